package org.reperes.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The one-time link that makes the first account: only who can read the data folder can be the first administrator.
 * The file stands there while no account exists and goes with the first.
 */
@Startup
@Singleton
@DependsOn("Database")
public class FirstAccount {

    private static final String FILE = "first-account.txt";
    private static final String ADDRESS = "/premier-compte?jeton=";

    @Inject
    private Settings settings;
    @Inject
    private Accounts accounts;

    @PostConstruct
    void offer() {
        try {
            Files.deleteIfExists(file());
            if (accounts.areEmpty()) {
                Files.writeString(Files.createFile(file(), PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------"))), ADDRESS + Secret.random("").clear() + "\n",
                        StandardOpenOption.TRUNCATE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the first account's link to " + file(), e);
        }
    }

    /** Whether this link is still good. */
    public boolean isOffered(String token) {
        return token != null && accounts.areEmpty()
                && link().filter(new Secret(ADDRESS + token)::matches).isPresent();
    }

    /** Makes the first account and uses the link up; empty where the link is no good. */
    public Optional<Account> follow(String token, String name, char[] password) {
        if (!isOffered(token)) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.addFirst(name, password);
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            // Harmless: with an account there, the link opens nothing. It is deleted at the next start.
            System.getLogger(FirstAccount.class.getName()).log(System.Logger.Level.WARNING, "cannot delete " + file(), e);
        }
        return account;
    }

    private Optional<String> link() {
        try {
            return Files.exists(file()) ? Optional.of(Files.readString(file()).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file(), e);
        }
    }

    private Path file() {
        return settings.data().resolve(FILE);
    }
}
