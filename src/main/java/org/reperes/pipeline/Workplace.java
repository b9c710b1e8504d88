package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for work under way, each gone when its work ends; those of a server that died go at the next start. */
@ApplicationScoped
class Workplace {

    @Inject
    private Settings settings;
    @Inject
    private Node node;

    /** A folder of one's own. */
    record Bench(Path folder) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            delete(folder);
        }
    }

    Bench bench() throws IOException {
        return new Bench(Files.createTempDirectory(Files.createDirectories(ours()), "w"));
    }

    /** What an earlier life of this node left. */
    void sweep() throws IOException {
        delete(ours());
    }

    private Path ours() {
        return settings.work().resolve(node.id());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
