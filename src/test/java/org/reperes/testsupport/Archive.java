package org.reperes.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.reperes.platform.Json;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What tests do with a running archive over its REST API, as the administrator. */
public final class Archive {

    private static final Set<String> ENDS = Set.of("INDEXED", "QUARANTINED");

    private final Server server;

    public Archive(Server server) {
        this.server = server;
    }

    public HttpResponse<String> upload(Path file) throws IOException {
        return server.send(Multipart.post(server.request("/api/documents"), file, Map.of()));
    }

    public HttpResponse<String> upload(String name, String text) {
        return server.send(Multipart.post(server.request("/api/documents"), name, text.getBytes(StandardCharsets.UTF_8), Map.of()));
    }

    /** Uploads, waits until it is indexed or in quarantine, and gives the document. */
    public JsonNode taken(Path file) throws IOException {
        return ended(json(upload(file)).path("id").asText());
    }

    public JsonNode taken(String name, String text) {
        return ended(json(upload(name, text)).path("id").asText());
    }

    /** The document, once indexed or in quarantine. */
    public JsonNode ended(String id) {
        Server.await("document " + id + " to be indexed", Duration.ofMinutes(2),
                () -> ENDS.contains(document(id).path("status").asText()));
        return document(id);
    }

    public JsonNode document(String id) {
        return get("/api/documents/" + id);
    }

    public JsonNode search(String q) {
        return get("/api/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    /** Whether the search finds the document, waiting for the index's next refresh. */
    public void awaitFound(String q, String id) {
        Server.await("“" + q + "” to find " + id, Duration.ofSeconds(20), () -> search(q).path("hits").findValuesAsText("id").contains(id));
    }

    public JsonNode get(String path) {
        return json(server.get(path));
    }

    public static JsonNode json(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(response.request().uri() + ": " + response.statusCode() + " " + response.body());
        }
        return Json.read(response.body(), JsonNode.class);
    }
}
