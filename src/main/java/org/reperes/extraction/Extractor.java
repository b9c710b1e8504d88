package org.reperes.extraction;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.file.Path;

/** Takes the text out of files, each in a child process; several threads may call it at once. */
@ApplicationScoped
public class Extractor {

    /**
     * Reads one file, for as long as the limits allow; never throws because of what the file holds.
     *
     * @param file    the bytes; read, never written
     * @param name    the name its sender gave it: a hint for type, title and date, never used as a path
     * @throws java.io.UncheckedIOException when no child process can be started or the work folder cannot be written
     */
    public Extraction extract(Path file, String name, Options options) {
        throw new UnsupportedOperationException("the child process is the next change");
    }
}
