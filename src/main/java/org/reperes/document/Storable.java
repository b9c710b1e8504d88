package org.reperes.document;

/** Untrusted text in a form that every database takes: no U+0000, which PostgreSQL refuses, and no half of a surrogate pair. */
public final class Storable {

    private static final char REPLACEMENT = '\uFFFD';

    private Storable() { }

    /** The same text with what cannot be stored replaced one for one, so that offsets stay true. */
    public static String text(String text) {
        int bad = firstBad(text, 0);
        if (bad < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (; bad >= 0; bad = firstBad(text, bad + 1)) {
            chars[bad] = REPLACEMENT;
        }
        return new String(chars);
    }

    /** One line of at most {@code longest} code units; null where nothing is left. */
    static String line(String text, int longest) {
        if (text == null) {
            return null;
        }
        // Cut first: a hostile property may be as long as the file.
        String start = text.length() > 4 * longest ? text.substring(0, 4 * longest) : text;
        String line = text(start).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() > longest) {
            line = text(line.substring(0, longest - 1)) + "…";
        }
        return line.isEmpty() ? null : line;
    }

    private static int firstBad(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)
                    || Character.isHighSurrogate(c) && !(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        return -1;
    }
}
