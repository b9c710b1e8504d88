package org.reperes.originals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The bytes people gave us, each file once, at {@code ab/cd/<sha256>} below one folder. */
@ApplicationScoped
public class Originals {

    /** Longer than it takes to commit a row once the bytes are kept. */
    public static final Duration GRACE = Duration.ofSeconds(60);

    private Path folder;

    protected Originals() { }

    @Inject
    Originals(Settings settings) {
        this(settings.data().resolve("originals"));
    }

    /** Keeps everything below {@code folder}, which is made at need. */
    public Originals(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a stream to its end and keeps its bytes; when it answers {@link Kept.Original} they are on disk, whatever
     * happens next. Keeping the same bytes again changes nothing.
     *
     * @param limit bytes
     * @throws IOException if the stream breaks off or the disk fails; nothing is kept
     */
    public Kept put(InputStream bytes, long limit) throws IOException {
        try (Incoming incoming = new Incoming(Files.createDirectories(folder.resolve("incoming")))) {
            return switch (incoming.read(bytes, limit)) {
                case DONE -> {
                    place(incoming);
                    yield new Kept.Original(incoming.sha256(), incoming.size());
                }
                case OVER_LIMIT -> new Kept.TooLarge(limit);
                case NO_ROOM -> new Kept.DiskFull();
            };
        }
    }

    /**
     * Keeps a file that is written and will not change any more, without copying it: the file itself stays, and is the
     * caller's to delete.
     *
     * @param file in the same file system as the originals
     */
    public Kept.Original keep(Path file) throws IOException {
        Kept.Original kept = Incoming.hash(file);
        Path target = path(kept.sha256());
        Durably.createFolders(target.getParent(), folder);
        try {
            Files.createLink(target, file);
            Durably.syncFolder(target.getParent());
        } catch (FileAlreadyExistsException e) {
            Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
        }
        return kept;
    }

    /** Where the bytes lie, whether or not they do. @param sha256 lower-case hexadecimal */
    public Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    public boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    /** @throws NoSuchFileException where these bytes are not kept */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    /**
     * Deletes the bytes unless they are wanted, or were given again within the last {@link #GRACE} by
     * somebody whose row may not be committed yet.
     *
     * @return whether they are gone
     */
    public boolean remove(String sha256, BooleanSupplier wanted) throws IOException {
        Path kept = path(sha256);
        Path aside = kept.resolveSibling(sha256 + ".gone");
        restore(aside, kept);
        if (wanted.getAsBoolean()) {
            return false;
        }
        try {
            // A put from here on finds nothing and brings its own bytes; one before has left its mark on the file.
            Files.move(kept, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return true;
        }
        boolean recent = Files.getLastModifiedTime(aside).toInstant().isAfter(Instant.now().minus(GRACE));
        if (recent || wanted.getAsBoolean()) {
            Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
            return false;
        }
        Files.delete(aside);
        Durably.syncFolder(kept.getParent());
        return true;
    }

    /** After a removal that was cut off in the middle. */
    private static void restore(Path aside, Path kept) throws IOException {
        if (Files.exists(aside)) {
            Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void place(Incoming incoming) throws IOException {
        Path target = path(incoming.sha256());
        Durably.createFolders(target.getParent(), folder);
        try {
            // Tells a removal under way that somebody wants these bytes again.
            Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
        } catch (NoSuchFileException e) {
            Files.move(incoming.path(), target, StandardCopyOption.ATOMIC_MOVE);
            Durably.syncFolder(target.getParent());
        }
    }

    /** Whether files can be kept at all: asks the disk. */
    public boolean writable() {
        try {
            Path folder = Files.createDirectories(this.folder.resolve("incoming"));
            Files.delete(Files.createTempFile(folder, "in-", ".probe"));
            return Incoming.room(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** When these bytes were last given; empty where they are not kept. */
    public Optional<Instant> lastGiven(String sha256) {
        try {
            return Optional.of(Files.getLastModifiedTime(path(sha256)).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** SHA-256 of every file kept, in no order; close it. */
    public Stream<String> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        // The folder itself may be a link, to a larger disk or one that servers share.
        return Files.find(folder.toRealPath(), 3, (path, is) -> is.isRegularFile() && path.getFileName().toString().matches("[0-9a-f]{64}"))
                .map(path -> path.getFileName().toString());
    }
}
