package org.reperes.extraction.child.text;

import java.util.Map;

/**
 * Signs of the fonts Symbol and Wingdings, which word processors leave at U+F020 to U+F0FF of the private use area, where no
 * other font has a glyph for them. Where the two fonts disagree, the sign that office documents use.
 *
 * @see <a href="https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt">Adobe's table for Symbol</a>
 */
final class SymbolFont {

    private static final char FIRST = '\uF020';
    private static final char LAST = '\uF0FF';

    private static final Map<Character, Character> SIGNS = Map.ofEntries(
            Map.entry('\uF02D', '-'), Map.entry('\uF06C', '●'), Map.entry('\uF06E', '■'), Map.entry('\uF06F', '□'),
            Map.entry('\uF071', '❑'), Map.entry('\uF075', '◆'), Map.entry('\uF076', '❖'), Map.entry('\uF0A3', '≤'),
            Map.entry('\uF0A7', '▪'), Map.entry('\uF0A8', '□'), Map.entry('\uF0AE', '→'), Map.entry('\uF0B0', '°'),
            Map.entry('\uF0B1', '±'), Map.entry('\uF0B3', '≥'), Map.entry('\uF0B4', '×'), Map.entry('\uF0B7', '•'),
            Map.entry('\uF0BB', '≈'), Map.entry('\uF0D8', '➢'), Map.entry('\uF0DE', '⇒'), Map.entry('\uF0DF', '←'),
            Map.entry('\uF0E0', '→'), Map.entry('\uF0E8', '➔'), Map.entry('\uF0F0', '⇨'), Map.entry('\uF0FB', '✗'),
            Map.entry('\uF0FC', '✓'), Map.entry('\uF0FD', '☒'), Map.entry('\uF0FE', '☑'));

    private SymbolFont() {
    }

    static boolean has(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** The sign in Unicode proper; a space for one that means nothing without its font. */
    static char sign(char c) {
        return SIGNS.getOrDefault(c, ' ');
    }
}
