package org.reperes.bench.extraction;

import org.apache.tika.config.ServiceLoader;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.BodyContentHandler;
import org.reperes.extraction.Options;
import org.reperes.extraction.RealExtractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Files a second through the children, beside the same Tika in this JVM, without recognition: best of warm rounds. */
final class Throughput {

    private static final int ROUNDS = 4;
    private static final int SMALL = 300;

    private Throughput() {
    }

    public static void main(String[] args) throws IOException {
        List<Path> files = files(Path.of(args[0]));
        var tika = new AutoDetectParser(new DefaultParser(MediaTypeRegistry.getDefaultRegistry(), new ServiceLoader(), List.of(TesseractOCRParser.class)));
        System.out.printf("%d files, files/s%nthreads  in-process Tika  children%n", files.size());
        try (var extractor = new RealExtractor(RealExtractor.LIMITS)) {
            for (int threads : new int[] {1, 2}) {
                double floor = 0;
                double ours = 0;
                for (int round = 0; round < ROUNDS; round++) {
                    floor = Math.max(floor, rate(files, threads, file -> parse(tika, file)));
                    ours = Math.max(ours, rate(files, threads, file -> extractor.extract(file, Options.Ocr.NEVER)));
                }
                System.out.printf("%7d %16.0f %9.0f%n", threads, floor, ours);
            }
        }
    }

    private static List<Path> files(Path corpus) throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> reports = Files.walk(corpus.resolve("reports"))) {
            reports.filter(Files::isRegularFile).forEach(files::add);
        }
        String article = Files.readString(corpus.resolve("maroc-42071-tentatives-2021-11.txt"));
        Path folder = Files.createTempDirectory("throughput");
        for (int i = 0; i < SMALL; i++) {
            files.add(Files.writeString(folder.resolve(i + ".txt"), article + i));
        }
        return files;
    }

    private static double rate(List<Path> files, int threads, Consumer<Path> reader) {
        long start = System.nanoTime();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            files.forEach(file -> workers.execute(() -> reader.accept(file)));
        }
        return files.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static void parse(AutoDetectParser tika, Path file) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        try (var in = TikaInputStream.get(file)) {
            tika.parse(in, new BodyContentHandler(-1), metadata, new ParseContext());
        } catch (Exception e) {
            // Its loss: the floor is as fast as it is.
            metadata.set("failed", e.getClass().getName());
        }
    }
}
