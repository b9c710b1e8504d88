package org.reperes.embedded.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;

/**
 * Runs one Elasticsearch node for the process that started it. Standard input carries the password on its first line
 * and then nothing: its end is the end of the parent, and so of this process. Standard output carries one line,
 * {@code ready <port>}; the log goes to standard error.
 */
public final class Launcher {

    private Launcher() { }

    public static void main(String[] args) throws Exception {
        PrintStream parent = System.out;
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = Objects.requireNonNull(in.readLine(), "no password on standard input");
        Path home = Path.of(System.getProperty("es.path.home"));
        LogConfigurator.configureESLogging();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(settings(home, password), Map.of(),
                home.resolve("config"), () -> "reperes");
        LogConfigurator.configureWithoutConfig(environment.settings());
        Node node = new Node(environment, Modules.loader(Path.of(System.getProperty("reperes.modules")), environment.modulesDir()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(node)));
        node.start();
        parent.println("ready " + node.injector().getInstance(HttpServerTransport.class).boundAddress()
                .publishAddress().getPort());
        parent.flush();
        awaitEnd(in);
        System.exit(0);
    }

    private static Settings settings(Path home, String password) {
        return Settings.builder()
                .put("path.home", home)
                .put("reperes.password", password)
                .put("path.data", home.resolve("data"))
                .put("path.logs", home.resolve("logs"))
                .put("node.name", "reperes")
                .put("cluster.name", "reperes")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", 0)
                .put("transport.port", 0)
                .put("http.max_content_length", "256mb")
                .put("action.auto_create_index", false)
                // One text of 50 MB has to pass; the default, a tenth of the heap, would put it off for ever.
                .put("indexing_pressure.memory.limit", "60%")
                .put("indexing_pressure.memory.max_operation_size", "40%")
                // A full disk must stop writes long before it harms the database beside it, whatever the disk's size.
                .put("cluster.routing.allocation.disk.watermark.low", "400mb")
                .put("cluster.routing.allocation.disk.watermark.high", "300mb")
                .put("cluster.routing.allocation.disk.watermark.flood_stage", "200mb")
                .put("logger.level", "WARN")
                .build();
    }

    private static void awaitEnd(BufferedReader in) {
        try {
            while (in.readLine() != null) {
                // The parent has nothing more to say.
            }
        } catch (IOException gone) {
            // A broken pipe says the same as its end.
        }
    }

    private static void end(Node node) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(20, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            System.err.println("The node did not close: " + e);
        }
    }
}
