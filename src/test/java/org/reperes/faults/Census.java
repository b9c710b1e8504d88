package org.reperes.faults;

import com.fasterxml.jackson.databind.JsonNode;
import org.reperes.platform.Json;
import org.reperes.testsupport.Server;

import java.time.Duration;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Counts what is in the archive, over the API. */
record Census(Server server) {

    private static final Duration INDEXING = Duration.ofSeconds(180);

    JsonNode get(String path) {
        return Json.read(server.get(path).body(), JsonNode.class);
    }

    long documents(String filter) {
        return get("/api/documents?size=1" + filter).path("total").asLong(-1);
    }

    long hits(String word) {
        return get("/api/search?size=1&q=" + word).path("total").asLong(-1);
    }

    /** Every file of the batch is found, once, and database, originals and index agree. */
    void agrees(String word, int count) {
        Server.await("every document to be indexed", INDEXING, () -> documents("&status=INDEXED") == documents(""));
        assertTrue(documents("") >= count, "rows of the database, of " + count + " files acknowledged: " + documents(""));
        JsonNode found = get("/api/admin/reconcile");
        assertTrue(found.path("agreed").asBoolean(), found::toPrettyString);
        assertEquals(List.of(documents(""), documents(""), documents("")),
                List.of(found.path("documents").asLong(), found.path("originals").asLong(), found.path("indexed").asLong()),
                "rows, originals and articles of the index");
        Server.await("all of the batch to be found", Duration.ofSeconds(30), () -> hits(word) >= count);
        assertEquals(count, hits(word), "documents found of the batch");
    }
}
