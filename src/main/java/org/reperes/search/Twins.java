package org.reperes.search;

/**
 * Characters written into the index in another's place, one for one, so that the engine reads a text as a French reader
 * does and an excerpt still shows what was printed. They come from the private use area; the index definition's char
 * filter "twins" says how each is read: as a space, as a decimal point, or as nothing.
 *
 * <ul>
 *   <li>What ends a sentence for the engine's boundary scanner is read as a space: sentences end where we say.
 *   <li>Separators of thousands (42.071, 42 071) and the dots of acronyms (O.I.M.) are read as nothing.
 *   <li>Decimal commas and points, and the dots of addresses, are read as points.
 * </ul>
 */
final class Twins {

    /** U+E000 to U+EFFF carry numbers (see {@link IndexText}), U+F000 to U+F03F are twins and tags. */
    static final char FIRST_RESERVED = '\uE000';
    static final char LAST_RESERVED = '\uF03F';

    private static final char READ_AS_SPACE = '\uF000';
    private static final char READ_AS_POINT = '\uF010';
    private static final char READ_AS_NOTHING = '\uF020';
    /** All that java.text.BreakIterator ends a sentence at, found by trying every character. */
    private static final String TERMINATORS = ".!?\u0964\u0965\u3002\uFF01\uFF0E\uFF1F\u2029\uFFFF";
    private static final String DECIMALS = ".,";
    private static final String THOUSANDS = ". \u00A0\u202F\u2009'\u2019";

    private final String text;
    private final char[] out;

    private Twins(String text) {
        this.text = text;
        this.out = text.toCharArray();
    }

    /** The text as the index holds it, of the same length. */
    static char[] of(String text) {
        return new Twins(text).swapped();
    }

    /** What was printed; a character that is no twin is itself. */
    static char original(char c) {
        if (c < READ_AS_SPACE || c > LAST_RESERVED) {
            return c;
        }
        String group = c >= READ_AS_NOTHING ? THOUSANDS : c >= READ_AS_POINT ? DECIMALS : TERMINATORS;
        int at = c & 0xF;
        return at < group.length() ? group.charAt(at) : c;
    }

    /** Swapped text without what is read as nothing: the dots of an acronym, the separators of a number. */
    static String withoutUnread(String swapped) {
        return swapped.replaceAll("[" + READ_AS_NOTHING + "-" + (char) (READ_AS_NOTHING + 0xF) + "]", "");
    }

    private char[] swapped() {
        int at = 0;
        while (at < out.length) {
            char c = text.charAt(at);
            boolean wordBegins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (wordBegins && isDigit(at)) {
                at = number(at);
            } else if (wordBegins && isInitial(at)) {
                at = acronym(at);
            } else {
                if ((c >= FIRST_RESERVED && c <= LAST_RESERVED) || isLoneSurrogate(at)) {
                    out[at] = '\uFFFD';
                } else if (isInsideAddress(at)) {
                    swap(at, DECIMALS, READ_AS_POINT);
                } else {
                    swap(at, TERMINATORS, READ_AS_SPACE);
                }
                at++;
            }
        }
        return out;
    }

    private int number(int start) {
        int end = digits(start);
        if (end - start <= 3 && end < out.length) {
            char separator = text.charAt(end);
            while (THOUSANDS.indexOf(separator) >= 0 && is(end, separator) && digits(end + 1) - end == 4) {
                swap(end, THOUSANDS, READ_AS_NOTHING);
                end += 4;
            }
        }
        if (end < out.length && DECIMALS.indexOf(text.charAt(end)) >= 0 && isDigit(end + 1)) {
            int after = digits(end + 1);
            boolean another = after < out.length && DECIMALS.indexOf(text.charAt(after)) >= 0 && isDigit(after + 1);
            return another ? dotted(end) : decimal(end, after);
        }
        return end;
    }

    private int decimal(int point, int after) {
        swap(point, DECIMALS, READ_AS_POINT);
        return after;
    }

    /** 12.11.2021, 192.168.0.1: numbers beside each other. */
    private int dotted(int dot) {
        int at = dot;
        while (at < out.length && DECIMALS.indexOf(text.charAt(at)) >= 0 && isDigit(at + 1)) {
            swap(at, TERMINATORS, READ_AS_SPACE);
            at = digits(at + 1);
        }
        return at;
    }

    /** A letter on its own followed by a dot and a letter on its own. */
    private boolean isInitial(int at) {
        return isLetter(at) && is(at + 1, '.') && isLetter(at + 2) && !isLetter(at + 3);
    }

    private int acronym(int start) {
        int at = start;
        while (isInitial(at)) {
            swap(at + 1, THOUSANDS, READ_AS_NOTHING);
            at += 2;
        }
        return at + 1;
    }

    private void swap(int at, String group, char first) {
        int index = group.indexOf(text.charAt(at));
        if (index >= 0) {
            out[at] = (char) (first + index);
        }
    }

    /** The dot of "www.exemple.fr", which is one word; not that of "fini.Puis". */
    private boolean isInsideAddress(int at) {
        return is(at, '.') && at > 0 && isLetter(at - 1) && isLetter(at + 1) && Character.isLowerCase(text.charAt(at + 1));
    }

    /** No encoding can write one. */
    private boolean isLoneSurrogate(int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == out.length || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private int digits(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean is(int at, char c) {
        return at < out.length && text.charAt(at) == c;
    }

    private boolean isDigit(int at) {
        return at < out.length && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isLetter(int at) {
        return at < out.length && Character.isLetter(text.charAt(at));
    }
}
