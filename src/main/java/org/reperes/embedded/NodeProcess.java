package org.reperes.embedded;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.reperes.embedded.EmbeddedNode.Address;
import org.reperes.platform.Settings;

/** One run of the node's process, from its start to its end. */
final class NodeProcess implements Closeable {

    private static final String MODULES = "reperes-modules.jar";
    private static final long PATIENCE_SECONDS = 30;
    /** About 10 s by itself; thirty times that on a machine that is busy. What is longer hangs, and is started anew. */
    private static final long START_SECONDS = 300;

    private final Path home;
    private final Process process;
    private final String password;
    private volatile boolean answered;
    private volatile Address address;

    private NodeProcess(Path home, Process process, String password) {
        this.home = home;
        this.process = process;
        this.password = password;
    }

    static NodeProcess start(Settings settings) throws IOException {
        Path home = settings.data().resolve("engine");
        Files.createDirectories(home.resolve("config"));
        AccessFile.remove(home);
        Process process = new ProcessBuilder(command(settings, home))
                .redirectError(home.resolve("engine.log").toFile())
                .start();
        NodeProcess started = new NodeProcess(home, process, newPassword());
        // Over the pipe: a command line or an environment can be read by others.
        try {
            OutputStream first = process.getOutputStream();
            first.write((started.password + "\n").getBytes(StandardCharsets.UTF_8));
            first.flush();
        } catch (IOException e) {
            started.close();
            throw new IOException("The search engine ended at once: see " + started.log(), e);
        }
        return started;
    }

    private static List<String> command(Settings settings, Path home) throws IOException {
        Path engine = settings.home().resolve("engine");
        // Beside the jars it is made from, where every node of this machine finds it.
        Path archive = (Files.isWritable(engine) ? engine : home).resolve("classes.jsa");
        dropStale(archive, engine);
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.bytes("REPERES_SEARCH_MEMORY"),
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive,
                // An unusable archive (other JDK, half written) is made anew; no need to hear of it.
                "-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr",
                "-Des.path.home=" + home,
                "-Dreperes.modules=" + engine.resolve(MODULES),
                "-Dlog4j.shutdownHookEnabled=false", "-Dlog4j2.disable.jmx=true",
                "-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false",
                "--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector", "-Dio.netty.noUnsafe=true",
                "-cp", engine.resolve("lib") + "/*",
                "org.reperes.embedded.node.Launcher");
    }

    /** The JVM passes over an archive of other jars, but does not make it anew. */
    private static void dropStale(Path archive, Path engine) throws IOException {
        long made = archive.toFile().lastModified();
        if (engine.resolve("lib").toFile().lastModified() > made || engine.resolve(MODULES).toFile().lastModified() > made) {
            Files.deleteIfExists(archive);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Returns once the node has recovered its data; from then on {@link #address} is known. */
    void awaitReady() throws IOException, InterruptedException {
        CompletableFuture.delayedExecutor(START_SECONDS, TimeUnit.SECONDS).execute(this::giveUp);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null || !line.startsWith("ready ")) {
            throw new IOException("The search engine ended before it was ready: see " + log());
        }
        answered = true;
        Address found = new Address(URI.create("http://127.0.0.1:" + line.substring("ready ".length())), "reperes", password);
        Recovery.await(found, process);
        AccessFile.write(home, found);
        address = found;
    }

    private void giveUp() {
        if (!answered) {
            process.destroyForcibly();
        }
    }

    Optional<Address> address() {
        return process.isAlive() ? Optional.ofNullable(address) : Optional.empty();
    }

    Path log() {
        return home.resolve("engine.log");
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the process: by the end of its standard input, or by force where that does not help. */
    @Override
    public void close() {
        address = null;
        hangUp();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        AccessFile.remove(home);
    }

    /** Closes the pipe, as the end of this process would. */
    void hangUp() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            // It has ended already.
        }
    }
}
