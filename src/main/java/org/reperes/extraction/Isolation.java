package org.reperes.extraction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Cuts a child off the network, by a namespace of its own where the system grants one (Linux: as an ordinary user where user
 * namespaces are allowed, else as root). Tried once; where nothing is granted the child runs without, and the log says so.
 */
final class Isolation {

    private static final Logger LOG = Logger.getLogger(Isolation.class.getName());
    private static final List<List<String>> WAYS = List.of(
            List.of("unshare", "--user", "--map-current-user", "--net", "--"),
            List.of("unshare", "--user", "--map-root-user", "--net", "--"),
            List.of("unshare", "--net", "--"));
    private static final int SECONDS = 10;

    private Isolation() {
    }

    /** What to put before a command; empty where the system grants nothing. */
    static List<String> prefix() {
        return Granted.PREFIX;
    }

    private static final class Granted {
        private static final List<String> PREFIX = first();

        private static List<String> first() {
            for (List<String> way : WAYS) {
                if (works(way)) {
                    LOG.info(() -> "extraction children have no network (" + String.join(" ", way) + ")");
                    return way;
                }
            }
            LOG.warning("extraction children keep the network: this system grants no network namespace");
            return List.of();
        }
    }

    private static boolean works(List<String> way) {
        var command = new java.util.ArrayList<>(way);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            LOG.log(Level.FINE, "no unshare", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
