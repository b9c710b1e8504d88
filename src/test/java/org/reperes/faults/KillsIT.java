package org.reperes.faults;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.testsupport.Server;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Kill -9 of each process while documents come in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillsIT {

    /** bench/faults asks for 20. */
    private static final int SERVER_KILLS = Integer.getInteger("reperes.faults.kills", 4);
    private static final int OTHER_KILLS = 10;
    private static final int ROUND = 8;
    private static final String CHILD = "org.reperes.extraction.child.Main";
    private static final String ENGINE = "org.reperes.embedded.node.Launcher";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;
    private final Random random = new Random(42);
    private Server server;
    private Census census;

    @BeforeAll
    void start() {
        server = new Server(folder, Map.of("REPERES_WATCH", folder.resolve("watched").toString())).start();
        census = new Census(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void everyDocumentReceivedIsIndexedOnceHoweverOftenTheServerDies() throws Exception {
        Letters laid = Letters.write(folder.resolve("watched"), "quincaillon", SERVER_KILLS * ROUND, ROUND);
        List<CompletableFuture<Sender.Sent>> sending = new ArrayList<>();
        for (int i = 0; i < SERVER_KILLS; i++) {
            Letters letters = Letters.write(folder, "quincaillon", i * ROUND, ROUND);
            long wanted = census.documents("") + 1 + random.nextInt(ROUND);
            var current = Sender.begin(server, letters.folder(), "--patience", "600", "--parallel", "2");
            Server.await("some documents to be received", Duration.ofSeconds(60),
                    () -> current.isDone() || census.documents("") >= wanted);
            server.kill();
            server.start();
            sending.add(current);
        }
        for (var each : sending) {
            assertEquals(0, each.get().code(), each.get().said());
        }
        Path done = folder.resolve("watched/done").resolve(laid.folder().getFileName());
        Server.await("the files laid into the watched folder to be done", Duration.ofSeconds(120), () -> count(done) == ROUND);
        census.agrees("quincaillon", (SERVER_KILLS + 1) * ROUND);
    }

    @Test
    void aBatchSurvivesKillsOfTheExtractionChildrenAndOfTheEngine() throws Exception {
        Letters letters = Letters.write(folder, "brimbalette", 500);
        var sending = Sender.begin(server, letters.folder(), "--wait");
        int kills = 0;
        while (kills < OTHER_KILLS && !ended(sending, 1000 + random.nextInt(3000))) {
            kills += kill(kills % 5 == 2 ? ENGINE : CHILD);
            assertEquals(200, server.status("/health/live"));
        }
        sending.get();
        assertTrue(kills > 2, "only " + kills + " children and engines were killed: the batch was too short");
        // A file that was under way at two kills is taken for the killer: one call brings it back.
        server.send(server.request("/api/documents/retry").POST(BodyPublishers.noBody()));
        census.agrees(letters.word(), letters.count());
    }

    private static int count(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? 0 : names.length;
    }

    private int kill(String main) {
        var found = server.jvm().descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(main)).toList();
        if (found.isEmpty()) {
            return 0;
        }
        found.get(random.nextInt(found.size())).destroyForcibly();
        return 1;
    }

    private static boolean ended(CompletableFuture<?> work, long millis) throws InterruptedException, ExecutionException {
        try {
            work.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
