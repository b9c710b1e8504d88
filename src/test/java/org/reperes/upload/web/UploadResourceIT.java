package org.reperes.upload.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.reperes.platform.Json;
import org.reperes.testsupport.Multipart;
import org.reperes.testsupport.Server;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A document's whole life through the REST API of the real server. */
class UploadResourceIT {

    private static final Duration WORK = Duration.ofMinutes(2);

    private final Server server = Server.shared();

    @Test
    void aFileIsReceivedOnceIndexedEditedAndRemoved() {
        byte[] text = "La ville compte 12.345 habitants.\n\nElle en comptait 11.000 en 1999.".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> first = send("Commune é.txt", text, Map.of("date", "2021-11", "source", "Le Relevé"));
        assertEquals(201, first.statusCode(), first.body());
        JsonNode receipt = json(first);
        String id = receipt.get("id").asText();
        assertTrue(first.headers().firstValue("Location").orElse("").endsWith("/api/documents/" + id));
        assertFalse(receipt.get("duplicate").asBoolean());

        HttpResponse<String> second = send("Autre nom.txt", text, Map.of());
        assertEquals(200, second.statusCode());
        assertTrue(json(second).get("duplicate").asBoolean());
        assertEquals(id, json(second).get("id").asText());

        JsonNode document = indexed(id);
        assertEquals("2021-11", document.get("date").asText());
        assertEquals("month", document.get("datePrecision").asText());
        assertEquals("person", document.get("dateFrom").asText());
        assertEquals("Le Relevé", document.get("source").asText());
        assertEquals("Commune é.txt", document.get("name").asText());
        assertTrue(document.has("reason") && document.get("reason").isNull());
        assertEquals("12345", json(server.get("/api/documents/" + id + "/figures")).at("/figures/0/value").asText());
        assertTrue(server.get("/api/documents/" + id + "/text").body().contains("12.345 habitants"));

        HttpResponse<String> original = server.get("/api/documents/" + id + "/original");
        assertEquals(new String(text, StandardCharsets.UTF_8), original.body());
        assertEquals("nosniff", original.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(original.headers().firstValue("Content-Disposition").orElse("").contains("filename*=UTF-8''Commune%20%C3%A9.txt"));

        assertEquals(200, patch(id, "{\"title\":\"Le recensement\"}").statusCode());
        assertEquals("Le recensement", json(server.get("/api/documents/" + id)).get("title").asText());
        assertEquals(422, patch(id, "{\"date\":\"hier\"}").statusCode());

        assertEquals(204, server.send(server.request("/api/documents/" + id).DELETE()).statusCode());
        assertEquals(404, server.get("/api/documents/" + id).statusCode());
    }

    @Test
    void whatAnEditorSaysOfAFigureIsShown() {
        String id = json(send("a.txt", "Le port a reçu 77.001 conteneurs en mars.".getBytes(StandardCharsets.UTF_8), Map.of())).get("id").asText();
        indexed(id);
        JsonNode figure = json(server.get("/api/documents/" + id + "/figures")).at("/figures/0");
        String address = "/api/documents/" + id + "/corrections/" + figure.at("/span/0").asInt();
        assertEquals(204, put(address, "{\"verdict\":\"confirmed\"}").statusCode());
        assertEquals("f1", json(server.get("/api/documents/" + id + "/figures")).at("/checked/0").asText());
        assertEquals(204, put(address, "{\"verdict\":\"rejected\"}").statusCode());
        assertEquals(0, json(server.get("/api/documents/" + id + "/figures")).get("figures").size());
        assertEquals(422, put(address, "{\"verdict\":\"perhaps\"}").statusCode());
        assertEquals(204, server.send(server.request(address).DELETE()).statusCode());
    }

    @Test
    void aFileInPartsIsTakenUpAgain() {
        byte[] text = "Un rapport en deux envois compte 54.321 signes.".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> begun = server.send(server.request("/api/resumable").header("Upload-Length", "" + text.length)
                .header("Upload-Metadata", "filename " + Base64.getEncoder().encodeToString("envoi.txt".getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertEquals(201, begun.statusCode());
        String address = URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
        HttpResponse<String> part = part(address, 0, text, 0, 20);
        assertEquals(204, part.statusCode());
        assertEquals("20", part.headers().firstValue("Upload-Offset").orElse(""));
        assertEquals(409, part(address, 0, text, 0, 20).statusCode());
        assertEquals("20", server.send(server.request(address).HEAD()).headers().firstValue("Upload-Offset").orElse(""));
        assertEquals(204, part(address, 20, text, 20, text.length).statusCode());
        String id = json(server.get(address)).get("document").asText();
        assertEquals("envoi.txt", indexed(id).get("name").asText());
        assertEquals(413, server.send(server.request("/api/resumable").header("Upload-Length", "" + (1L << 42))
                .POST(HttpRequest.BodyPublishers.noBody())).statusCode());
    }

    @Test
    void whatIsWrongIsSaid() {
        assertEquals(400, server.send(server.request("/api/documents").header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString("--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nno file\r\n--b--\r\n"))).statusCode());
        assertEquals(400, server.send(server.request("/api/documents").header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString("not a form"))).statusCode());
        assertEquals(422, send("a.txt", "Sans date.".getBytes(StandardCharsets.UTF_8), Map.of("date", "2021-13")).statusCode());
        assertEquals(415, server.send(server.request("/api/documents").header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("x"))).statusCode());
        HttpResponse<String> stranger = server.send(Multipart.post(HttpRequest.newBuilder(server.uri("/api/documents")), "a.txt", new byte[] {65}, Map.of()));
        assertEquals(401, stranger.statusCode());
        assertTrue(stranger.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertEquals(404, server.get("/api/documents/none").statusCode());
    }

    private JsonNode indexed(String id) {
        Server.await("document " + id + " to be indexed", WORK,
                () -> json(server.get("/api/documents/" + id)).get("status").asText().equals("INDEXED"));
        return json(server.get("/api/documents/" + id));
    }

    private HttpResponse<String> send(String name, byte[] bytes, Map<String, String> fields) {
        return server.send(Multipart.post(server.request("/api/documents"), name, bytes, fields));
    }

    private HttpResponse<String> part(String address, int offset, byte[] text, int from, int to) {
        return server.send(server.request(address).header("Content-Type", "application/offset+octet-stream").header("Upload-Offset", "" + offset)
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(text, from, to - from)));
    }

    private HttpResponse<String> patch(String id, String body) {
        return server.send(server.request("/api/documents/" + id).header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> put(String address, String body) {
        return server.send(server.request(address).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Json.read(response.body(), JsonNode.class);
    }
}
