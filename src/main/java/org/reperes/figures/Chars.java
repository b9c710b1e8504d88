package org.reperes.figures;

/** Classes of characters, as French typography uses them. */
final class Chars {

    private Chars() { }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c >= '\u2000' && c <= '\u200B' || c == '\u3000' || c == '\uFEFF';
    }

    /** The blanks that French puts between thousands: U+0020, U+00A0, U+2007, U+2009, U+202F. */
    static boolean isThinSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean isMinus(char c) {
        return c == '-' || c == '−' || c == '–' || c == '\u2010' || c == '\u2011';
    }

    static int skipSpaces(CharSequence text, int from, int end) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static String joinBrokenLine(String low) {
        StringBuilder joined = new StringBuilder(low.length());
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            int next = i + 1;
            if (c == '-' && next < low.length() && isSpace(low.charAt(next))) {
                continue;
            }
            if (!isSpace(c)) {
                joined.append(c);
            }
        }
        return joined.toString();
    }
}
