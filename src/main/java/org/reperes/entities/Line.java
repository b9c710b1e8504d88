package org.reperes.entities;

import java.util.List;
import java.util.Set;

/** A line as its tokens; an index out of it answers the empty token, so that rules need no bounds of their own. */
final class Line {

    private static final String OPENERS = ".!?:;•*–—-«“\"…>";

    private final String text;
    private final List<Token> tokens;
    private final Words words;

    Line(String text, int start, int end, Words words) {
        this.text = text;
        this.tokens = Cutter.cut(text, start, end);
        this.words = words;
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return i < 0 || i >= tokens.size() ? Token.NONE : tokens.get(i);
    }

    String low(int i) {
        return at(i).low();
    }

    boolean is(int i, String low) {
        return at(i).low().equals(low);
    }

    boolean in(int i, Set<String> lows) {
        return lows.contains(at(i).low());
    }

    /** A word that begins with a capital, elided articles apart. */
    boolean capital(int i) {
        Token token = at(i);
        return token.capital() && token.isWord() && !token.low().endsWith("'");
    }

    boolean acronym(int i) {
        return at(i).kind() == Token.Kind.ACRONYM;
    }

    /** A single capital with its point, as in "Steven P. Novella"; or "St.". */
    boolean initial(int i) {
        boolean one = at(i).end() - at(i).start() == 1 || is(i, "st") || is(i, "ste");
        return capital(i) && one && is(i + 1, ".") && !at(i + 1).spaced();
    }

    String printed(int i) {
        return printed(i, i + 1);
    }

    /** The text from one token to another, exclusive. */
    String printed(int from, int to) {
        return text.substring(at(from).start(), at(to - 1).end());
    }

    /** Bits of the word in lower case: 0 for what is only ever a name. */
    int ordinary(int i) {
        return at(i).isWord() ? words.bits(low(i)) & Words.ORDINARY : 0;
    }

    /** Bits of the word as a proper noun. */
    int name(int i) {
        return capital(i) ? words.bits(printed(i)) & ~Words.ORDINARY : 0;
    }

    String verb(int i) {
        return at(i).isWord() ? words.verb(low(i)) : null;
    }

    /** Whether the word has its capital only because something begins here. */
    boolean begins(int i) {
        Token before = at(i - 1);
        return before.kind() == Token.Kind.NONE || before.kind() == Token.Kind.SIGN
                && OPENERS.contains(before.low()) && !(before.low().equals(".") && abbreviated(i - 2)) && !(before.low().equals("-") && !at(i).spaced());
    }

    private boolean abbreviated(int i) {
        return in(i, Cues.TITLES) || at(i).end() - at(i).start() == 1 && at(i).capital();
    }

    /** Whether token {@code i} follows the one before it after one blank, as the words of a name do. */
    boolean follows(int i) {
        return at(i).kind() != Token.Kind.NONE && at(i).start() - at(i - 1).end() == 1 && at(i).spaced();
    }

    /** Headlines in capitals tell no names apart. */
    boolean shouts() {
        int upper = 0;
        int lower = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                upper += token.kind() == Token.Kind.ACRONYM ? 1 : 0;
                lower += Character.isLowerCase(text.charAt(token.end() - 1)) ? 1 : 0;
            }
        }
        return upper > 3 && upper > lower;
    }
}
