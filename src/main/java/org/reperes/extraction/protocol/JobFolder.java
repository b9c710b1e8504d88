package org.reperes.extraction.protocol;

import java.nio.file.Path;

/** Where a child leaves what it found: the result, the text and, numbered, the embedded files. */
public record JobFolder(Path path) {

    /** Everything but the text, as {@link ResultWriter} writes it. */
    public Path result() {
        return path.resolve("result");
    }

    /** The text, UTF-8. */
    public Path text() {
        return path.resolve("text");
    }

    /** Named by number alone: a container's own names never reach the disk. */
    public Path embedded(int number) {
        return path.resolve("embedded-" + number);
    }

    /** Where parsers and Tesseract may leave what they need for a while. */
    public Path scratch() {
        return path.resolve("scratch");
    }
}
