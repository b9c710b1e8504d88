package org.reperes.extraction.child;

/** Whether a page's text is text: not just a stamp on a scan, nor the noise of a font without a character map. */
final class Legible {

    private static final int FEWEST = 25;
    private static final double LEAST = 0.5;

    private Legible() {
    }

    static boolean is(String page) {
        long letters = page.codePoints().filter(Character::isLetterOrDigit).count();
        long signs = page.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        long broken = page.codePoints().filter(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE).count();
        return letters >= FEWEST && letters >= signs * LEAST && broken < letters / 4;
    }
}
