package org.reperes.faults;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.reperes.testsupport.PostgreSQL;
import org.reperes.testsupport.Server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two servers on one PostgreSQL, which then leaves for half a minute. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseIT {

    private static final Duration AWAY = Duration.ofSeconds(30);

    @TempDir
    static Path folder;
    private PostgreSQL postgres;
    private PGSimpleDataSource database;
    private Server first;
    private Server second;

    @BeforeAll
    void start() throws IOException {
        postgres = PostgreSQL.running();
        database = postgres.database();
        first = new Server(Files.createDirectories(folder.resolve("first")), settings()).start();
        Path beside = Files.createDirectories(folder.resolve("second"));
        Files.createSymbolicLink(beside.resolve("originals"), first.data().resolve("originals"));
        Map<String, String> settings = new HashMap<>(settings());
        settings.putAll(engineOf(first));
        second = new Server(beside, settings).start();
    }

    @AfterAll
    void stop() {
        if (second != null) {
            second.close();
        }
        if (first != null) {
            first.close();
        }
    }

    @Test
    void twoServersShareTheQueueAndNoneDoesWhatTheOtherDid() throws Exception {
        Letters some = Letters.write(folder, "farfouillage", 0, 100);
        Letters more = Letters.write(folder, "farfouillage", 100, 100);
        var one = Sender.begin(first, some.folder(), "--wait", "--parallel", "2");
        var two = Sender.begin(second, more.folder(), "--wait", "--parallel", "2");
        assertEquals(0, one.get().code(), one.get().said());
        assertEquals(0, two.get().code(), two.get().said());
        new Census(first).agrees("farfouillage", 200);
        new Census(second).agrees("farfouillage", 200);
        assertTrue(extracted(first) && extracted(second), "both had a share of the work");
        // The row counts its changes: received, extracting, extracted, indexed.
        assertEquals(1, number("select count(distinct version) from document where title_found like 'Lettre%'"), "all went the same way, once");
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheDatabaseLeavesForHalfAMinute() throws Exception {
        Letters letters = Letters.write(folder, "tournebride", 300);
        Census census = new Census(first);
        long before = census.documents("");
        var sending = Sender.begin(first, letters.folder(), "--wait");
        Server.await("the batch to be under way", Duration.ofSeconds(60), () -> census.documents("") >= before + 60);
        postgres.leave();
        long back = System.nanoTime() + AWAY.toNanos();
        Server.await("the database to have been away", AWAY.multipliedBy(2), () -> {
            assertEquals(200, first.status("/health/live"), "the server answers without its database");
            return System.nanoTime() > back;
        });
        postgres.comeBack();
        assertEquals(0, sending.get().code(), sending.get().said());
        census.agrees("tournebride", 300);
    }

    private static boolean extracted(Server server) {
        return server.jvm().descendants()
                .anyMatch(child -> child.info().commandLine().orElse("").contains("org.reperes.extraction.child.Main"));
    }

    private Map<String, String> settings() {
        return Map.of("REPERES_DB_URL", database.getUrl(), "REPERES_DB_USER", database.getUser(), "REPERES_DB_PASSWORD", database.getPassword());
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
             var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The bundled engine of a server, as another server is told to use it. */
    private static Map<String, String> engineOf(Server server) throws IOException {
        Properties access = new Properties();
        try (Reader file = Files.newBufferedReader(server.data().resolve("engine/access.properties"))) {
            access.load(file);
        }
        return Map.of("REPERES_SEARCH_URL", access.getProperty("url"), "REPERES_SEARCH_USER", access.getProperty("user"),
                "REPERES_SEARCH_PASSWORD", access.getProperty("password"));
    }
}
