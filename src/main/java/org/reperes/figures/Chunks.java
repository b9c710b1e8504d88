package org.reperes.figures;

/**
 * Cuts a sentence where its lines are items of a list or cells of a table (a short line, then one that starts with no small
 * letter), and what has no sentence end for pages (a table, a base64 blob, one line of a megabyte) so that memory
 * stays bounded.
 */
final class Chunks {

    private static final int LONGEST = 3_000;
    private static final int LEEWAY = 500;
    /** Running text fills its lines; a line this short before a capital or a digit is an item of its own. */
    private static final int SHORT_LINE = 60;

    private Chunks() { }

    /** The end of the piece that starts at {@code from}. */
    static int end(String text, int from, int end) {
        int line = from;
        int limit = Math.min(end, from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '\n') {
                int next = Chars.skipSpaces(text, i + 1, limit);
                if (next < limit && i - line < SHORT_LINE && i > line && !Character.isLowerCase(text.charAt(next))
                        && text.charAt(i - 1) != '-') {
                    return i + 1;
                }
                line = i + 1;
            }
        }
        return withinLimit(text, from, end);
    }

    private static int withinLimit(String text, int from, int end) {
        if (end - from <= LONGEST) {
            return end;
        }
        int limit = from + LONGEST;
        for (int i = limit; i > limit - LEEWAY; i--) {
            if (Chars.isSpace(text.charAt(i)) && !Chars.isDigit(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit + 1 : limit;
    }
}
