package org.reperes.search.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The marks and words of a query, in order. */
final class Tokens {

    enum Kind { WORD, PHRASE, SLOP, OPEN, CLOSE, NOT, OR, FIELD }

    record Token(Kind kind, String text) { }

    private static final String OPENING = "\"«“„";
    private static final String CLOSING = "\"»”“";
    /** A query this long is no query; the rest is passed over. */
    private static final int LONGEST = 2_000;

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean repaired;

    private Tokens(String query) {
        this.query = query;
    }

    static Tokens of(String query) {
        // Typed or pasted letters and their accents apart are the same letters.
        Tokens tokens = new Tokens(Normalizer.normalize(query.length() > LONGEST ? query.substring(0, LONGEST) : query, Normalizer.Form.NFC));
        tokens.repaired = query.length() > LONGEST;
        tokens.read();
        return tokens;
    }

    List<Token> list() {
        return tokens;
    }

    boolean repaired() {
        return repaired;
    }

    private void read() {
        while (at < query.length()) {
            char c = query.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (c == '(') {
                add(Kind.OPEN, 1);
            } else if (c == ')') {
                add(Kind.CLOSE, 1);
            } else if (OPENING.indexOf(c) >= 0) {
                phrase();
            } else if (c == '-' || c == '\u2212') {
                sign();
            } else {
                word();
            }
        }
    }

    private void add(Kind kind, int length) {
        tokens.add(new Token(kind, query.substring(at, at + length)));
        at += length;
    }

    /** A dash excludes what follows it; followed by nothing, or by another dash, it is punctuation. */
    private void sign() {
        boolean alone = at == 0 || query.charAt(at - 1) != '-';
        boolean excludes = alone && at + 1 < query.length() && !isBlank(query.charAt(at + 1)) && query.charAt(at + 1) != '-';
        repaired |= !alone;
        if (excludes) {
            add(Kind.NOT, 1);
        } else {
            at++;
        }
    }

    private void phrase() {
        int end = at + 1;
        while (end < query.length() && CLOSING.indexOf(query.charAt(end)) < 0) {
            end++;
        }
        if (end == query.length()) {
            // Never closed: its words are read as words.
            repaired = true;
            at++;
            return;
        }
        tokens.add(new Token(Kind.PHRASE, query.substring(at + 1, end).strip()));
        at = end + 1;
        int digits = at + 1;
        while (at < query.length() && query.charAt(at) == '~' && digits < query.length() && Character.isDigit(query.charAt(digits))) {
            digits++;
        }
        if (digits > at + 1) {
            tokens.add(new Token(Kind.SLOP, query.substring(at + 1, digits)));
            at = digits;
        }
    }

    private void word() {
        int end = at;
        while (end < query.length() && !isBlank(query.charAt(end)) && "()\"«»“”".indexOf(query.charAt(end)) < 0) {
            end++;
            if (query.charAt(end - 1) == ':' && end < query.length() && isField(query.substring(at, end - 1))) {
                tokens.add(new Token(Kind.FIELD, query.substring(at, end - 1)));
                at = end;
                return;
            }
        }
        if (end == at) {
            // A closing quote that nothing opened.
            repaired = true;
            at++;
            return;
        }
        String text = query.substring(at, end);
        int colon = passBlanks(end);
        if (colon > end && colon + 1 < query.length() && query.charAt(colon) == ':' && isField(text)) {
            // "titre : budget", as French is typed: a field, and to be said, since it may be the colon of a sentence.
            repaired = true;
            tokens.add(new Token(Kind.FIELD, text));
            at = colon + 1;
            return;
        }
        Kind kind = switch (text) {
            case "OR", "OU", "|", "||" -> Kind.OR;
            case "NOT", "SAUF", "!" -> Kind.NOT;
            case "AND", "ET", "&&", "&", "+" -> null;
            default -> Kind.WORD;
        };
        if (kind != null) {
            tokens.add(new Token(kind, text));
        }
        at = end;
    }

    private int passBlanks(int from) {
        int to = from;
        while (to < query.length() && isBlank(query.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isField(String name) {
        return name.equalsIgnoreCase("date") || Parser.field(name) != null;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }
}
