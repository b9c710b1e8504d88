package org.reperes.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An extractor with real children, shut in as in production, run from the classes of this build and the jars of {@code target/extraction/lib}. */
public final class RealExtractor implements AutoCloseable {

    public static final Limits LIMITS = new Limits(2, 1024, 500, Duration.ofSeconds(60), Duration.ofSeconds(30), 60_000_000,
            10_000, 1L << 30, 5);

    private final Extractor extractor;
    private final Path folder;

    public RealExtractor(Limits limits, String... moreClassPath) {
        try {
            folder = Files.createTempDirectory("extraction-test");
            extractor = new Extractor(new ChildJvm(classPath(moreClassPath), limits.memory(), folder.resolve("tmp"), folder, folder.resolve("work")),
                    limits, Options.Ocr.AUTO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String classPath(String... more) {
        var parts = new ArrayList<>(List.of(Path.of("target/classes").toAbsolutePath().toString(),
                Path.of("target/extraction/lib").toAbsolutePath() + "/*"));
        parts.addAll(List.of(more));
        return String.join(java.io.File.pathSeparator, parts);
    }

    public Extraction extract(Path file) {
        return extract(file, Options.Ocr.AUTO);
    }

    public Extraction extract(Path file, Options.Ocr ocr) {
        return extractor.extract(file, file.getFileName().toString(), Options.in(work()).with(ocr));
    }

    public Path work() {
        try {
            return Files.createTempDirectory(Files.createDirectories(folder.resolve("work")), "w");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Extractor extractor() {
        return extractor;
    }

    @Override
    public void close() {
        extractor.close();
    }
}
