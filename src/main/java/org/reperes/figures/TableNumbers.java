package org.reperes.figures;

import java.math.BigDecimal;

/**
 * A cell that is nothing but a number, with a sign, and a unit behind it.
 *
 * @param span the digits with the unit
 * @param unit what stands behind the digits, or before them for a currency sign; "" where nothing does
 */
record TableNumbers(Span span, BigDecimal value, String unit) {

    private static final int MOST_DIGITS = 24;
    private static final int LONGEST_UNIT = 24;

    /** Reads a cell; null where it is no number. {@code dotGroups} as in the rest of the document. */
    static TableNumbers read(String text, Span cell, boolean dotGroups) {
        int i = cell.start();
        int end = cell.end();
        String before = "";
        if (i < end && "€$£".indexOf(text.charAt(i)) >= 0) {
            before = text.substring(i, i + 1);
            i = SentenceSpaces.skipSpaces(text, i + 1);
        }
        boolean negative = i < end && (text.charAt(i) == '-' || text.charAt(i) == '−' || text.charAt(i) == '–');
        i += negative || i < end && text.charAt(i) == '+' ? 1 : 0;
        while (i < end && SentenceSpaces.isInlineSpace(text.charAt(i))) {
            i++;
        }
        int first = i;
        int last = digitsEnd(text, i, end);
        if (last == first) {
            return null;
        }
        BigDecimal value = value(text.substring(first, last), dotGroups);
        String unit = text.substring(last, end).strip();
        boolean plain = value != null && unit.length() <= LONGEST_UNIT && unit.chars().noneMatch(Character::isDigit);
        return plain ? new TableNumbers(cell, negative ? value.negate() : value, before + unit) : null;
    }

    /** The end of the digits with the separators between them. */
    private static int digitsEnd(String text, int from, int end) {
        int i = from;
        while (i < end && (isDigit(text.charAt(i)) || i > from && isSeparator(text.charAt(i)) && i + 1 < end && isDigit(text.charAt(i + 1)))) {
            i++;
        }
        return i;
    }

    private static BigDecimal value(String digits, boolean dotGroups) {
        int decimal = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (decimal >= 0) {
            boolean several = digits.indexOf(digits.charAt(decimal)) != decimal;
            boolean group = digits.length() - decimal == 4 && decimal <= 3 && !digits.startsWith("0") && digits.charAt(decimal) == '.' && dotGroups;
            decimal = several || group ? -1 : decimal;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (isDigit(digits.charAt(i))) {
                plain.append(digits.charAt(i));
            } else if (i == decimal) {
                plain.append('.');
            } else if (digits.length() - i < 4) {
                return null;
            }
        }
        return plain.length() > MOST_DIGITS ? null : new BigDecimal(plain.toString());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '\'' || c == '’' || c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** Four digits that are a year where years are expected: in a header or the first column. */
    boolean isYearLike() {
        return unit.isEmpty() && span.end() - span.start() == 4
                && value.signum() > 0 && value.intValue() >= 1900 && value.intValue() <= 2100;
    }
}
