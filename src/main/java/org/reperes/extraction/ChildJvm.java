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
 */
record ChildJvm(String classPath, int memory, Path scratch) {

    private static final String MAIN = "org.reperes.extraction.child.Main";
    private static final String PATH = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin";

    /** The child in the installation's {@code extraction/lib}, with its temporary files under the data folder. */
    static ChildJvm installed(Settings settings) {
        return new ChildJvm(settings.home().resolve("extraction/lib") + File.separator + "*",
                (int) (settings.bytes("REPERES_EXTRACTION_MEMORY") >> 20), settings.data().resolve("tmp/extraction"));
    }

    Process start() throws IOException {
        Files.createDirectories(scratch);
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
        var command = new ArrayList<>(Isolation.prefix());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + memory + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData",
                "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + scratch.toAbsolutePath(),
                "-cp", classPath, MAIN));
        return command;
    }
}
