package org.reperes.figures;

import java.math.BigDecimal;

/**
 * Adds up a number word by word and refuses the word that French grammar does not allow next, so that "deux trois" stays
 * two numbers and "quatre-vingt-dix-sept" is one. Old hyphenation, none, and that of 1990 are all accepted.
 */
final class Spelled {

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal lastScale;
    /** The hundreds, tens and units being built; -1 where none is. */
    private int group = -1;
    private BigDecimal literal;
    private boolean teensAfterTens;
    private boolean any;

    Spelled copy() {
        Spelled copy = new Spelled();
        copy.total = total;
        copy.lastScale = lastScale;
        copy.group = group;
        copy.literal = literal;
        copy.teensAfterTens = teensAfterTens;
        copy.any = any;
        return copy;
    }

    /** A number in digits before a scale word: "1,2 million", "3 cents". */
    boolean addLiteral(BigDecimal value) {
        boolean fits = group < 0 && literal == null && (lastScale == null || value.compareTo(lastScale) < 0);
        if (fits) {
            literal = value;
            any = true;
        }
        return fits;
    }

    boolean add(String atom) {
        boolean ok;
        if (NumberWords.SCALES.containsKey(atom)) {
            ok = scale(NumberWords.SCALES.get(atom), atom.startsWith("mille"));
        } else if (atom.equals("cent") || atom.equals("cents")) {
            ok = hundred();
        } else {
            Integer value = NumberWords.SMALL.get(atom);
            ok = value != null && literal == null && small(value);
        }
        any |= ok;
        return ok;
    }

    private boolean small(int value) {
        int rest = group < 0 ? 0 : group % 100;
        boolean fresh = group < 0 || rest == 0 && (group >= 100 || group == 0 && total.signum() > 0) && value > 0;
        if (value == 20 && rest == 4) {
            group += 76;
            teensAfterTens = true;
            return true;
        }
        boolean unit = value > 0 && value < 10 && rest >= 20 && rest % 10 == 0 && !(teensAfterTens && rest == 70 && value < 7);
        boolean afterTen = value >= 7 && value < 10 && (rest == 10 || rest == 70 || rest == 90);
        boolean teen = value >= 10 && value <= 16 && (rest == 60 || rest == 80 && teensAfterTens);
        if (!fresh && !unit && !afterTen && !teen) {
            return false;
        }
        group = Math.max(group, 0) + value;
        return true;
    }

    private boolean hundred() {
        if (literal != null && (literal.scale() > 0 || literal.compareTo(BigDecimal.TEN) >= 0 || literal.compareTo(BigDecimal.ONE) <= 0)) {
            return false;
        }
        if (literal != null) {
            literal = literal.multiply(NumberWords.of(100));
            total = total.add(literal);
            literal = null;
            group = 0;
            return true;
        }
        if (group == 0 || group == 1 || group > 19) {
            return false;
        }
        group = group < 0 ? 100 : group * 100;
        return true;
    }

    private boolean scale(BigDecimal scale, boolean thousand) {
        boolean bare = group < 0 && literal == null;
        if (bare && (!thousand || lastScale != null && lastScale.compareTo(scale) <= 0)
                || lastScale != null && scale.compareTo(lastScale) >= 0 && !repeats(scale)) {
            return false;
        }
        if (repeats(scale)) {
            total = total.add(NumberWords.of(Math.max(group, 0))).multiply(scale);
        } else {
            BigDecimal count = literal != null ? literal : bare ? BigDecimal.ONE : NumberWords.of(group);
            total = total.add(count.multiply(scale));
        }
        group = -1;
        literal = null;
        lastScale = scale;
        teensAfterTens = false;
        return true;
    }

    /** "cent mille milliards", "10 mille millions": thousands of a larger scale. */
    private boolean repeats(BigDecimal scale) {
        return lastScale != null && lastScale.compareTo(NumberWords.of(1000)) == 0 && scale.compareTo(lastScale) > 0;
    }

    /** Whether "et un" or "et onze" may follow: after twenty to seventy. */
    boolean takesAndOne(String next) {
        int rest = group < 0 ? 0 : group % 100;
        return (next.equals("un") || next.equals("une")) && rest >= 20 && rest <= 90 && rest % 10 == 0
                || next.equals("onze") && rest == 60;
    }

    /** "deux millions et demi" adds half of the last scale, "deux et demi" a half. */
    BigDecimal plusHalf() {
        BigDecimal unit = group < 0 && literal == null && lastScale != null ? lastScale : BigDecimal.ONE;
        return value().add(unit.multiply(new BigDecimal("0.5")));
    }

    boolean any() {
        return any;
    }

    BigDecimal value() {
        BigDecimal rest = literal != null ? literal : NumberWords.of(Math.max(group, 0));
        return total.add(rest);
    }
}
