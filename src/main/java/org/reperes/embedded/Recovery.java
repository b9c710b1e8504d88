package org.reperes.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.reperes.embedded.EmbeddedNode.Address;

/** Waits for the node's shards: it answers before it has recovered them. */
final class Recovery {

    private static final String HEALTH = "/_cluster/health?wait_for_status=yellow&wait_for_no_initializing_shards=true&timeout=30s";

    private Recovery() { }

    /** @throws IOException when the process ends first */
    static void await(Address address, Process process) throws IOException, InterruptedException {
        String credential = Base64.getEncoder().encodeToString(
                (address.user() + ":" + address.password()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.uri() + HEALTH))
                .header("Authorization", "Basic " + credential).timeout(Duration.ofSeconds(60)).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                // 408 where shards are not there after the engine's own timeout: a large index may take longer.
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            }
        }
        throw new IOException("The search engine ended while it recovered its index.");
    }
}
