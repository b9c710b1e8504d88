package org.reperes.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a line into words ("Marne-la-Vallée", "AlYaoum24", "l'" and "O'Brien" are one each), acronyms, digits and signs. */
final class Cutter {

    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final int LONGEST_ACRONYM = 12;

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Cutter(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<Token> cut(String text, int start, int end) {
        Cutter cutter = new Cutter(text, end);
        cutter.run(start);
        return cutter.tokens;
    }

    private void run(int from) {
        boolean spaced = true;
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = true;
                i++;
                continue;
            }
            int stop = Character.isLetter(c) ? word(i) : Character.isDigit(c) ? digits(i) : i + 1;
            Token.Kind kind = Character.isLetter(c) ? kindOf(i, stop) : Character.isDigit(c) ? Token.Kind.DIGITS : Token.Kind.SIGN;
            tokens.add(new Token(i, stop, kind, low(i, stop), Character.isUpperCase(c), spaced));
            spaced = false;
            i = stop;
        }
    }

    private int digits(int from) {
        int i = from;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int word(int from) {
        int dotted = dotted(from);
        if (dotted > from) {
            return dotted;
        }
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                    || (c == '-' || c == '\u2010' || c == '\u2011') && letterAt(i + 1)) {
                i++;
            } else if (c == '\'' || c == '’') {
                return apostrophe(from, i);
            } else {
                break;
            }
        }
        return i;
    }

    /** "l'" ends with its apostrophe; "O'Brien" and "aujourd'hui" go on behind it. */
    private int apostrophe(int from, int at) {
        String before = text.substring(from, at).toLowerCase(Locale.ROOT);
        boolean name = at - from == 1 && text.charAt(from) == 'O' && letterAt(at + 1);
        if (name || before.equals("aujourd") && letterAt(at + 1)) {
            int i = at + 1;
            while (i < end && Character.isLetter(text.charAt(i))) {
                i++;
            }
            return i;
        }
        return ELIDED.contains(before) ? at + 1 : at;
    }

    /** The end of "O.I.M." or "O.N.U", the start where there is none. */
    private int dotted(int from) {
        int i = from;
        int letters = 0;
        while (letters <= LONGEST_ACRONYM && i < end && Character.isUpperCase(text.charAt(i)) && (i + 1 == end || text.charAt(i + 1) == '.' || letters > 1 && !letterAt(i + 1))) {
            letters++;
            i += i + 1 < end && text.charAt(i + 1) == '.' ? 2 : 1;
        }
        return letters > 1 && letters <= LONGEST_ACRONYM && !letterAt(i) ? i : from;
    }

    private Token.Kind kindOf(int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c) || c == '\'' || c == '’') {
                return Token.Kind.WORD;
            }
        }
        return capitals > 1 && to - from <= 2 * LONGEST_ACRONYM ? Token.Kind.ACRONYM : Token.Kind.WORD;
    }

    private boolean letterAt(int i) {
        return i < end && Character.isLetter(text.charAt(i));
    }

    private String low(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u2010', '-').replace('\u2011', '-');
    }
}
