package org.reperes.figures;

/** White space as French typography has it: no-break and narrow spaces are spaces too. */
final class SentenceSpaces {

    private SentenceSpaces() { }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || isWideSpace(c);
    }

    static boolean isInlineSpace(char c) {
        return c == ' ' || c == '\t' || isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c >= '\u2000' && c <= '\u200B' || c == '\u3000' || c == '\u205F';
    }

    static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isBlank(String text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i >= to;
    }
}
