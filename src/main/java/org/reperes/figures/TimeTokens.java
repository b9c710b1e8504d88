package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words (an elided one with its apostrophe), runs of digits and single signs of a sentence, in small letters. */
final class TimeTokens {

    /** A sentence longer than this is read to here. */
    private static final int MOST = 2_000;

    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    private TimeTokens() { }

    static TimeTokens of(String text, Span sentence) {
        TimeTokens tokens = new TimeTokens();
        int i = sentence.start();
        while (i < sentence.end() && tokens.words.size() < MOST) {
            if (SentenceSpaces.isSpace(text.charAt(i))) {
                i++;
            } else {
                int end = tokenEnd(text, i, sentence.end());
                tokens.words.add(text.substring(i, end).toLowerCase(Locale.ROOT).replace('’', '\''));
                tokens.spans.add(new Span(i, end));
                i = end;
            }
        }
        return tokens;
    }

    private static int tokenEnd(String text, int from, int limit) {
        char first = text.charAt(from);
        int end = from + 1;
        if (isDigit(first)) {
            while (end < limit && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < limit && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean elided = end < limit && (text.charAt(end) == '\'' || text.charAt(end) == '’');
            end += elided ? 1 : 0;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return words.size();
    }

    /** The word, "" beyond either end. */
    String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    Span span(int i) {
        return spans.get(i);
    }

    /** Do these words stand here one after the other? */
    boolean are(int i, String... expected) {
        for (int k = 0; k < expected.length; k++) {
            if (!word(i + k).equals(expected[k])) {
                return false;
            }
        }
        return true;
    }

    /** The whole number in digits at {@code i}, or -1; a part of a decimal or of a grouped number is none. */
    int digits(int i) {
        String word = word(i);
        if (word.isEmpty() || word.length() > 4 || !isDigit(word.charAt(0)) || continues(i)) {
            return -1;
        }
        return Integer.parseInt(word);
    }

    /** "3,5", "1.200", "3.11": the sign glued between two runs of digits makes one number of them. */
    private boolean continues(int i) {
        return glued(i, i + 1) && glued(i + 1, i + 2) && (word(i + 1).equals(",") || word(i + 1).equals(".")) && isDigit(word(i + 2).charAt(0))
                || i > 1 && glued(i - 2, i - 1) && glued(i - 1, i) && (word(i - 1).equals(",") || word(i - 1).equals(".")) && isDigit(word(i - 2).charAt(0));
    }

    boolean glued(int i, int next) {
        return i >= 0 && next < words.size() && spans.get(i).end() == spans.get(next).start();
    }
}
