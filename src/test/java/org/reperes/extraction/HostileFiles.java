package org.reperes.extraction;

import org.reperes.testsupport.Shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;

/** Odd, broken, encrypted and malicious files, read by two children. */
public final class HostileFiles {

    static final Limits LIMITS = RealExtractor.LIMITS;

    private HostileFiles() {
    }

    static List<Path> all() throws IOException {
        try (var files = Files.walk(Shared.path("corpus/hostile"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Outcome of each file; as MockParser is not there, files that ask for it are plain XML. */
    static Map<Path, Extraction> read(List<Path> files, RealExtractor extractor) {
        Map<Path, Extraction> outcomes = new ConcurrentSkipListMap<>();
        try (var workers = Executors.newFixedThreadPool(LIMITS.children())) {
            files.forEach(file -> workers.execute(() -> outcomes.put(file, extractor.extract(file))));
        }
        return outcomes;
    }

    /** Whether neither text nor a file inside came of it. */
    public static boolean gaveNothing(Extraction extraction) {
        return !(extraction instanceof Extraction.Text text) || text.text().isBlank() && text.embedded().isEmpty();
    }
}
