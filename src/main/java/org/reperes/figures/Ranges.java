package org.reperes.figures;

import java.math.BigDecimal;
import java.util.List;
import org.reperes.figures.Figure.Op;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/**
 * Two numbers that are one figure: "entre 10 et 20", "de 5 à 7 %", "deux ou trois". After a verb of movement ("passer de 5 à
 * 7 %") they are two figures, a start and an end.
 */
final class Ranges {

    private static final Terms DASHES = Terms.of("- – — − ‑");

    private static final Terms POINTS = Terms.of("nord sud est ouest nord-est nord-ouest sud-est sud-ouest large");
    private static final int RATE_REACH = 20;

    private Ranges() { }

    /** The index of the numeral that may close a range opened by numeral {@code k}, or -1. */
    static int partner(Tokens tokens, List<Numeral> numerals, Verdict[] verdicts, int k, Draft first) {
        if (k + 1 >= numerals.size() || verdicts[k + 1] != null || first.value == null) {
            return -1;
        }
        Numeral second = numerals.get(k + 1);
        if (second.high() != null || second.shape() == Shape.SLASH) {
            return -1;
        }
        if (tokens.is(first.from - 1, "tous") || tokens.is(first.from - 1, "toutes")) {
            // "tous deux à 23 buts"
            return -1;
        }
        int joint = first.to;
        String low = tokens.low(joint);
        int start = joint + 1;
        boolean between = between(tokens, first);
        boolean and = low.equals("et") && between;
        boolean to = low.equals("à") || low.equals("jusqu'à") && from(tokens, first);
        boolean or = low.equals("ou") && first.bare();
        boolean dash = DASHES.contains(low) && first.bare() && tokens.glued(joint) == tokens.glued(start);
        start += (and || to) && (tokens.is(start, "d'") || tokens.is(start, "à")) ? 1 : 0;
        boolean sign = tokens.is(start, "€") || tokens.is(start, "$") || tokens.is(start, "£") || Signs.sign(tokens, start);
        start += sign ? 1 : 0;
        // "à une profondeur de 10 km à 83 kilomètres au nord-ouest de la ville"
        boolean elsewhere = to && !first.bare() && POINTS.contains(tokens.low(second.to() + 2)) && (tokens.is(second.to() + 1, "au") || tokens.is(second.to() + 1, "à"));
        // "de l'année 2023 à 10 228,3 millions"
        boolean year = elsewhere || to && first.bare() && first.to - first.from == 1 && tokens.printed(first.from).length() == 4
                && (tokens.is(first.from - 1, "année") || Calendar.MONTHS.contains(tokens.low(first.from - 1))) || to && tokens.is(first.from - 1, "en") && first.bare() && first.to - first.from == 1 && tokens.printed(first.from).length() == 4;
        return (and || to || or || dash) && !year && second.from() == start ? k + 1 : -1;
    }

    /** The range of two numbers, or null where they are none: not rising, of two units, or ends of a movement. */
    static Draft join(Tokens tokens, Draft first, Draft second) {
        boolean between = between(tokens, first);
        boolean or = tokens.is(first.to, "ou");
        boolean sameUnit = first.bare() || first.kind == second.kind && java.util.Objects.equals(first.unit, second.unit);
        if (!sameUnit || second.value == null) {
            return null;
        }
        if (!first.bare() && !between && (Movement.governs(tokens, first) || gapped(tokens, first))) {
            return null;
        }
        // "a chuté de 40 à 50 %": it rose to nothing
        boolean rose = second.kind == Figure.Kind.PERCENT && Movement.rises(tokens, first) && !rate(tokens, first.from);
        boolean fell = rose || second.kind == Figure.Kind.PERCENT && Movement.falls(tokens, first) && first.value.compareTo(second.value) < 0;
        boolean passage = Movement.isPassage(tokens, first) && !fell || tokens.is(first.from - 2, ",");
        if (first.bare() && Movement.governs(tokens, first) && from(tokens, first) && !between && passage) {
            return null;
        }
        BigDecimal low = shareScale(tokens, first, second);
        if (low.compareTo(second.value) >= 0 || !between && first.bare() && !second.bare() && from(tokens, first) && rising(tokens, first.from - 2)) {
            return null;
        }
        boolean scoreLike = !between && !or && first.bare() && second.bare() && !from(tokens, first)
                && !NounPhrases.noun(tokens, second.to, true) && !Grammar.DE.contains(tokens.low(second.to));
        if (scoreLike && !tokens.is(first.to, "à")) {
            return null;
        }
        Draft range = second;
        range.outerFrom = between || from(tokens, first) ? first.from - 1 : first.from;
        range.from = first.from;
        range.min = low;
        range.max = second.value;
        range.value = null;
        range.op = Op.RANGE;
        return range;
    }

    /** "est passé de 12,9 % à 13,7 % au total, de 17,1 % à 17,6 % en ville et de 5,7 % à 6,8 % ailleurs": the verb of the first pair, left out. */
    private static boolean gapped(Tokens tokens, Draft first) {
        boolean again = from(tokens, first) && (tokens.comma(first.from - 2) || tokens.is(first.from - 2, "et"));
        for (int i = first.from - 3; again && i > first.from - 2 * RATE_REACH && i >= 0 && !tokens.is(i, ";"); i--) {
            if ("passer".equals(tokens.word(i).verb()) && tokens.is(i + 1, "de")) {
                return true;
            }
        }
        return false;
    }

    /** "une progression des réserves de 73,5 à 90,8 millions de m³": what rose stands between its noun and the two ends. */
    private static boolean rising(Tokens tokens, int to) {
        int noun = to;
        while (noun > to - 6 && tokens.isWord(noun) && Movement.nounDirection(tokens.low(noun)) == null) {
            noun--;
        }
        return noun < to && "up".equals(Movement.nounDirection(tokens.low(noun))) && Grammar.DE.contains(tokens.low(noun + 1));
    }

    /** "le taux a grimpé de 8 à 10 %" tells two rates, "les prix ont grimpé de 8 à 10 %" by how much. */
    private static boolean rate(Tokens tokens, int to) {
        for (int i = to - 1; i > to - RATE_REACH && i >= 0; i--) {
            if (Quantities.RATES.contains(tokens.low(i)) || tokens.low(i).equals("proportion") || tokens.low(i).equals("rendement")) {
                return true;
            }
        }
        return false;
    }

    /** "2 à 3 millions": the first number takes the scale of the second, if it is smaller without it. */
    private static BigDecimal shareScale(Tokens tokens, Draft first, Draft second) {
        if (first.measured || first.nounNumber) {
            return first.value;
        }
        int i = second.to;
        while (i > second.from && !NumberWords.SCALES.containsKey(tokens.low(i - 1))) {
            i--;
        }
        BigDecimal thousands = first.value.multiply(BigDecimal.valueOf(1000));
        if (i == second.from && first.bare() && second.value.remainder(BigDecimal.valueOf(1000)).signum() == 0 && thousands.compareTo(second.value) < 0
                && thousands.multiply(BigDecimal.TWO).compareTo(second.value) >= 0) {
            // "12 à 13.000 personnes"
            return thousands;
        }
        if (i == second.from) {
            Units.Match unit = Units.at(tokens, second.to - 1);
            BigDecimal factor = unit == null ? null : unit.unit().factor();
            boolean shared = factor != null && first.value.compareTo(second.value.divide(factor)) < 0;
            return shared ? first.value.multiply(factor) : first.value;
        }
        BigDecimal scale = NumberWords.SCALES.get(tokens.low(i - 1));
        boolean alone = tokens.isDigits(i - 2) || !NumberWords.SCALES.containsKey(tokens.low(first.to - 1));
        boolean smaller = first.value.multiply(scale).compareTo(second.value) < 0;
        return alone && smaller ? first.value.multiply(scale) : first.value;
    }

    static boolean between(Tokens tokens, Draft first) {
        return tokens.is(first.from - 1, "entre") || tokens.is(first.from - 1, "d'") && tokens.is(first.from - 2, "entre");
    }

    static boolean from(Tokens tokens, Draft first) {
        return tokens.is(first.from - 1, "de") || tokens.is(first.from - 1, "d'");
    }
}
