package org.reperes.extraction.child.pdf;

/**
 * A line as it stands on a page, in points from the upper left corner.
 *
 * @param text   words parted by blanks, by a tab where the gap is that of a column
 * @param left   of the first letter
 * @param right  of the last
 * @param bottom base line
 * @param size   of the font, in points, as drawn
 * @param first  width of the first word: what the line before had no room for, if it went on
 */
record Line(String text, double left, double right, double bottom, double size, double first) {

    boolean isRow() {
        return text.indexOf('\t') >= 0;
    }
}
