package org.reperes.extraction;

import org.reperes.extraction.protocol.JobFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One job's folder; on close everything goes but the embedded files that the caller was told of. */
final class WorkFolder implements AutoCloseable {

    private final JobFolder job;
    private Set<Path> kept = Set.of();

    WorkFolder(Path path) throws IOException {
        job = new JobFolder(path.toAbsolutePath());
        Files.createDirectories(job.scratch());
    }

    Path path() {
        return job.path();
    }

    /** A copy of the file where the child sees it. No link: a child that was taken over could write through it. */
    Path bring(Path file) throws IOException {
        return Files.copy(file, job.path().resolve("original"));
    }

    Extraction keep(Extraction extraction) {
        if (extraction instanceof Extraction.Text text) {
            kept = text.embedded().stream().map(Extraction.Embedded::file).collect(Collectors.toSet());
        }
        return extraction;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(job.path())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(job.path()) && !kept.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
