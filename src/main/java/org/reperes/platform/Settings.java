package org.reperes.platform;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The settings: {@code defaults.properties}, overridden by the environment. A {@code REPERES_} variable that the file
 * does not list is refused by name, so that a misspelt setting is never ignored in silence.
 */
@ApplicationScoped
public class Settings {

    private static final String PREFIX = "REPERES_";

    private final Properties values = new Properties();

    public Settings() {
        this(System.getenv());
    }

    /** @throws IllegalArgumentException naming the variables of ours that do not exist */
    public Settings(Map<String, String> environment) {
        try (InputStream defaults = Settings.class.getResourceAsStream("/defaults.properties")) {
            values.load(defaults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var unknown = new TreeSet<String>();
        environment.forEach((key, value) -> {
            if (values.containsKey(key)) {
                values.setProperty(key, value.strip());
            } else if (key.startsWith(PREFIX)) {
                unknown.add(key);
            }
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Unknown settings: " + String.join(", ", unknown)
                    + ". The settings are listed in defaults.properties.");
        }
    }

    /** The folder all data lives under; made absolute. */
    public Path data() {
        return Path.of(text("REPERES_DATA").orElse("data")).toAbsolutePath().normalize();
    }

    /** Where files under work lie for as long as it lasts. */
    public Path work() {
        return data().resolve("work");
    }

    /** The folder with {@code engine/} and {@code extraction/}, the jars of the child processes. */
    public Path home() {
        return Path.of(System.getProperty("reperes.home", "target")).toAbsolutePath().normalize();
    }

    public Optional<String> adminToken() {
        return text("REPERES_ADMIN_TOKEN");
    }

    /** Address of an external Elasticsearch; empty when the bundled node is to be used. */
    public Optional<URI> searchUrl() {
        return text("REPERES_SEARCH_URL").map(URI::create);
    }

    public Optional<String> searchUser() {
        return text("REPERES_SEARCH_USER");
    }

    public Optional<String> searchPassword() {
        return text("REPERES_SEARCH_PASSWORD");
    }

    /** Largest file accepted, in bytes. */
    public long maxUpload() {
        return bytes("REPERES_MAX_UPLOAD");
    }

    public boolean publicReading() {
        return flag("REPERES_PUBLIC_READING");
    }

    /** Value of a key of {@code defaults.properties}; empty when blank. */
    public Optional<String> text(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is not listed in defaults.properties");
        }
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    public int number(String key) {
        return (int) bytes(key);
    }

    public boolean flag(String key) {
        return switch (text(key).orElse("").toLowerCase()) {
            case "true", "1", "yes", "oui" -> true;
            case "false", "0", "no", "non" -> false;
            default -> throw invalid(key, "true or false");
        };
    }

    /** A number of bytes, with an optional binary suffix K, M or G. */
    public long bytes(String key) {
        String value = text(key).orElse("").toUpperCase();
        int shift = switch (value.isEmpty() ? ' ' : value.charAt(value.length() - 1)) {
            case 'K' -> 10;
            case 'M' -> 20;
            case 'G' -> 30;
            default -> 0;
        };
        try {
            long number = Long.parseLong(shift == 0 ? value : value.substring(0, value.length() - 1));
            return Math.multiplyExact(number, 1L << shift);
        } catch (ArithmeticException | NumberFormatException e) {
            throw invalid(key, "a number, optionally with K, M or G");
        }
    }

    private IllegalArgumentException invalid(String key, String wanted) {
        return new IllegalArgumentException(key + "=" + values.getProperty(key) + ": " + wanted + " is wanted");
    }
}
