package org.reperes.figures;

/**
 * A word, a run of digits or a sign of a sentence.
 *
 * @param start  offset in the whole text
 * @param end    offset after its last character
 * @param low    lower case, apostrophes straight, soft hyphens and hyphenated line ends removed
 * @param spaced whether white space stands before it
 * @param line   whether a line end stands before it
 */
record Token(int start, int end, Kind kind, String low, boolean capital, boolean spaced, boolean line) {

    enum Kind { WORD, DIGITS, SIGN, LINK, NONE }

    static final Token NONE = new Token(-1, -1, Kind.NONE, "", false, true, true);
}
