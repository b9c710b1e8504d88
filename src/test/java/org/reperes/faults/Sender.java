package org.reperes.faults;

import org.reperes.client.Main;
import org.reperes.testsupport.Server;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The real command line client, in this JVM. */
final class Sender {

    /** @param said both of its streams */
    record Sent(int code, String said) { }

    private Sender() { }

    static Sent send(Server server, Path given, String... options) {
        List<String> arguments = new ArrayList<>(List.of("upload", given.toString(), "--url", server.uri("").toString(),
                "--token", Server.TOKEN));
        arguments.addAll(List.of(options));
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        try {
            int code = Main.run(arguments.toArray(String[]::new), stream, stream);
            return new Sent(code, said.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that never comes to an end would keep the client for ever: after ten minutes it is not waited for. */
    static CompletableFuture<Sent> begin(Server server, Path given, String... options) {
        return CompletableFuture.supplyAsync(() -> send(server, given, options), task -> Thread.ofPlatform().daemon().start(task))
                .orTimeout(10, TimeUnit.MINUTES);
    }
}
