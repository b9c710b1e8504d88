package org.reperes.bench.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Throughput and heap of the engine on real text: document by document, and on the giants. */
final class Speed {

    private final Engine engine;
    private final Path shared;
    private final PrintStream out;

    Speed(Engine engine, Path shared, PrintStream out) {
        this.engine = engine;
        this.shared = shared;
        this.out = out;
    }

    /** Every document of the search set, one at a time, read from the disk: meant for a JVM with a small heap. */
    void documents() throws IOException {
        pass(1_500);
        long[] read = pass(Integer.MAX_VALUE);
        out.printf(Locale.ROOT, "  documents: %.1f MB, %d figures, %.2f MB/s; heap after a collection %.1f MB, limit %d MB%n", read[0] / 1e6,
                read[2], read[0] * 1e3 / read[1], liveHeap() / 1e6, Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    /** @return bytes, nanoseconds in the engine alone, figures */
    private long[] pass(int limit) throws IOException {
        long[] sum = new long[3];
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = documentsFile()) {
            String line;
            for (int i = 0; i < limit && (line = lines.readLine()) != null; i++) {
                String text = mapper.readTree(line).path("text").asText();
                long begin = now();
                sum[2] += engine.in(text, null).figures().size();
                sum[1] += now() - begin;
                sum[0] += text.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return sum;
    }

    private BufferedReader documentsFile() throws IOException {
        Path file = shared.resolve("eval/search-servicepublic/docs.jsonl.gz");
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    /** One text of 50 MB with its line ends, and one line of 1 MB. */
    void giants() throws IOException {
        StringBuilder real = new StringBuilder();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = documentsFile()) {
            String line;
            while (real.length() < 12_000_000 && (line = lines.readLine()) != null) {
                real.append(mapper.readTree(line).path("text").asText()).append("\n\n");
            }
        }
        engine.in(real.substring(0, 2_000_000), null);
        String line = real.substring(0, 1_000_000).replaceAll("\\s+", " ");
        timed("one line of 1 MB", line);
        timed("the same without punctuation", line.replaceAll("[.!?…]\\s", " "));
        timed("digits alone, 1 MB", "7".repeat(1_000_000));
        String text = real.toString();
        timed("one text of " + text.length() / 1_000_000 + " MB", text);
        timed("one text of 50 MB", text.repeat(50_000_000 / text.length() + 1).substring(0, 50_000_000));
    }

    private void timed(String name, String text) {
        long before = liveHeap();
        long begin = now();
        var figures = engine.in(text, null);
        double seconds = (now() - begin) / 1e9;
        long kept = liveHeap() - before;
        out.printf(Locale.ROOT, "  %s: %.2f s, %.2f MB/s, %d figures and %d rejects hold %.1f MB%n", name, seconds, text.length() / 1e6 / seconds,
                figures.figures().size(), figures.rejects().size(), kept / 1e6);
    }

    /** Time of this thread on a processor: what else the machine does is left out. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }
}
