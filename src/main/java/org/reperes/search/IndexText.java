package org.reperes.search;

import java.util.List;
import org.reperes.figures.Span;
import org.reperes.search.Results.Excerpt;

/**
 * A text as the index holds it: each sentence begins with its number, its page and its place, written in characters that
 * no analyzer sees, and ends with the one character the engine's boundary scanner ends a sentence at. So an excerpt comes
 * back as a whole sentence of ours and says itself where it stands, at no cost at search time.
 */
final class IndexText {

    /** Ends a sentence for java.text.BreakIterator both forwards and, at a constant cost, backwards. */
    private static final char END = '\u3002';
    private static final int BASE = 4096;
    private static final int SENTENCE_DIGITS = 2;
    private static final int PAGE_DIGITS = 2;
    private static final int OFFSET_DIGITS = 3;
    private static final int MARKER = SENTENCE_DIGITS + PAGE_DIGITS + OFFSET_DIGITS;
    /** A longer sentence (a table, a line of a megabyte) is shown in pieces. */
    private static final int LONGEST_PIECE = 600;

    private IndexText() { }

    /** A title, a name or a query: twins, no markers. */
    static String line(String text) {
        return new String(Twins.of(text));
    }

    static String of(String text, List<Span> sentences, List<Integer> pageOffsets) {
        char[] twins = Twins.of(text);
        StringBuilder out = new StringBuilder(text.length() + sentences.size() * (MARKER + 1) + MARKER + 1);
        int page = 0;
        int count = Math.max(1, sentences.size());
        for (int number = 1; number <= count; number++) {
            int start = number == 1 ? 0 : sentences.get(number - 1).start();
            int end = number == count ? text.length() : sentences.get(number).start();
            while (page < pageOffsets.size() && pageOffsets.get(page) <= Math.max(start, firstOf(sentences, number))) {
                page++;
            }
            pieces(twins, start, end, number, page, out);
        }
        return out.toString();
    }

    private static int firstOf(List<Span> sentences, int number) {
        return sentences.isEmpty() ? 0 : sentences.get(number - 1).start();
    }

    private static void pieces(char[] twins, int start, int end, int sentence, int page, StringBuilder out) {
        int from = start;
        while (from < end) {
            int to = end - from <= LONGEST_PIECE ? end : lastSpace(twins, from, from + LONGEST_PIECE);
            digits(out, sentence, SENTENCE_DIGITS);
            digits(out, page, PAGE_DIGITS);
            digits(out, from, OFFSET_DIGITS);
            out.append(twins, from, to - from).append(END);
            from = to;
        }
    }

    /** End of the last whole word of twins[from, limit), or limit where there is only one word (never inside a pair). */
    private static int lastSpace(char[] twins, int from, int limit) {
        for (int at = limit; at > from; at--) {
            if (Character.isWhitespace(twins[at - 1])) {
                return at;
            }
        }
        return Character.isHighSurrogate(twins[limit - 1]) ? limit - 1 : limit;
    }

    private static void digits(StringBuilder out, int number, int width) {
        int rest = number;
        char[] digits = new char[width];
        for (int at = width - 1; at >= 0; at--) {
            digits[at] = (char) (Twins.FIRST_RESERVED + rest % BASE);
            rest /= BASE;
        }
        out.append(digits);
    }

    private static int number(String marked, int from, int width) {
        int number = 0;
        for (int at = from; at < from + width; at++) {
            number = number * BASE + marked.charAt(at) - Twins.FIRST_RESERVED;
        }
        return number;
    }

    /** Reads one fragment of the highlighter, which has encoded it. */
    static Excerpt excerpt(String fragment) {
        int page = number(fragment, SENTENCE_DIGITS, PAGE_DIGITS);
        return new Excerpt(printed(fragment.substring(MARKER)).strip(), page == 0 ? null : page,
                number(fragment, 0, SENTENCE_DIGITS));
    }

    /** Where in its text a fragment begins. */
    static int offset(String fragment) {
        return number(fragment, SENTENCE_DIGITS + PAGE_DIGITS, OFFSET_DIGITS);
    }

    /** The fragment's characters, as the index holds them. */
    static String body(String fragment) {
        return fragment.substring(MARKER);
    }

    /** As printed, from encoded HTML of the index's text; stays encoded. */
    static String printed(String html) {
        StringBuilder out = new StringBuilder(html.length());
        for (int at = 0; at < html.length(); at++) {
            char c = html.charAt(at);
            char original = Twins.original(c);
            if (original == '\'' && original != c) {
                out.append("&#x27;");
            } else if (original != c || (c != END && (c < Twins.FIRST_RESERVED || c > Twins.LAST_RESERVED))) {
                out.append(original);
            }
        }
        return out.toString();
    }
}
