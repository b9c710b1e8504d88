package org.reperes.upload;

import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Status;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of the files of a watched folder, kept in the folder itself, so that a restart loses nothing: taken in and
 * waiting in {@code pending/<document id>/}, indexed in {@code done/}, or in {@code failed/} with the reason beside it.
 */
final class Pending {

    private static final String WAITING = "pending";
    private static final String DONE = "done";
    private static final String FAILED = "failed";
    static final Set<String> FOLDERS = Set.of(WAITING, DONE, FAILED);

    private final Path folder;
    private final Documents documents;

    Pending(Path folder, Documents documents) {
        this.folder = folder;
        this.documents = documents;
    }

    /** The archive has its bytes. */
    void add(Path file, String id) throws IOException {
        move(file, folder.resolve(WAITING).resolve(id).resolve(folder.relativize(file)));
    }

    /** The archive does not take it. */
    void fail(Path file, String reason) throws IOException {
        fail(file, folder.relativize(file), reason);
    }

    /** Puts those the archive is through with where they belong. */
    void sort() throws IOException {
        Path waiting = folder.resolve(WAITING);
        if (!Files.isDirectory(waiting)) {
            return;
        }
        try (DirectoryStream<Path> each = Files.newDirectoryStream(waiting)) {
            for (Path ofDocument : each) {
                sort(ofDocument, documents.find(ofDocument.getFileName().toString()));
            }
        }
    }

    private void sort(Path ofDocument, Optional<Document> document) throws IOException {
        String reason = document.isEmpty() ? "REMOVED" : failure(document.get());
        if (reason == null && document.get().getStatus() != Status.INDEXED) {
            return;
        }
        for (Path file : files(ofDocument)) {
            Path place = ofDocument.relativize(file);
            if (reason == null) {
                move(file, free(folder.resolve(DONE).resolve(place)));
            } else {
                fail(file, place, reason);
            }
        }
        deleteFolders(ofDocument);
    }

    /** Null where it has none. */
    private static String failure(Document document) {
        if (document.getReason() == null) {
            return null;
        }
        return document.getReason() + (document.getReasonDetail() == null ? "" : " (" + document.getReasonDetail() + ")");
    }

    private void fail(Path file, Path place, String reason) throws IOException {
        Path target = free(folder.resolve(FAILED).resolve(place));
        Files.createDirectories(target.getParent());
        Files.writeString(target.resolveSibling(target.getFileName() + ".reason.txt"), reason + "\n");
        move(file, target);
    }

    private static void move(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try {
            // What it may replace has the same bytes: places that are taken by others are not given out.
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            // Another server on the same folder was faster.
        }
    }

    /** Another file of this name may have come before. */
    private static Path free(Path wanted) {
        Path target = wanted;
        for (int i = 2; Files.exists(target); i++) {
            target = wanted.resolveSibling(i + "-" + wanted.getFileName());
        }
        return target;
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> all = Files.walk(of)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
    }

    private static void deleteFolders(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
