package org.reperes.embedded;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.reperes.platform.Settings;

/**
 * The bundled engine: one Elasticsearch node in a child process, on loopback, with a password of its own. Started again
 * whenever it dies. Does nothing where an external engine is set.
 */
public class EmbeddedNode {

    private static final Logger LOG = Logger.getLogger(EmbeddedNode.class.getName());
    private static final long LONGEST_PAUSE_SECONDS = 60;

    private final Settings settings;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile NodeProcess process;
    private Thread keeper;

    public EmbeddedNode(Settings settings) {
        this.settings = settings;
    }

    /** Begins to start the node and returns at once. */
    public synchronized void start() {
        if (settings.searchUrl().isPresent() || keeper != null) {
            return;
        }
        // A thread of its own, not the container's: it waits for a process for as long as the server runs.
        keeper = Thread.ofPlatform().daemon().name("embedded-node").start(this::keepRunning);
    }

    /** Where it answers, once it does; empty while it starts, restarts or is not wanted. */
    public Optional<Address> address() {
        NodeProcess running = process;
        return running == null ? Optional.empty() : running.address();
    }

    /** Ends the node and waits until its data is closed. */
    public synchronized void close() {
        closing.countDown();
        if (keeper == null) {
            return;
        }
        NodeProcess running = process;
        if (running != null) {
            running.close();
        }
        keeper.interrupt();
    }

    private void keepRunning() {
        long pause = 1;
        while (closing.getCount() > 0) {
            long begun = System.nanoTime();
            runOnce();
            // One that served for a while died of something new: begin anew with a short pause.
            pause = System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(5) ? 1 : pause;
            try {
                if (closing.await(pause, TimeUnit.SECONDS)) {
                    return;
                }
            } catch (InterruptedException closed) {
                return;
            }
            pause = Math.min(LONGEST_PAUSE_SECONDS, pause * 2);
        }
    }

    private void runOnce() {
        try (NodeProcess own = NodeProcess.start(settings)) {
            process = own;
            if (closing.getCount() == 0) {
                return;
            }
            own.awaitReady();
            LOG.info(() -> "The search engine is ready at " + own.address().map(Address::uri).orElse(null));
            int status = own.awaitEnd();
            if (closing.getCount() > 0) {
                LOG.severe(() -> "The search engine ended with status " + status + ": see " + own.log() + ". It is started again.");
            }
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "The search engine does not start; it is tried again.", e);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            process = null;
        }
    }

    /** @param user and password: random, new at each start */
    public record Address(URI uri, String user, String password) {

        @Override
        public String toString() {
            return uri.toString();
        }
    }
}
