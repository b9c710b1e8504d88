package org.reperes.figures;

import java.math.BigDecimal;

/**
 * A number as written, before anyone decides whether it is a quantity.
 *
 * @param from  first token
 * @param to    after its last token
 * @param value its value; the lower end of a hyphened pair or of a plural collective
 * @param high  the upper end of "15-24" or "des dizaines", else null
 * @param shape how it is written
 */
record Numeral(int from, int to, BigDecimal value, BigDecimal high, Shape shape) {

    /** How a number is written; PLAIN is one run of digits, PAIR two joined by a hyphen, CODE no number at all. */
    enum Shape { PLAIN, GROUPED, DECIMAL, WORDS, ONE, COLLECTIVE, PAIR, SLASH, CODE, ROMAN, ORDINAL }

    static Numeral of(int from, int to, BigDecimal value, Shape shape) {
        return new Numeral(from, to, value, null, shape);
    }

    boolean digits() {
        return shape == Shape.PLAIN || shape == Shape.GROUPED || shape == Shape.DECIMAL;
    }

    boolean several() {
        return value.abs().compareTo(BigDecimal.TWO) >= 0 || high != null;
    }

    /** The number as an int, or -1 where it is no whole number below a billion. */
    int whole() {
        if (high != null || value.signum() < 0 || value.precision() - value.scale() > 9 || value.scale() > 9) {
            return -1;
        }
        return value.stripTrailingZeros().scale() > 0 ? -1 : value.intValue();
    }

    /** Written like a year: four digits alone, 1000 to 2100. */
    boolean looksLikeYear() {
        return shape == Shape.PLAIN && whole() >= 1000 && whole() <= 2100;
    }

    Numeral upTo(int end, BigDecimal newValue) {
        return new Numeral(from, end, newValue, high, shape);
    }

    Numeral startingAt(int start, BigDecimal newValue) {
        return new Numeral(start, to, newValue, high, shape);
    }
}
