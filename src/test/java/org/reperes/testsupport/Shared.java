package org.reperes.testsupport;

import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The shared folder of real material beside the checkout; tests that want it skip visibly where it is absent. */
public final class Shared {

    private Shared() { }

    public static Path path(String relative) {
        Path found = Stream.of(System.getProperty("reperes.shared", ""), "../shared", "../../shared")
                .filter(root -> !root.isEmpty())
                .map(root -> Path.of(root).resolve(relative))
                .filter(Files::exists)
                .findFirst().orElse(null);
        Assumptions.assumeTrue(found != null, "../shared/" + relative + " is not here: skipped");
        return found.toAbsolutePath().normalize();
    }
}
