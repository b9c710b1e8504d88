package org.reperes.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The REST API of an archive, as far as the client needs it. Every call is tried again while it may pass. */
final class Archive {

    private static final Duration CHECK = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    /** Bytes a second at which even a slow line sends. */
    private static final long SLOWEST = 50_000;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private final URI url;
    private final String token;
    private final Patience patience;

    Archive(URI url, String token, Duration patience) {
        this.url = url;
        this.token = token;
        this.patience = new Patience(patience);
    }

    /** @throws AccessDenied where the token may not give files @throws IOException where nobody answers */
    void check() throws IOException, AccessDenied, InterruptedException {
        Answer answer = new Patience(CHECK).until(() -> exchange(request("/api/documents?size=1", ANSWER)));
        if (denied(answer)) {
            throw new AccessDenied(answer.status());
        }
        if (!answer.good()) {
            throw new IOException(url + ": " + answer.problem());
        }
    }

    static boolean denied(Answer answer) {
        return answer.status() == 401 || answer.status() == 403;
    }

    /** 200 with the document of these bytes, or 404. */
    Answer bySha256(String sha256) throws IOException, InterruptedException {
        return patience.until(() -> exchange(request("/api/documents/sha256/" + sha256, ANSWER)));
    }

    /** 201 or 200 once it is kept for good. */
    Answer give(Path file, Labels labels) throws IOException, InterruptedException {
        Duration longest = ANSWER.plusSeconds(Files.size(file) / SLOWEST);
        return patience.until(() -> {
            Multipart form = new Multipart().field("source", labels.source()).field("date", labels.date());
            BodyPublisher body = form.body(file);
            return exchange(request("/api/documents", longest).header("Content-Type", form.contentType()).POST(body));
        });
    }

    Answer document(String id) throws IOException, InterruptedException {
        return patience.until(() -> exchange(request("/api/documents/" + id, ANSWER)));
    }

    /** @param path of the archive, as in a permalink */
    String absolute(String path) {
        return url + path;
    }

    private HttpRequest.Builder request(String path, Duration longest) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(longest)
                .header("Accept", "application/json");
        return token == null || token.isBlank() ? request : request.header("Authorization", "Bearer " + token.strip());
    }

    private Answer exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Answer(response.statusCode(), json ? Json.object(response.body()) : Map.of());
    }
}
