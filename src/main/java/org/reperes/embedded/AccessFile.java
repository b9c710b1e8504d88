package org.reperes.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.reperes.embedded.EmbeddedNode.Address;

/** Tells the administrator's own tools where the node answers and how: a file only its owner can read. */
final class AccessFile {

    private static final String NAME = "access.properties";

    private AccessFile() { }

    static void write(Path folder, Address address) throws IOException {
        Path draft = folder.resolve(NAME + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, "url=%s%nuser=%s%npassword=%s%n".formatted(address.uri(), address.user(), address.password()));
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
