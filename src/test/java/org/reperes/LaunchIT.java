package org.reperes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.testsupport.Server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How the server starts, refuses to start, and ends. */
class LaunchIT {

    private static final List<String> PARTS = List.of("payara-micro.jar", "reperes.war", "engine", "extraction", "classes");

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
    void endsCleanlyWithItsChildrenAndStartsAgainAfterAKill(@TempDir Path home) throws Exception {
        // With both compilers, as in production: classes are unloaded for them.
        var server = new Server(data, Map.of("JDK_JAVA_OPTIONS", "")).installed(copyOf(Path.of("target").toAbsolutePath(), home));
        server.start();
        var children = server.jvm().descendants().toList();
        assertFalse(children.isEmpty(), "the engine runs as a child");
        server.kill();
        for (var child : children) {
            Server.await("the children of a killed server to end", Duration.ofSeconds(30), () -> !child.isAlive());
        }
        server.start();
        children = server.jvm().descendants().toList();
        // What any long run comes to: code that was called often is compiled anew, its first form unloaded. It crashed the JVM's end.
        for (int i = 0; i < 150; i++) {
            assertEquals(200, server.status("/?q=maroc"));
            assertEquals(200, server.status("/api/search?q=maroc"));
        }
        collectGarbage(server.jvm());
        assertEquals(0, server.end(), server.output());
        for (var child : children) {
            assertFalse(child.isAlive(), "a child outlives a clean end: " + child.info());
        }
        try (Stream<Path> left = Files.list(home)) {
            assertTrue(left.anyMatch(file -> file.toString().endsWith(".jsa")), "the next start has no archive of classes");
        }
        for (String part : PARTS) {
            Files.delete(home.resolve(part));
        }
    }

    /** The installation without what earlier runs left in it. */
    private static Path copyOf(Path installed, Path home) throws IOException {
        for (String part : PARTS) {
            Files.createSymbolicLink(home.resolve(part), installed.resolve(part));
        }
        return home;
    }

    private static void collectGarbage(ProcessHandle jvm) throws Exception {
        Path jcmd = Path.of(jvm.info().command().orElseThrow()).resolveSibling("jcmd");
        for (int i = 0; i < 3; i++) {
            var command = new ProcessBuilder(jcmd.toString(), "" + jvm.pid(), "GC.run").redirectOutput(ProcessBuilder.Redirect.DISCARD);
            assertEquals(0, command.start().waitFor());
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
