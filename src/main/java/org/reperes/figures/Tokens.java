package org.reperes.figures;

import java.util.List;

/** A sentence as its tokens; an index out of it answers the empty token, so that rules need no bounds of their own. */
final class Tokens {

    private final String text;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Word[] words;

    Tokens(String text, List<Token> tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.words = new Word[tokens.size()];
    }

    int size() {
        return tokens.size();
    }

    String text() {
        return text;
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

    boolean in(int i, Terms terms) {
        return terms.contains(at(i).low());
    }

    /** A comma between words, and not the one in "10,6". */
    boolean comma(int i) {
        return is(i, ",") && !(glued(i) && glued(i + 1) && isDigits(i - 1) && isDigits(i + 1));
    }

    String printed(int i) {
        Token token = at(i);
        return token.kind() == Token.Kind.NONE ? "" : text.substring(token.start(), token.end());
    }

    boolean isWord(int i) {
        return at(i).kind() == Token.Kind.WORD;
    }

    boolean isDigits(int i) {
        return at(i).kind() == Token.Kind.DIGITS;
    }

    /** Whether nothing stands between this token and the one before it. */
    boolean glued(int i) {
        return i > 0 && i < tokens.size() && !tokens.get(i).spaced();
    }

    boolean capital(int i) {
        return at(i).capital();
    }

    Word word(int i) {
        if (i < 0 || i >= tokens.size() || tokens.get(i).kind() != Token.Kind.WORD) {
            return Word.UNKNOWN;
        }
        if (words[i] == null) {
            words[i] = lexicon.of(tokens.get(i).low(), printed(i));
        }
        return words[i];
    }

    /** The first part of a hyphenated word: "précise" of "précise-t-il". */
    Word beforeHyphen(int i) {
        String first = low(i).substring(0, Math.max(0, low(i).indexOf('-')));
        return first.isEmpty() ? Word.UNKNOWN : lexicon.of(first, first);
    }

    boolean pos(int i, int mask) {
        return isWord(i) && word(i).is(mask);
    }

    /** The span of the tokens {@code from} to {@code to}, exclusive. */
    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** Index of the token that holds or follows the offset. */
    int indexOf(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
