package org.reperes.bench.extraction;

import org.reperes.extraction.Extraction;
import org.reperes.extraction.HostileFiles;
import org.reperes.extraction.RealExtractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;

/**
 * Reads every file under a folder with two children and prints outcome and time, a line a file; with each what Tika alone makes
 * of it in this JVM. Then the pairs are counted, and those listed where Tika alone has letters and we have none.
 */
final class Hostile {

    private Hostile() {
    }

    private record Ours(Extraction extraction, long millis) { }

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        List<Path> files;
        try (var walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        Map<Path, Ours> outcomes = new ConcurrentSkipListMap<>();
        try (var extractor = new RealExtractor(RealExtractor.LIMITS); var workers = Executors.newFixedThreadPool(2)) {
            files.forEach(file -> workers.execute(() -> outcomes.put(file, timed(extractor, file))));
        }
        var pairs = new TreeMap<String, Integer>();
        var worse = new StringBuilder();
        outcomes.forEach((file, ours) -> {
            TikaAlone.Outcome alone = TikaAlone.of(file);
            String name = ours.extraction.getClass().getSimpleName();
            String line = name + "\t" + ours.millis + "\t" + alone.result() + " " + alone.chars() + "\t" + detail(ours.extraction) + "\t" + root.relativize(file);
            System.out.println(line);
            pairs.merge(name + " / " + alone.result(), 1, Integer::sum);
            if (alone.result().equals("TEXT") && HostileFiles.gaveNothing(ours.extraction)) {
                worse.append(line).append('\n');
            }
        });
        System.out.println("\nours / Tika alone: " + pairs + "\n\nletters by Tika alone, none by us:\n" + worse);
        // Threads that hang would keep the JVM.
        System.exit(0);
    }

    private static Ours timed(RealExtractor extractor, Path file) {
        long start = System.nanoTime();
        Extraction extraction = extractor.extract(file);
        return new Ours(extraction, (System.nanoTime() - start) / 1_000_000);
    }

    private static String detail(Extraction extraction) {
        String detail = extraction instanceof Extraction.Text text
                ? text.mediaType() + " " + text.text().length() + " chars, ocr " + text.ocr() + ", " + text.notes() + ", "
                  + text.embedded().size() + " embedded, " + text.title().value() : extraction.toString();
        return detail.replaceAll("\\s+", " ");
    }
}
