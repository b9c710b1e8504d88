package org.reperes.bench.figures;

import java.math.BigDecimal;
import java.math.MathContext;

/** Compares values as numbers: "42071", "3.50", "1/3". */
final class Numbers {

    private Numbers() { }

    static boolean same(String a, String b) {
        if (a == null || b == null) {
            return a == b;
        }
        BigDecimal left = read(a);
        BigDecimal right = read(b);
        return left == null || right == null ? a.equals(b) : left.compareTo(right) == 0;
    }

    /** Equal but for the rounding of a value printed with few digits. */
    static boolean near(String a, BigDecimal expected) {
        BigDecimal value = a == null ? null : read(a);
        return value != null && value.subtract(expected).abs().doubleValue() <= 1e-6 * Math.max(1e-12, expected.abs().doubleValue());
    }

    /** The number, or null where the text is none. */
    static BigDecimal read(String text) {
        try {
            int slash = text.indexOf('/');
            return slash < 0 ? new BigDecimal(text.trim())
                    : new BigDecimal(text.substring(0, slash)).divide(new BigDecimal(text.substring(slash + 1)), MathContext.DECIMAL64);
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }
}
