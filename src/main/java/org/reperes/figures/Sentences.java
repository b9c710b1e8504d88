package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a French text into sentences: "1.500 DH", "art. 5" and "M. Laftit" do not end one. A blank line, a table row
 * and a list item always end one; the line ends of wrapped text do not. One pass, bounded look around.
 */
public final class Sentences {

    /** A stretch without punctuation is cut at the next white space, so that what reads sentences stays linear. */
    private static final int LONGEST = 2_000;

    private final String text;
    private final SentenceLines lines;
    private final List<Span> found = new ArrayList<>();
    private int start;

    private Sentences(String text) {
        this.text = text;
        this.lines = new SentenceLines(text);
    }

    /** Sentences in reading order, trimmed of white space, never overlapping; a blank line always ends one. */
    public static List<Span> in(String text) {
        Sentences sentences = new Sentences(text);
        int i = 0;
        while (i < text.length()) {
            i = sentences.step(i);
        }
        sentences.close(text.length());
        return sentences.found;
    }

    /** Reads one character, or one run of closing punctuation; returns where to go on. */
    private int step(int i) {
        char c = text.charAt(i);
        if (isTerminator(c)) {
            int last = i;
            while (last + 1 < text.length() && isTerminator(text.charAt(last + 1))) {
                last++;
            }
            int end = withClosers(last + 1);
            if (ends(i, last, end)) {
                close(end);
            }
            return end;
        }
        boolean cut = SentenceLines.isBreak(text, i) ? lines.endSentence(i)
                : i - start > LONGEST && SentenceSpaces.isSpace(c);
        if (cut) {
            close(i);
        }
        return i + 1;
    }

    private void close(int end) {
        int from = start;
        int to = end;
        while (from < to && SentenceSpaces.isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && SentenceSpaces.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(new Span(from, to));
        }
        start = end;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Takes in the quotes and brackets that close after the punctuation: ". »", ".)". */
    private int withClosers(int end) {
        int closed = end;
        while (closed < text.length()) {
            char c = text.charAt(closed);
            int spaced = SentenceSpaces.isInlineSpace(c) ? closed + 1 : closed;
            if (spaced < text.length() && (text.charAt(spaced) == '»' || text.charAt(spaced) == '”')) {
                closed = spaced + 1;
            } else if (c == ')' || c == ']' || c == '"' || c == '’' || c == '\'') {
                closed++;
            } else {
                break;
            }
        }
        return closed;
    }

    private boolean ends(int first, int last, int end) {
        if (end >= text.length()) {
            return true;
        }
        char after = text.charAt(end);
        if (!SentenceSpaces.isSpace(after)) {
            return isGluedSentence(first, end);
        }
        int next = SentenceSpaces.skipSpaces(text, end);
        if (next >= text.length()) {
            return true;
        }
        boolean goesOn = ",;:)».".indexOf(text.charAt(next)) >= 0 || Character.isLowerCase(firstInside(next));
        boolean lonePoint = first == last && text.charAt(first) == '.' && end == last + 1;
        return !goesOn && !(lonePoint && SentenceAbbreviations.keepOpen(text, start, first, next));
    }

    /** "personnelles.Que faire ?Signalez": text taken out of a page without its line ends. */
    private boolean isGluedSentence(int first, int end) {
        char before = first == 0 ? ' ' : text.charAt(first - 1);
        boolean word = Character.isLowerCase(before) && first > 1 && Character.isLowerCase(text.charAt(first - 2))
                || SentenceSpaces.isInlineSpace(before) || before == '»' || before == ')';
        return word && Character.isUpperCase(text.charAt(end))
                && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    }

    /** The first character of the next sentence behind its opening quotes, brackets and dashes. */
    private char firstInside(int from) {
        int i = from;
        while (i < text.length() && (SentenceSpaces.isInlineSpace(text.charAt(i)) || "«“\"([-–—•".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : ' ';
    }
}
