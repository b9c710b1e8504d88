package org.reperes.document.web;

import org.reperes.document.Content;

/**
 * A long text is read in parts, so that a page of fifty megabytes opens as fast as one of five kilobytes. A sentence
 * belongs to the part its first character falls in: the same for good, whatever is marked in it.
 */
final class Parts {

    /** Characters: about 25 printed pages. */
    static final int SIZE = 60_000;

    private Parts() { }

    /** At least 1. */
    static int count(Content content) {
        return content.sentences().isEmpty() ? 1 : at(content.sentences().getLast().start());
    }

    /** The part, from 1, that holds the sentence beginning at this offset. */
    static int at(int offset) {
        return offset / SIZE + 1;
    }

    /** Index of the first sentence that begins in this part or after it. */
    static int firstSentence(Content content, int part) {
        int start = (part - 1) * SIZE;
        int before = content.sentenceAt(start - 1);
        return before + 1;
    }
}
