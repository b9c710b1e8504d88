package org.reperes.upload;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files laid into a watched folder. One counts as complete once it looks the same twice in a row. */
final class Laid {

    /** What browsers, rsync and copying programs call a file they still write. */
    private static final Set<String> UNFINISHED = Set.of("part", "partial", "crdownload", "filepart", "tmp");

    private final Path folder;
    private Map<Path, Looks> last = new HashMap<>();

    private record Looks(long size, FileTime modified) { }

    Laid(Path folder) {
        this.folder = folder;
    }

    /** Looks again: the files that did not change since the last look. Links are not followed: they may lead anywhere. */
    List<Path> complete() throws IOException {
        Map<Path, Looks> now = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes is) {
                boolean ours = path.getParent().equals(folder) && Pending.FOLDERS.contains(path.getFileName().toString());
                return ours || hidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes is) {
                if (is.isRegularFile() && !hidden(path) && !UNFINISHED.contains(extension(path))) {
                    now.put(path, new Looks(is.size(), is.lastModifiedTime()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
                if (path.equals(folder)) {
                    throw e;
                }
                // Gone meanwhile, or a folder that is closed to us: the others do not wait for it.
                return FileVisitResult.CONTINUE;
            }
        });
        List<Path> same = new ArrayList<>();
        now.forEach((path, looks) -> {
            if (looks.equals(last.get(path))) {
                same.add(path);
            }
        });
        same.sort(null);
        last = now;
        return same;
    }

    private boolean hidden(Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }

    private static String extension(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
