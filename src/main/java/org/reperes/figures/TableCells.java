package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into cells: at tabs, else at two or more blanks in a row, as columns of printed text are aligned. */
final class TableCells {

    private TableCells() { }

    /** The cells from left to right, trimmed, an empty one where two tabs meet; one cell where nothing parts the line. */
    static List<Span> of(String text, Span line) {
        boolean tabs = text.indexOf('\t', line.start(), line.end()) >= 0;
        List<Span> cells = new ArrayList<>();
        int from = line.start();
        int i = tabs ? from : skipBlanks(text, from, line.end());
        from = i;
        while (i < line.end()) {
            int end = i;
            if (tabs && text.charAt(i) == '\t') {
                i++;
            } else if (!tabs && isBlank(text.charAt(i))) {
                i = skipBlanks(text, i, line.end());
                if (i - end < 2) {
                    continue;
                }
            } else {
                i++;
                continue;
            }
            cells.add(trimmed(text, from, end));
            from = i;
        }
        if (tabs || from < line.end()) {
            cells.add(trimmed(text, from, line.end()));
        }
        return cells;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private static int skipBlanks(String text, int from, int end) {
        int i = from;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && SentenceSpaces.isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && SentenceSpaces.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
