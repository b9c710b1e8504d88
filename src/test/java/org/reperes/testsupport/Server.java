package org.reperes.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The real server, started as ./run starts it (bin/serve), on a free port and a data folder of its own.
 * {@link #shared()} is one for all the tests that do not break it.
 */
public final class Server implements AutoCloseable {

    public static final String TOKEN = "integration-test-token";
    /** About 15 s by itself; twenty times that on a machine where several builds run at once. */
    private static final Duration START = Duration.ofSeconds(300);
    /** A server that takes longer than this over one request hangs. */
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final Set<Server> RUNNING = ConcurrentHashMap.newKeySet();
    private static Server shared;

    /** As browsers speak where there is no TLS: over HTTP/2 the server does not compress. */
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private Path home = Path.of("target").toAbsolutePath();
    private Process process;

    public Server(Path data, Map<String, String> settings) {
        this.data = data;
        this.port = freePort();
        this.environment = new HashMap<>(settings);
    }

    public static synchronized Server shared() {
        if (shared == null) {
            try {
                shared = new Server(Files.createTempDirectory("reperes-it"), Map.of()).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Where the installation lies, if not in target. */
    public Server installed(Path where) {
        home = where;
        return this;
    }

    public Server start() {
        try {
            var builder = new ProcessBuilder("bin/serve", home.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("serve.out").toFile()));
            builder.environment().putAll(Map.of("REPERES_DATA", data.toString(), "REPERES_PORT", "" + port,
                    "REPERES_ADMIN_TOKEN", TOKEN));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RUNNING.add(this);
        try {
            await("the server to be ready", START, () -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the server ended:\n" + output());
                }
                return status("/health/ready") == 200;
            });
        } catch (AssertionError late) {
            AssertionError told = new AssertionError(late.getMessage() + "\n" + account(), late);
            // Nobody else would end it.
            close();
            throw told;
        }
        return this;
    }

    /** What bin/serve printed. */
    public String output() {
        try {
            return Files.readString(data.resolve("serve.out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public Path data() {
        return data;
    }

    /** Status of a GET; 0 where nobody answers in time. */
    public int status(String path) {
        try {
            return http.send(HttpRequest.newBuilder(uri(path)).timeout(ANSWER).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request with the administrator's token. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(ANSWER).header("Authorization", "Bearer " + TOKEN);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** The server's JVM: the one child of bin/serve that is java. */
    public ProcessHandle jvm() {
        return process.children().filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst().orElseThrow();
    }

    /** kill -9 of the server's JVM. */
    public void kill() {
        jvm().destroyForcibly();
        waitForEnd();
    }

    /** SIGTERM, as a service manager would send. */
    @Override
    public void close() {
        end();
    }

    /** As {@link #close}; the exit code. */
    public int end() {
        process.destroy();
        waitForEnd();
        return process.exitValue();
    }

    static Set<Server> running() {
        return RUNNING;
    }

    /** What a reader of a failed test wants to know of this server: what it said last, and where its threads stand. */
    String account() {
        var account = new StringBuilder("--- server on ").append(data).append('\n').append(end(data.resolve("serve.out"), 10))
                .append("--- its log\n").append(end(data.resolve("logs/server.log"), 30))
                .append("--- its engine's log\n").append(end(data.resolve("engine/engine.log"), 10));
        process.descendants().filter(each -> each.info().command().orElse("").endsWith("java"))
                .forEach(java -> account.append(Stacks.of(java)));
        return account.toString();
    }

    private static String end(Path file, int lines) {
        try {
            List<String> all = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size())) + "\n";
        } catch (IOException e) {
            return e + "\n";
        }
    }

    private void waitForEnd() {
        RUNNING.remove(this);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                throw new IllegalStateException("the server did not end within a minute:\n" + output());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void await(String what, Duration limit, BooleanSupplier condition) {
        await(what, limit, Duration.ofMillis(50), condition);
    }

    /** @param pause between two looks, for those who measure what they look at */
    public static void await(String what, Duration limit, Duration pause, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + limit.toSeconds() + " s in vain for " + what);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
