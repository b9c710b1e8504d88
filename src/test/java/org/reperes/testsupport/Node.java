package org.reperes.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.reperes.embedded.EmbeddedNode;
import org.reperes.platform.Settings;
import org.reperes.search.SearchIndex;

/** The real bundled node, one for all the tests of a JVM, on a data folder of its own; wants {@code target/engine}. */
public final class Node {

    private static final Duration START = Duration.ofSeconds(90);
    private static SearchIndex shared;

    private Node() { }

    /** An index on the shared node; tests put their own ids into it and search for words of their own. */
    public static synchronized SearchIndex shared() {
        if (shared == null) {
            try {
                Path data = Files.createTempDirectory("reperes-node");
                Settings settings = settings(data);
                EmbeddedNode node = start(settings);
                Runtime.getRuntime().addShutdownHook(new Thread(node::close));
                shared = new SearchIndex(settings, node);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    public static Settings settings(Path data) {
        return new Settings(Map.of("REPERES_DATA", data.toString()));
    }

    /** Starts a node and waits until it answers. */
    public static EmbeddedNode start(Settings settings) {
        EmbeddedNode node = new EmbeddedNode(settings);
        node.start();
        Server.await("the search engine", START, () -> node.address().isPresent());
        return node;
    }
}
