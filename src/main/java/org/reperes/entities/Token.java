package org.reperes.entities;

/**
 * A word, a run of digits or a sign of a line.
 *
 * @param low     lower case, apostrophes straight
 * @param spaced  whether white space stands before it
 */
record Token(int start, int end, Kind kind, String low, boolean capital, boolean spaced) {

    enum Kind { WORD, ACRONYM, DIGITS, SIGN, NONE }

    static final Token NONE = new Token(-1, -1, Kind.NONE, "", false, true);

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.ACRONYM;
    }
}
