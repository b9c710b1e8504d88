package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a sentence into words, runs of ASCII digits and signs. A hyphenated word is one token ("quatre-vingt-deux"),
 * an elided one keeps its apostrophe ("d'"), a digit next to a letter starts a new token ("300|m²"), an address is one token.
 */
final class Tokenizer {

    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu");
    /** "main-d'œuvre", "chef-d'œuvre". */
    private static final Set<String> JOINED = Set.of("main-d", "chef-d", "hors-d", "chefs-d");
    private static final int LONGEST_WORD = 200;

    private static final Terms SENTENCE_END = Terms.of(". ! ? … « ; –");

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<Token> cut(String text, Span span) {
        Tokenizer tokenizer = new Tokenizer(text, span.end());
        tokenizer.run(span.start());
        return tokenizer.tokens;
    }

    private void run(int from) {
        boolean spaced = true;
        boolean line = true;
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (Chars.isSpace(c)) {
                spaced = true;
                line |= c == '\n' || c == '\r';
                i++;
                continue;
            }
            int stop = spaced ? Links.end(text, i, end) : i;
            Token.Kind kind = Token.Kind.LINK;
            if (stop == i) {
                kind = Chars.isDigit(c) ? Token.Kind.DIGITS : Chars.isLetter(c) ? Token.Kind.WORD : Token.Kind.SIGN;
                stop = kind == Token.Kind.DIGITS ? digits(i) : kind == Token.Kind.WORD ? word(i) : i + 1;
            }
            tokens.add(new Token(i, stop, kind, low(i, stop, kind), Character.isUpperCase(c), spaced, line));
            spaced = false;
            line = false;
            i = stop;
        }
    }

    /** Whether a sentence begins here. */
    private boolean opens() {
        return tokens.isEmpty() || SENTENCE_END.contains(tokens.getLast().low());
    }

    private int digits(int from) {
        int i = from;
        while (i < end && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int word(int from) {
        int i = from;
        int limit = Math.min(end, from + LONGEST_WORD);
        while (i < limit) {
            char c = text.charAt(i);
            if (Chars.isLetter(c) || c == '\u00AD' || c == '²' || c == '³') {
                i++;
            } else if (isHyphen(c) && letterAt(i + 1)) {
                i++;
            } else if (c == '-' && lineBrokenAt(i)) {
                i = Chars.skipSpaces(text, i + 1, end);
            } else if (Chars.isApostrophe(c)) {
                String before = text.substring(from, i).toLowerCase(Locale.ROOT);
                boolean inside = letterAt(i + 1) && (before.equals("aujourd") || before.equals("quelqu")
                        || before.equals("prud") || before.equals("presqu") || before.equals("entr")
                        || before.endsWith("-d") && JOINED.contains(before));
                if (!inside) {
                    return ELIDED.contains(before) || before.endsWith("-l") && before.startsWith("jusque") ? i + 1 : i;
                }
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean letterAt(int i) {
        return i < end && Chars.isLetter(text.charAt(i));
    }

    /** "immi-&lt;line end&gt;gration": how a PDF breaks a word. */
    private boolean lineBrokenAt(int hyphen) {
        int next = hyphen + 1;
        boolean line = next < end && (text.charAt(next) == '\n' || text.charAt(next) == '\r');
        int word = line ? Chars.skipSpaces(text, next, Math.min(end, next + 4)) : end;
        return word < end && Character.isLowerCase(text.charAt(word));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private String low(int from, int to, Token.Kind kind) {
        if (kind == Token.Kind.SIGN || kind == Token.Kind.LINK) {
            return kind == Token.Kind.LINK ? "" : text.substring(from, to);
        }
        String printed = text.substring(from, to);
        if (printed.equals("A") && opens() && to + 1 < end && Chars.isSpace(text.charAt(to)) && Chars.isLetter(text.charAt(to + 1))) {
            // "A ce jour": capitals often go without their accents
            return "à";
        }
        if (kind == Token.Kind.DIGITS) {
            return printed.length() > LONGEST_WORD ? "" : printed;
        }
        String low = printed.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'')
                .replace('\u2010', '-').replace('\u2011', '-').replace("\u00AD", "");
        return low.indexOf('\n') < 0 && low.indexOf('\r') < 0 ? low : Chars.joinBrokenLine(low);
    }
}
