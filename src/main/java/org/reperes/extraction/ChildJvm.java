package org.reperes.extraction;

import org.reperes.platform.Settings;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a child is started: its class path holds Tika and nothing of the server, its environment nothing but where programs lie.
 *
 * @param classPath of the child
 * @param memory    heap in MiB
 * @param scratch   folder for the children's own temporary files
 * @param closed    folder that holds {@code scratch} and {@code work} and of which a child sees nothing else, where the system
 *                  lets it be closed; null for none
 * @param work      folder of the jobs' folders; null where nothing is closed
 */
record ChildJvm(String classPath, int memory, Path scratch, Path closed, Path work) {

    private static final String MAIN = "org.reperes.extraction.child.Main";
    private static final String PATH = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin";

    ChildJvm(String classPath, int memory, Path scratch) {
        this(classPath, memory, scratch, null, null);
    }

    /** The child in the installation's {@code extraction/lib}, with its temporary files under the data folder. */
    static ChildJvm installed(Settings settings) {
        Path data = settings.data();
        // A child that could not see its own programs would not start.
        boolean apart = !settings.home().startsWith(data) && !Path.of(System.getProperty("java.home")).startsWith(data);
        int memory = (int) (settings.bytes("REPERES_EXTRACTION_MEMORY") >> 20);
        return new ChildJvm(settings.home().resolve("extraction/lib") + File.separator + "*", memory,
                data.resolve("tmp/extraction"), apart ? data : null, apart ? settings.work() : null);
    }

    /** Whether a child sees only files that lie in {@code work}. */
    boolean fenced() {
        return closed != null && Isolation.fences();
    }

    Process start() throws IOException {
        Files.createDirectories(scratch);
        if (work != null) {
            Files.createDirectories(work);
        }
        var builder = new ProcessBuilder(command()).directory(scratch.toFile());
        Map<String, String> environment = builder.environment();
        String tessdata = environment.get("TESSDATA_PREFIX");
        environment.clear();
        environment.put("PATH", PATH);
        environment.put("LANG", "C.UTF-8");
        // Two threads on one page only fight each other: 0.4 s a page instead of 1.3 s on two cores.
        environment.put("OMP_THREAD_LIMIT", "1");
        if (tessdata != null) {
            environment.put("TESSDATA_PREFIX", tessdata);
        }
        return builder.start();
    }

    private List<String> command() {
        var command = new ArrayList<>(fenced() ? Isolation.prefix(closed, work, scratch) : Isolation.prefix());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + memory + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData",
                "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + scratch.toAbsolutePath(),
                "-cp", classPath, MAIN));
        return command;
    }
}
