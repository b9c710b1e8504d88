package org.reperes.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A random string that opens something: an API token, a one-time link. Only its hash is ever stored; with 256 bits of
 * chance in it, a plain SHA-256 needs no salt and no work factor.
 */
public record Secret(String clear) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    /** A new secret, URL-safe, after a prefix that tells people and scanners what it is. */
    public static Secret random(String prefix) {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in hexadecimal, 64 characters. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(clear.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Equality whose time tells nothing about the secret. */
    public boolean matches(String other) {
        return other != null && MessageDigest.isEqual(
                clear.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
