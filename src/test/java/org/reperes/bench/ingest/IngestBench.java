package org.reperes.bench.ingest;

import org.reperes.bench.RawEngine;
import org.reperes.embedded.EmbeddedNode;
import org.reperes.testsupport.Server;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Arguments: files, steps, shared folder. Each step sends that many files more and prints a line; no steps: large files are
 * sent first and the small ones behind them.
 */
public final class IngestBench {

    private static final int CLIENTS = 4;
    private static final int WARM_UP = 100;
    private static final int SINGLES = 20;

    private IngestBench() { }

    public static void main(String[] arguments) throws Exception {
        int files = Integer.parseInt(arguments[0]);
        int steps = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("reperes-bench-ingest");
        MixedCorpus corpus = new MixedCorpus(Path.of(arguments[2]));
        Map<String, String> settings = Map.of("REPERES_OCR", "never");
        try (Server server = new Server(Files.createDirectories(folder.resolve("data")), settings).start()) {
            ThroughTheApi api = new ThroughTheApi(server);
            TikaAndBulk floor = new TikaAndBulk(engine(server));
            corpus.write(folder.resolve("warm"), 0, WARM_UP);
            api.run(folder.resolve("warm"), CLIENTS, WARM_UP);
            if (steps == 0) {
                behindLargeFiles(api, corpus, folder, files);
                return;
            }
            floor.run(files(folder.resolve("warm")), CLIENTS);
            System.out.println("documents  floor docs/s  MB/s   archive docs/s  MB/s   ratio   received→indexed p50 / p95 ms in the batch   quarantined");
            for (int step = 0; step < steps; step++) {
                int first = WARM_UP + step * files;
                List<Path> batch = corpus.write(folder.resolve("step-" + step), first, files);
                double mb = megabytes(batch);
                double least = floor.run(batch, CLIENTS);
                double ours = api.run(folder.resolve("step-" + step), CLIENTS, first + files);
                List<Long> waits = api.waits(files);
                System.out.printf("%9d  %12.1f  %5.2f  %14.1f  %5.2f  %5.2f   %d / %d   %d%n", first + files, files / least, mb / least,
                        files / ours, mb / ours, least / ours, at(waits, .5), at(waits, .95), api.total("&status=QUARANTINED"));
                System.out.println("           processor seconds: " + processor(server));
            }
            single(api, folder);
            memory(server);
        } finally {
            delete(folder);
        }
    }

    /** Whether large files hold up the small ones that come after them. */
    private static void behindLargeFiles(ThroughTheApi api, MixedCorpus corpus, Path folder, int files) throws Exception {
        corpus.write(folder.resolve("alone"), WARM_UP, files);
        api.run(folder.resolve("alone"), CLIENTS, WARM_UP + files);
        List<Long> alone = api.waits(files);
        Path large = Files.createDirectories(folder.resolve("large"));
        double pages = Files.size(LargeFiles.manyPages(large.resolve("mille-pages.pdf"))) / 1e6;
        double bytes = Files.size(LargeFiles.manyBytes(large.resolve("cent-mo.pdf"))) / 1e6;
        corpus.write(folder.resolve("behind"), WARM_UP + files, files);
        long begin = System.nanoTime();
        api.send(large, 2);
        api.run(folder.resolve("behind"), CLIENTS, WARM_UP + 2 * files);
        List<Long> behind = api.waits(files);
        double small = (System.nanoTime() - begin) / 1e9;
        api.awaitDone(WARM_UP + 2 * files + 2);
        System.out.printf("%d files, received→indexed p50 / p95 ms: alone %d / %d, behind a PDF of 1,000 pages (%.1f MB) and one of %.0f MB %d / %d%n",
                files, at(alone, .5), at(alone, .95), pages, bytes, at(behind, .5), at(behind, .95));
        System.out.printf("the small ones were done after %.1f s, all after %.1f s, %d quarantined%n", small, (System.nanoTime() - begin) / 1e9,
                api.total("&status=QUARANTINED"));
    }

    private static void single(ThroughTheApi api, Path folder) throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < SINGLES; i++) {
            millis.add(api.single(folder, i));
        }
        millis.sort(null);
        System.out.printf("one small file on an idle server, received→found by a search: p50 %d ms, p95 %d ms%n", at(millis, .5), at(millis, .95));
    }

    /** Of each process since its start. */
    private static String processor(Server server) throws IOException {
        StringBuilder all = new StringBuilder();
        for (ProcessHandle process : processes(server)) {
            long seconds = process.info().totalCpuDuration().map(Duration::toSeconds).orElse(-1L);
            all.append(name(process)).append(' ').append(seconds).append("  ");
        }
        return all.toString().strip();
    }

    private static List<ProcessHandle> processes(Server server) {
        return Stream.concat(Stream.of(server.jvm()), server.jvm().descendants())
                .filter(process -> process.info().command().orElse("").endsWith("java")).toList();
    }

    private static String name(ProcessHandle process) throws IOException {
        String command = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).replace('\0', ' ').strip();
        return command.contains("payara-micro.jar") ? "server" : command.substring(command.lastIndexOf('.') + 1);
    }

    private static void memory(Server server) throws IOException {
        for (ProcessHandle process : processes(server)) {
            for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith("VmRSS")) {
                    System.out.printf("memory of %s: %d MB%n", name(process), Long.parseLong(line.replaceAll("\\D", "")) / 1024);
                }
            }
        }
    }

    private static RawEngine engine(Server server) throws IOException {
        Properties access = new Properties();
        try (Reader file = Files.newBufferedReader(server.data().resolve("engine/access.properties"))) {
            access.load(file);
        }
        return new RawEngine(new EmbeddedNode.Address(URI.create(access.getProperty("url")), access.getProperty("user"), access.getProperty("password")));
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? -1 : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static double megabytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes / 1e6;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
