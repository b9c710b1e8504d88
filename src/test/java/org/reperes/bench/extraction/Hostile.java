package org.reperes.bench.extraction;

import org.reperes.extraction.Extraction;
import org.reperes.extraction.RealExtractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;

/** Reads every file under a folder with two children and prints outcome and time, a line a file, then the counts. */
final class Hostile {

    private Hostile() {
    }

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(Path.of(args[0]))) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        Map<Path, String> outcomes = new ConcurrentSkipListMap<>();
        try (var extractor = new RealExtractor(RealExtractor.LIMITS); var workers = Executors.newFixedThreadPool(2)) {
            files.forEach(file -> workers.execute(() -> outcomes.put(file, timed(extractor, file))));
        }
        var counts = new TreeMap<String, Integer>();
        outcomes.forEach((file, outcome) -> {
            System.out.println(outcome + "\t" + Path.of(args[0]).relativize(file));
            counts.merge(outcome.split("\t")[0], 1, Integer::sum);
        });
        System.out.println(counts);
    }

    private static String timed(RealExtractor extractor, Path file) {
        long start = System.nanoTime();
        Extraction extraction = extractor.extract(file);
        long millis = (System.nanoTime() - start) / 1_000_000;
        String detail = extraction instanceof Extraction.Text text
                ? text.mediaType() + " " + text.text().length() + " chars, ocr " + text.ocr() + ", " + text.notes() + ", "
                  + text.embedded().size() + " embedded, " + text.title().value() : extraction.toString();
        return extraction.getClass().getSimpleName() + "\t" + millis + "\t" + detail.replaceAll("\\s+", " ");
    }
}
