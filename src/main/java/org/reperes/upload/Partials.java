package org.reperes.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.originals.Originals;
import org.reperes.platform.Json;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Files that come in parts, for connections that break: each in a folder of its own until it is whole. */
@ApplicationScoped
public class Partials {

    /** How long one may be left alone before it is forgotten. */
    static final Duration LIFE = Duration.ofDays(7);
    private static final String ABOUT = "about.json";
    private static final String DONE = "document";
    private static final String BYTES = "bytes";

    @Inject
    private Settings settings;
    @Inject
    private Originals originals;
    @Inject
    private Deposit deposit;

    protected Partials() { }

    Partials(Settings settings, Originals originals, Deposit deposit) {
        this.settings = settings;
        this.originals = originals;
        this.deposit = deposit;
    }

    private record About(Offer offer, long length) { }

    /** @param length bytes; empty where that is over the limit for files */
    public Optional<Partial> begin(Offer offer, long length) throws IOException {
        if (length > settings.maxUpload()) {
            return Optional.empty();
        }
        sweep();
        String id = UUID.randomUUID().toString();
        Path folder = Files.createDirectories(folder(id));
        Files.createFile(folder.resolve(BYTES));
        Files.writeString(folder.resolve(ABOUT), Json.write(new About(offer, length)));
        return Optional.of(new Partial(id, offer, 0, length, null));
    }

    /** Empty where there is none of this name, or no longer. */
    public Optional<Partial> find(String id) throws IOException {
        if (!id.matches("[0-9a-f-]{36}") || !Files.exists(folder(id).resolve(ABOUT))) {
            return Optional.empty();
        }
        Path folder = folder(id);
        About about = Json.read(Files.readString(folder.resolve(ABOUT)), About.class);
        boolean done = Files.exists(folder.resolve(DONE));
        return Optional.of(new Partial(id, about.offer(), done ? about.length() : Files.size(folder.resolve(BYTES)), about.length(),
                done ? Files.readString(folder.resolve(DONE)) : null));
    }

    /**
     * Writes a part where the last one ended; with the last one the file is taken in.
     *
     * @throws IOException if the stream breaks off: what came before is kept, and {@link #find} says how much
     */
    public Appended append(Partial partial, long offset, InputStream bytes) throws IOException {
        Path file = folder(partial.id()).resolve(BYTES);
        try (Part part = Part.open(file)) {
            if (part == null) {
                return new Appended.Busy();
            }
            if (partial.document() != null || part.size() != offset) {
                return new Appended.Elsewhere(partial.document() != null ? partial.length() : part.size());
            }
            Part.End end = part.write(bytes, partial.length());
            return switch (end) {
                case NO_ROOM -> new Appended.DiskFull();
                case TOO_MANY -> new Appended.TooMany();
                case DONE -> part.size() < partial.length() ? new Appended.At(part.size()) : whole(partial, file);
            };
        }
    }

    public void remove(String id) throws IOException {
        Path folder = folder(id);
        for (String file : List.of(BYTES, DONE, ABOUT)) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.deleteIfExists(folder);
    }

    private Appended whole(Partial partial, Path file) throws IOException {
        Deposited.Entered entered = deposit.enter(originals.keep(file), partial.offer());
        Files.writeString(file.resolveSibling(DONE), entered.document().getId());
        Files.delete(file);
        return new Appended.Whole(entered);
    }

    private void sweep() throws IOException {
        Instant before = Instant.now().minus(LIFE);
        if (!Files.isDirectory(uploads())) {
            return;
        }
        try (Stream<Path> all = Files.list(uploads())) {
            for (Path folder : all.toList()) {
                Path last = Stream.of(BYTES, DONE, ABOUT).map(folder::resolve).filter(Files::exists).findFirst().orElse(folder);
                if (Files.getLastModifiedTime(last).toInstant().isBefore(before)) {
                    remove(folder.getFileName().toString());
                }
            }
        }
    }

    private Path uploads() {
        return settings.data().resolve("uploads");
    }

    private Path folder(String id) {
        return uploads().resolve(id);
    }
}
