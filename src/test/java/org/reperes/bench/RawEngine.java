package org.reperes.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.reperes.embedded.EmbeddedNode;
import org.reperes.platform.Json;

/** The engine as anybody with its password could use it, without our code between. */
public final class RawEngine {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final EmbeddedNode.Address address;

    public RawEngine(EmbeddedNode.Address address) {
        this.address = address;
    }

    /** @param body JSON, or lines of it for _bulk; null for none */
    public JsonNode call(String method, String path, String body) {
        return Json.read(send(method, path, body), JsonNode.class);
    }

    public String send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(address.uri() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                        (address.user() + ":" + address.password()).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
