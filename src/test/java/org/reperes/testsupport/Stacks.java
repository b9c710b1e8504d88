package org.reperes.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Where the threads of another JVM stand, by the JDK's own jcmd: those that are in code of ours, and the main thread. */
final class Stacks {

    private static final int DEEPEST = 25;

    private Stacks() { }

    static String of(ProcessHandle java) {
        String title = "--- threads of " + java.pid() + "\n";
        try {
            Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    "" + java.pid(), "Thread.print").redirectErrorStream(true).start();
            // A JVM that does not come to a safepoint does not answer either.
            jcmd.onExit().completeOnTimeout(jcmd, 20, TimeUnit.SECONDS).thenAccept(Process::destroyForcibly);
            String all = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return title + Arrays.stream(all.split("\n\n"))
                    .filter(thread -> thread.contains("org.reperes") || thread.startsWith("\"main\"") || thread.contains("deadlock"))
                    .map(thread -> thread.lines().limit(DEEPEST).collect(Collectors.joining("\n")))
                    .collect(Collectors.joining("\n\n")) + "\n";
        } catch (IOException e) {
            return title + e + "\n";
        }
    }
}
