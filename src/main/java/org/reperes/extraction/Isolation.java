package org.reperes.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shuts a child in, by namespaces of its own where the system grants them (Linux: as an ordinary user where user namespaces
 * are allowed, else as root): no network, no other process, and nothing of the data folder but where it works. Tried once;
 * what is not granted the child goes without, and the log says so.
 */
final class Isolation {

    private static final Logger LOG = Logger.getLogger(Isolation.class.getName());
    private static final List<List<String>> NETWORK = List.of(
            List.of("unshare", "--user", "--map-current-user", "--net", "--"),
            List.of("unshare", "--user", "--map-root-user", "--net", "--"),
            List.of("unshare", "--net", "--"));
    /**
     * Arguments: the folder to close, two folders in it that stay open, the command. An empty file system covers the first;
     * the others are carried over by handles opened before. All rights to undo it are given up before the command runs.
     */
    private static final String FENCE = """
            closed=$1 work=$2 scratch=$3; shift 3
            exec 8<"$work" 9<"$scratch" || exit 1
            mount -t tmpfs -o size=64k,mode=755 tmpfs "$closed" && mkdir -p "$work" "$scratch" || exit 1
            mount --no-canonicalize --bind /proc/self/fd/8 "$work" && mount --no-canonicalize --bind /proc/self/fd/9 "$scratch" || exit 1
            mount -t proc proc /proc && mount -o remount,ro,bind "$closed" && cd "$scratch" || exit 1
            exec 8<&- 9<&-
            exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all -- "$@"
            """;
    private static final List<String> FENCED = List.of("unshare", "--user", "--map-root-user", "--net", "--mount", "--pid", "--fork",
            "--kill-child", "--", "sh", "-c", FENCE, "fence");
    private static final int SECONDS = 10;

    private Isolation() {
    }

    /** What to put before a command that is to have no network; empty where the system grants nothing. */
    static List<String> prefix() {
        return Network.PREFIX;
    }

    /**
     * The same for a command that is to see nothing of {@code closed} but two folders in it, which exist.
     * Only where {@link #fences()}.
     */
    static List<String> prefix(Path closed, Path work, Path scratch) {
        List<String> command = new ArrayList<>(FENCED);
        command.addAll(List.of(closed.toString(), work.toString(), scratch.toString()));
        return command;
    }

    /** Whether the system lets a folder be closed to a child. */
    static boolean fences() {
        return Fence.GRANTED;
    }

    private static final class Network {
        private static final List<String> PREFIX = first();

        private static List<String> first() {
            for (List<String> way : NETWORK) {
                if (works(way)) {
                    LOG.info(() -> "extraction children have no network (" + String.join(" ", way) + ")");
                    return way;
                }
            }
            LOG.warning("extraction children keep the network: this system grants no network namespace");
            return List.of();
        }
    }

    private static final class Fence {
        private static final boolean GRANTED = tried();

        private static boolean tried() {
            try {
                Path closed = Files.createTempDirectory("fence");
                Path work = Files.createDirectory(closed.resolve("a"));
                Path scratch = Files.createDirectory(closed.resolve("b"));
                boolean works = works(prefix(closed, work, scratch));
                for (Path path : List.of(work, scratch, closed)) {
                    Files.delete(path);
                }
                LOG.info(works ? "extraction children see nothing of the data folder but their work"
                        : "extraction children can read what the server can: this system lets no folder be closed to them");
                return works;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "whether extraction children can be shut in was not found out", e);
                return false;
            }
        }
    }

    private static boolean works(List<String> way) {
        var command = new ArrayList<>(way);
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
