package org.reperes.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A batch of small files, no two alike, that all hold one word found nowhere else. */
record Letters(Path folder, String word, int count) {

    static Letters write(Path parent, String word, int count) {
        return write(parent, word, 0, count);
    }

    /** Part of a larger batch: its letters from number {@code first} on. */
    static Letters write(Path parent, String word, int first, int count) {
        try {
            Path folder = Files.createDirectories(parent.resolve(word + "-" + first));
            for (int i = first; i < first + count; i++) {
                Files.writeString(folder.resolve("lettre-%04d.txt".formatted(i)), """
                        Lettre %d du conseil municipal

                        Le %s de la commune a voté %d subventions pour un total de %d euros, contre %d l'an dernier.
                        """.formatted(i, word, i + 2, 1000 + 37 * i, 900 + 31 * i));
            }
            return new Letters(folder, word, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
