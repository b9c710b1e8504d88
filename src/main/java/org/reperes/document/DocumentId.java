package org.reperes.document;

import java.util.HexFormat;

/**
 * Names a document after its bytes, so that permalinks outlive a lost database: the originals give the same ids again.
 * The alphabet is Crockford's base 32 (https://www.crockford.com/base32.html) in lower case: no i, l, o, u.
 */
final class DocumentId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    /** 65 bits: two among a hundred million documents meet with a chance of 1 in 7,000. */
    static final int SHORTEST = 13;
    static final int LONGEST = 51;

    private DocumentId() { }

    /** The first {@code length} characters of the base 32 form of a SHA-256 given in hexadecimal. */
    static String of(String sha256, int length) {
        byte[] bytes = HexFormat.of().parseHex(sha256);
        StringBuilder id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int bit = i * 5;
            int pair = (bytes[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
            id.append(ALPHABET.charAt(pair >> 11 - bit % 8 & 31));
        }
        return id.toString();
    }
}
