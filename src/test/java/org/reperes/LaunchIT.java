package org.reperes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.testsupport.Server;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How the server starts, refuses to start, and ends. */
class LaunchIT {

    @TempDir
    Path data;

    @Test
    void namesASettingItDoesNotKnow() throws Exception {
        assertRefuses(Map.of("REPERES_PROT", "8080"), "REPERES_PROT");
    }

    @Test
    void refusesATokenThatCanBeGuessed() throws Exception {
        assertRefuses(Map.of("REPERES_ADMIN_TOKEN", "secret"), "REPERES_ADMIN_TOKEN");
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefuses(Map.of("REPERES_PORT", "" + taken.getLocalPort()), "port " + taken.getLocalPort());
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeUsed() throws Exception {
        Path file = Files.createFile(data.resolve("a-file"));
        assertRefuses(Map.of("REPERES_DATA", file.toString()), "REPERES_DATA");
    }

    @Test
    void endsCleanlyWithItsChildrenAndStartsAgainAfterAKill() {
        var server = new Server(data, Map.of());
        server.start();
        var children = server.jvm().descendants().toList();
        assertFalse(children.isEmpty(), "the engine runs as a child");
        server.kill();
        for (var child : children) {
            Server.await("the children of a killed server to end", Duration.ofSeconds(30), () -> !child.isAlive());
        }
        server.start();
        children = server.jvm().descendants().toList();
        server.close();
        for (var child : children) {
            assertFalse(child.isAlive(), "a child outlives a clean end: " + child.info());
        }
    }

    private void assertRefuses(Map<String, String> settings, String named) throws Exception {
        var builder = new ProcessBuilder("bin/serve").redirectErrorStream(true);
        builder.environment().put("REPERES_DATA", data.toString());
        builder.environment().putAll(settings);
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(1, process.waitFor(), said);
        assertTrue(said.contains(named), said);
    }
}
