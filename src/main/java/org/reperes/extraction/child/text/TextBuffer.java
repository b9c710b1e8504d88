package org.reperes.extraction.child.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as it is collected: bounded, without control characters (PostgreSQL refuses NUL), white space at line ends or more
 * than one empty line in a row, and with the places where pages begin.
 */
public final class TextBuffer {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Stands for a picture in the text of word processors. */
    private static final char OBJECT = '\uFFFC';

    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private int pendingBreaks;
    private String pendingBlank = "";
    private boolean truncated;
    private char before;

    /** @param limit UTF-16 code units; what comes after is dropped */
    public TextBuffer(int limit) {
        this.limit = limit;
    }

    public void append(CharSequence more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c != '\n' || before != '\r') {
                append(c);
            }
            before = c;
        }
    }

    private void append(char c) {
        switch (c) {
            case '\n', '\r' -> lineBreak(pendingBreaks + 1);
            case '\t', ' ', '\u00A0', '\u202F', '\u2009' -> blank(c);
            case SOFT_HYPHEN, BYTE_ORDER_MARK, OBJECT -> { }
            case '\f', '\u2028', '\u0085' -> lineBreak(1);
            case '\u2029' -> lineBreak(2);
            default -> {
                if (SymbolFont.has(c)) {
                    append(SymbolFont.sign(c));
                } else if (c >= ' ' && c != '\u007F' && c != '\uFFFE' && c != '\uFFFF') {
                    put(c);
                }
            }
        }
    }

    private void blank(char c) {
        // One blank stays as it is (a narrow one may stand in a number); of several the tab wins: it parts table cells.
        if (pendingBlank.isEmpty()) {
            pendingBlank = String.valueOf(c);
        } else if (c == '\t') {
            pendingBlank = pendingBlank.indexOf('\t') < 0 ? "\t" : pendingBlank + "\t";
        }
    }

    private void put(char c) {
        if (text.length() + pendingBreaks + pendingBlank.length() >= limit) {
            truncated = true;
            return;
        }
        if (!text.isEmpty() && pendingBreaks > 0) {
            text.append(pendingBreaks > 1 ? "\n\n" : "\n");
        }
        if (pendingBreaks == 0 && !text.isEmpty() || pendingBlank.indexOf('\t') >= 0) {
            text.append(pendingBlank);
        }
        pendingBreaks = 0;
        pendingBlank = "";
        text.append(c);
    }

    /** What follows begins a line; with 2, after an empty line. */
    public void lineBreak(int lines) {
        pendingBreaks = Math.max(pendingBreaks, lines);
        pendingBlank = "";
    }

    /** The next cell of a table row: also between empty cells, so that columns keep their places. */
    public void cell() {
        blank('\t');
    }

    /** What follows stands on a new page. */
    public void page() {
        lineBreak(2);
        pages.add(text.length());
    }

    public int limit() {
        return limit;
    }

    public boolean truncated() {
        return truncated;
    }

    /** The text so far and its pages; a page starts at its first character, not at the line ends before it. */
    public PagedText done() {
        int end = text.length();
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            text.setLength(--end);
        }
        var starts = new ArrayList<Integer>();
        for (int page : pages) {
            int start = Math.min(page, end);
            while (start > 0 && start < end && text.charAt(start) == '\n') {
                start++;
            }
            starts.add(start);
        }
        return new PagedText(text.toString(), starts);
    }
}
