package org.reperes.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.platform.Settings;
import org.reperes.testsupport.Node;
import org.reperes.testsupport.Server;

class EmbeddedNodeIT {

    @TempDir
    private Path data;

    private static int status(EmbeddedNode.Address address, String password) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address.uri() + "/_cluster/health"));
        if (password != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder()
                    .encodeToString((address.user() + ":" + password).getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private ProcessHandle process() {
        return ProcessHandle.current().children().filter(this::isNode).findFirst().orElseThrow();
    }

    private boolean isNode(ProcessHandle child) {
        return child.isAlive() && child.info().commandLine().orElse("").contains(data.toString());
    }

    @Test
    void keepsItsPasswordAndComesBackAfterAKill() throws Exception {
        Settings settings = Node.settings(data);
        EmbeddedNode node = Node.start(settings);
        EmbeddedNode.Address first = node.address().orElseThrow();
        assertEquals(200, status(first, first.password()));
        assertEquals(401, status(first, null));
        assertEquals(401, status(first, "guess"));
        Path access = data.resolve("engine/access.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(access)));
        assertFalse(process().info().commandLine().orElseThrow().contains(first.password()));

        process().destroyForcibly();
        Server.await("the killed node to be noticed", Duration.ofSeconds(20), () -> node.address().isEmpty());
        Server.await("the node to come back", Duration.ofSeconds(120), () -> node.address().isPresent());
        EmbeddedNode.Address second = node.address().orElseThrow();
        assertNotEquals(first.password(), second.password());
        assertEquals(200, status(second, second.password()));

        ProcessHandle last = process();
        node.close();
        assertFalse(last.isAlive());
        assertFalse(Files.exists(access));
        assertTrue(node.address().isEmpty());
    }

    @Test
    void endsWhenItsParentEnds() throws Exception {
        NodeProcess orphan = NodeProcess.start(Node.settings(data));
        orphan.awaitReady();
        ProcessHandle child = process();
        // What the death of a parent does to its pipes.
        orphan.hangUp();
        Server.await("the orphan to end", Duration.ofSeconds(60), () -> !child.isAlive());
    }
}
