package org.reperes.figures;

/** Cuts what has no sentence end for pages (a table, a base64 blob, one line of a megabyte) so that memory stays bounded. */
final class Chunks {

    private static final int LONGEST = 3_000;
    private static final int LEEWAY = 500;

    private Chunks() { }

    /** The end of the piece that starts at {@code from}: {@code end} itself, or a blank not far before the limit. */
    static int end(String text, int from, int end) {
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
