package org.reperes.extraction;

import java.nio.file.Path;

/**
 * How one file is to be read.
 *
 * @param ocr   when text is recognised in images
 * @param work  existing folder that this extraction may fill; {@link Extraction.Embedded} files are left in it and are the
 *              caller's to delete
 * @param depth how many containers the file came out of: 0 for an upload, 1 for the member of an archive …; nothing more is
 *              taken out of a file at the limit
 */
public record Options(Ocr ocr, Path work, int depth) {

    /** Recognition of text in scanned pages and images. */
    public enum Ocr {
        /** Only where a page or an image has no text already. */
        AUTO,
        /** On every page. */
        ALWAYS,
        /** Never. */
        NEVER
    }

    public static Options in(Path work) {
        return new Options(Ocr.AUTO, work, 0);
    }

    public Options with(Ocr other) {
        return new Options(other, work, depth);
    }

    public Options atDepth(int containers) {
        return new Options(ocr, work, containers);
    }
}
