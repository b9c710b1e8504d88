package org.reperes.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that make Tika's MockParser misbehave in the child, and the jar it is in. */
final class Mock {

    static final String JAR = Path.of("target/mock/mock.jar").toAbsolutePath().toString();
    static final String HANG = "<hang millis=\"600000\" heavy=\"false\" interruptible=\"false\"/>";
    static final String OUT_OF_MEMORY = "<oom/>";
    static final String EXIT = "<system_exit/>";
    static final String THROW = "<throw class=\"java.lang.IllegalStateException\">not today</throw>";
    static final String PRINT = "<print_out>DRLP</print_out>";

    private Mock() {
    }

    static Path file(Path folder, String... actions) {
        try {
            return Files.writeString(Files.createTempFile(folder, "mock", ".xml"),
                    "<?xml version=\"1.0\"?><mock>" + String.join("", actions) + "<write element=\"p\">still here</write></mock>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
