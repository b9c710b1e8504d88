package org.reperes.figures;

/** Tells the line ends that end a sentence (blank line, list item, table row, heading) from those of wrapped text. */
final class SentenceLines {

    /** How far a line is looked at: longer lines are paragraphs. */
    private static final int LOOK = 300;

    private final String text;
    private int lineStart;

    SentenceLines(String text) {
        this.text = text;
    }

    static boolean isBreak(String text, int i) {
        return switch (text.charAt(i)) {
            case '\n', '\f', '\u2028', '\u2029' -> true;
            case '\r' -> i + 1 == text.length() || text.charAt(i + 1) != '\n';
            default -> false;
        };
    }

    /** Does the line that ends at {@code i} end its sentence? To be asked once for each line end, in order. */
    boolean endSentence(int i) {
        int from = lineStart;
        int next = i + 1;
        lineStart = next;
        char c = text.charAt(i);
        if (c == '\f' || c == '\u2029') {
            return true;
        }
        int begin = next;
        while (begin < text.length() && SentenceSpaces.isSpace(text.charAt(begin)) && !isBreak(text, begin)) {
            begin++;
        }
        if (begin >= text.length() || isBreak(text, begin)) {
            return true;
        }
        int end = lineEnd(next);
        return isItem(begin) || hasTab(from, i) || hasTab(next, end) || isHeading(from, i, begin, end);
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && i - from < LOOK && !isBreak(text, i)) {
            i++;
        }
        return i;
    }

    private boolean hasTab(int from, int to) {
        for (int i = from; i < Math.min(to, from + LOOK); i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    private boolean isItem(int at) {
        char c = text.charAt(at);
        if ("•●▪■◦‣○➢❖✓\uF0B7·*".indexOf(c) >= 0) {
            return true;
        }
        boolean spaced = at + 1 < text.length() && SentenceSpaces.isSpace(text.charAt(at + 1));
        if (c == '-' || c == '–' || c == '—') {
            return spaced;
        }
        int i = at;
        while (i < text.length() && i - at < 3 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        boolean marker = i > at && (Character.isDigit(c) || i == at + 1)
                && i + 1 < text.length() && SentenceSpaces.isSpace(text.charAt(i + 1));
        return marker && (text.charAt(i) == ')' || text.charAt(i) == '.' && Character.isDigit(c));
    }

    /** A line that stops well before the next one would have let it, without a stop: no wrapping does that. */
    private boolean isHeading(int from, int to, int next, int nextEnd) {
        int last = to;
        while (last > from && SentenceSpaces.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last == from || !Character.isUpperCase(text.charAt(next)) && !Character.isDigit(text.charAt(next))) {
            return false;
        }
        char end = text.charAt(last - 1);
        boolean complete = Character.isLetterOrDigit(end) || end == ':' || end == ')' || end == '»';
        return complete && (last - from) * 2 < nextEnd - next;
    }
}
