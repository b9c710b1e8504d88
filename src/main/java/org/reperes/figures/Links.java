package org.reperes.figures;

/** Web and mail addresses: the numbers inside them are no numbers of the text. */
final class Links {

    private static final int LONGEST = 2_000;

    private Links() { }

    /** The end of the address that starts at {@code from}, or {@code from} where there is none. */
    static int end(String text, int from, int end) {
        int limit = Math.min(end, from + LONGEST);
        int i = from;
        boolean link = text.startsWith("www.", from);
        while (i < limit && !Chars.isSpace(text.charAt(i))) {
            char c = text.charAt(i);
            link |= c == '@' && i > from && i + 1 < limit && Chars.isLetter(text.charAt(i + 1))
                    || c == ':' && text.startsWith("://", i);
            i++;
        }
        if (!link) {
            return from;
        }
        while (i > from + 1 && ".,;:!?)»\"'".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
