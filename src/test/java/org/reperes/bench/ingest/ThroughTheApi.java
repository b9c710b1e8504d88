package org.reperes.bench.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import org.reperes.client.Main;
import org.reperes.platform.Json;
import org.reperes.testsupport.Server;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The archive as its clients see it. */
final class ThroughTheApi {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    /** To ask more often would be part of what is measured. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Server server;

    ThroughTheApi(Server server) {
        this.server = server;
    }

    /** Returns once every file of the folder is received. */
    void send(Path folder, int clients) throws InterruptedException {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Main.run(new String[] {"upload", folder.toString(), "--url", server.uri("").toString(), "--token", Server.TOKEN,
            "--parallel", "" + clients}, stream, stream);
        if (code != Main.ALL_WELL) {
            throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
        }
    }

    /** Seconds from the first byte sent until so many documents are done. */
    double run(Path folder, int clients, long documentsAfter) throws InterruptedException {
        long begin = System.nanoTime();
        send(folder, clients);
        awaitDone(documentsAfter);
        return (System.nanoTime() - begin) / 1e9;
    }

    void awaitDone(long documents) {
        Server.await("every file to be indexed", LONGEST, PAUSE, () -> total("&status=INDEXED") + total("&status=QUARANTINED") >= documents);
    }

    long total(String filter) {
        return get("/api/documents?size=1" + filter).path("total").asLong();
    }

    /** Milliseconds from "received" to "indexed" of the newest documents, in order; a search finds them at most a second later. */
    List<Long> waits(int newest) {
        List<Long> waits = new ArrayList<>();
        for (int page = 1; waits.size() < newest; page++) {
            JsonNode documents = get("/api/documents?size=1000&page=" + page).path("documents");
            for (JsonNode document : documents) {
                if (document.path("status").asText().equals("INDEXED") && waits.size() < newest) {
                    waits.add(Duration.between(OffsetDateTime.parse(document.path("uploadedAt").asText()),
                            OffsetDateTime.parse(document.path("indexedAt").asText())).toMillis());
                }
            }
            if (documents.size() < 1000) {
                break;
            }
        }
        return waits.stream().sorted().toList();
    }

    /** Milliseconds from the answer "received" until a search finds it, one small file at a time on an idle server. */
    long single(Path folder, int i) throws Exception {
        String word = "solitaire" + Long.toString(System.nanoTime(), 36);
        Path file = Files.writeString(Files.createDirectories(folder.resolve("solo-" + i)).resolve("lettre.txt"),
                "Lettre\n\nLe " + word + " a voté 12 subventions de 3 000 euros.\n");
        var nowhere = new PrintStream(new ByteArrayOutputStream());
        Main.run(new String[] {"upload", file.toString(), "--url", server.uri("").toString(), "--token", Server.TOKEN}, nowhere, nowhere);
        long received = System.nanoTime();
        String query = "/api/search?size=1&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
        Server.await("it to be found", Duration.ofMinutes(1), () -> get(query).path("total").asLong() == 1);
        return (System.nanoTime() - received) / 1_000_000;
    }

    private JsonNode get(String path) {
        return Json.read(server.get(path).body(), JsonNode.class);
    }
}
