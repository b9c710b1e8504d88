package org.reperes.originals;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** File system changes that are on disk when the call returns. */
final class Durably {

    private Durably() { }

    /** Makes {@code path} and what is missing between it and {@code root}. */
    static void createFolders(Path path, Path root) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        if (!path.equals(root)) {
            createFolders(path.getParent(), root);
        }
        Files.createDirectories(path);
        syncFolder(path.getParent());
    }

    /** A new name lasts only once its folder is written too. */
    static void syncFolder(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
