package org.reperes.faults;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.testsupport.Server;
import org.reperes.testsupport.Shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whole folders of real and of hostile files, given all at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusIT {

    /** Every n-th hostile file; bench/faults takes all. */
    private static final int EVERY = Integer.getInteger("reperes.faults.hostile.every", 6);
    /** Server, engine and three children at their limits of heap, with what a JVM needs beside it. */
    private static final long MEMORY_MB = 6000;

    @TempDir
    static Path folder;
    private Server server;
    private Census census;

    @BeforeAll
    void start() {
        server = new Server(folder, Map.of("REPERES_EXTRACTION_TIMEOUT", "60", "REPERES_EXTRACTION_SILENCE", "30")).start();
        census = new Census(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void hostileFilesEndInATypedStateWhileTheServerAnswers() throws Exception {
        Path some = sample(Shared.path("corpus/hostile"));
        var sending = Sender.begin(server, some, "--wait", "--parallel", "16", "--patience", "900");
        long slowest = 0;
        long most = 0;
        while (!ended(sending)) {
            long asked = System.nanoTime();
            assertEquals(200, server.status("/health/live"));
            slowest = Math.max(slowest, (System.nanoTime() - asked) / 1_000_000);
            most = Math.max(most, megabytes());
        }
        System.out.printf("Hostile files:%n%slongest answer of /health/live %d ms, most memory of all processes %d MB%n",
                sending.get().said().replaceAll("(?m)^/.*\n", ""), slowest, most);
        assertTrue(most < MEMORY_MB, most + " MB");
        // The client waits for what it sent; what was found inside archives is still on its way.
        Server.await("every document to end", Duration.ofMinutes(5),
                () -> census.documents("&status=INDEXED") + census.documents("&status=QUARANTINED") == census.documents(""));
        for (JsonNode document : census.get("/api/documents?size=1000").path("documents")) {
            String status = document.path("status").asText();
            assertTrue(status.equals("INDEXED") || status.equals("QUARANTINED") && !document.path("reason").isNull(), document::toPrettyString);
        }
        assertEquals(0, census.documents("&reason=FAILED"), "faults of ours");
    }

    @Test
    void reportsOpenAtTheirPermalinks() {
        Path reports = Shared.path("corpus/reports");
        Sender.Sent sent = Sender.send(server, reports, "--wait", "--csv", folder.resolve("reports.csv").toString());
        for (String line : lines(folder.resolve("reports.csv"))) {
            String[] cells = line.split(",");
            JsonNode document = census.get("/api/documents/" + cells[cells.length - 2]);
            var page = server.get(document.path("permalink").asText());
            assertEquals(200, page.statusCode(), line);
            assertTrue(page.body().contains(document.path("title").asText().replace("&", "&amp;")), line + sent.said());
        }
    }

    private static List<String> lines(Path csv) {
        try {
            return Files.readAllLines(csv).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sample(Path hostile) throws IOException {
        if (EVERY == 1) {
            return hostile;
        }
        Path sample = Files.createDirectories(folder.resolve("sample"));
        try (Stream<Path> all = Files.walk(hostile)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < files.size(); i += EVERY) {
                Files.copy(files.get(i), sample.resolve(i + "-" + files.get(i).getFileName()));
            }
        }
        return sample;
    }

    /** Of the server and all its children. */
    private long megabytes() {
        return Stream.concat(Stream.of(server.jvm()), server.jvm().descendants()).mapToLong(CorpusIT::megabytes).sum();
    }

    private static long megabytes(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream().filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean ended(CompletableFuture<?> work) throws Exception {
        try {
            work.get(500, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
