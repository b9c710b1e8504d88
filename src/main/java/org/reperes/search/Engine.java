package org.reperes.search;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.reperes.embedded.EmbeddedNode;
import org.reperes.platform.Json;
import org.reperes.platform.Settings;

/** Elasticsearch, the bundled node or the one of the settings: JSON in, JSON out. */
final class Engine {

    private static final int CONNECTIONS = 64;
    private static final ContentType LINES = ContentType.create("application/x-ndjson", StandardCharsets.UTF_8);

    private final Settings settings;
    private final EmbeddedNode node;
    private Rest5Client client;
    private EmbeddedNode.Address address;

    Engine(Settings settings, EmbeddedNode node) {
        this.settings = settings;
        this.node = node;
    }

    /** What the engine answered; the status is one that says something about the request, never about the engine. */
    record Reply(int status, JsonNode body) {

        boolean ok() {
            return status < 300;
        }

        JsonNode orThrow() {
            if (!ok()) {
                throw new IllegalStateException("the engine refused: " + status + " " + body);
            }
            return body;
        }
    }

    Reply call(String method, String path) {
        return call(method, path, (byte[]) null, ContentType.APPLICATION_JSON);
    }

    Reply call(String method, String path, JsonNode body) {
        return call(method, path, Json.write(body).getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON);
    }

    /** Newline-delimited JSON, for _bulk and _msearch. */
    Reply lines(String path, byte[] lines) {
        return call("POST", path, lines, LINES);
    }

    private Reply call(String method, String path, byte[] body, ContentType type) {
        Request request = new Request(method, path);
        if (body != null) {
            request.setEntity(new ByteArrayEntity(body, type));
        }
        try {
            return reply(perform(request));
        } catch (IOException e) {
            throw new EngineUnavailable("The search engine does not answer", e);
        }
    }

    private Response perform(Request request) throws IOException {
        try {
            return client().performRequest(request);
        } catch (ResponseException answered) {
            return answered.getResponse();
        }
    }

    private static Reply reply(Response response) throws IOException {
        int status = response.getStatusCode();
        JsonNode body = MissingNode.getInstance();
        if (response.getEntity() != null) {
            try (InputStream content = response.getEntity().getContent()) {
                body = Json.MAPPER.readTree(content);
            }
        }
        if (status == 429 || status >= 500 || status == 401 || status == 403) {
            throw new EngineUnavailable("The search engine answered " + status + ": " + body, null);
        }
        return new Reply(status, body);
    }

    private synchronized Rest5Client client() throws IOException {
        EmbeddedNode.Address current = whereNow().orElseThrow(() -> new IOException("it is starting"));
        if (!current.equals(address)) {
            close();
            client = connect(current);
            address = current;
        }
        return client;
    }

    private Optional<EmbeddedNode.Address> whereNow() {
        Optional<URI> external = settings.searchUrl();
        return external.isPresent()
                ? external.map(uri -> new EmbeddedNode.Address(uri, settings.searchUser().orElse(""), settings.searchPassword().orElse("")))
                : node.address();
    }

    private static Rest5Client connect(EmbeddedNode.Address to) {
        Header[] credentials = to.user().isEmpty() ? new Header[0] : new Header[] {new BasicHeader("Authorization",
                "Basic " + Base64.getEncoder().encodeToString((to.user() + ":" + to.password()).getBytes(StandardCharsets.UTF_8)))};
        return Rest5Client.builder(to.uri())
                .setDefaultHeaders(credentials)
                .setConnectionManagerCallback(pool -> pool.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
                .setRequestConfigCallback((RequestConfig.Builder config) -> config.setResponseTimeout(Timeout.ofSeconds(120)))
                .build();
    }

    synchronized void close() {
        if (client != null) {
            try {
                client.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                client = null;
                address = null;
            }
        }
    }
}
