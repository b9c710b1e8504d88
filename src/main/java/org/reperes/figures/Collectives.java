package org.reperes.figures;

import java.math.BigDecimal;
import org.reperes.figures.Numeral.Shape;

/**
 * "une dizaine" is about 10, "deux douzaines" is 24, "des dizaines de milliers" is 20,000 to 99,999: a plural collective
 * gives only its order of magnitude.
 */
final class Collectives {

    private static final Terms SIZES = Terms.of("bonne petite grosse demi bon petit gros");
    private static final Terms BEFORE_PLURAL = Terms.of("des plusieurs quelques de d' ces les dont par en à aux leurs ses nos");
    private static final Terms NO_QUANTITY = Terms.of("par en aux");

    private final Tokens tokens;

    Collectives(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A collective that starts at {@code i} without a number before it. */
    Numeral at(int i) {
        String low = tokens.low(i);
        if (NumberWords.PLURAL_COLLECTIVES.containsKey(low)) {
            return plural(i);
        }
        BigDecimal value = singular(low);
        boolean counted = tokens.is(i + 1, "de") || tokens.is(i + 1, "d'");
        return value != null && counted ? scaled(i, i + 1, value) : null;
    }

    /** A number before a collective multiplies it: "une dizaine", "trois douzaines", "une bonne centaine de milliers". */
    Numeral after(Numeral numeral) {
        int i = numeral.to();
        if (numeral.shape() == Shape.ONE) {
            i += SIZES.contains(tokens.low(i)) ? 1 : 0;
            BigDecimal value = singular(tokens.low(i));
            boolean halfMillion = tokens.low(i).equals("demi-million") || tokens.low(i).equals("demi-milliard");
            if (halfMillion || i == numeral.to() + 1 && tokens.is(i - 1, "demi") && NumberWords.SCALES.containsKey(tokens.low(i))) {
                BigDecimal scale = NumberWords.SCALES.get(tokens.low(i).replace("demi-", ""));
                return Numeral.of(numeral.from(), i + 1, scale.multiply(new BigDecimal("0.5")), Shape.WORDS);
            }
            return value == null ? numeral : scaled(numeral.from(), i + 1, value);
        }
        String low = tokens.low(i);
        String one = low.endsWith("s") ? low.substring(0, low.length() - 1) : low;
        BigDecimal size = NumberWords.COLLECTIVES.get(one);
        if (size == null || one.equals("quinzaine") || one.equals("huitaine")) {
            return numeral;
        }
        return Numeral.of(numeral.from(), i + 1, numeral.value().multiply(size), Shape.WORDS);
    }

    private BigDecimal singular(String low) {
        boolean half = low.startsWith("demi-");
        BigDecimal value = NumberWords.COLLECTIVES.get(half ? low.substring(5) : low);
        return value == null || !half ? value : value.multiply(new BigDecimal("0.5"));
    }

    /** "une dizaine de milliers". */
    private Numeral scaled(int from, int to, BigDecimal value) {
        BigDecimal scale = tokens.is(to, "de") ? NumberWords.PLURAL_COLLECTIVES.get(tokens.low(to + 1)) : null;
        return scale == null ? Numeral.of(from, to, value, Shape.COLLECTIVE)
                : Numeral.of(from, to + 2, value.multiply(scale), Shape.COLLECTIVE);
    }

    private Numeral plural(int i) {
        boolean counted = tokens.is(i + 1, "de") || tokens.is(i + 1, "d'");
        if (!counted || i > 0 && !BEFORE_PLURAL.contains(tokens.low(i - 1)) || NO_QUANTITY.contains(tokens.low(i - 1))) {
            return null;
        }
        BigDecimal low = NumberWords.PLURAL_COLLECTIVES.get(tokens.low(i));
        BigDecimal high = low.compareTo(NumberWords.of(12)) == 0 || low.compareTo(NumberWords.of(20)) == 0
                ? NumberWords.of(99) : low.multiply(NumberWords.of(10)).subtract(BigDecimal.ONE);
        BigDecimal least = low.multiply(BigDecimal.TWO);
        int to = i + 1;
        BigDecimal scale = tokens.is(to, "de") ? NumberWords.PLURAL_COLLECTIVES.get(tokens.low(to + 1)) : null;
        if (scale != null) {
            least = least.multiply(scale);
            high = high.add(BigDecimal.ONE).multiply(scale).subtract(BigDecimal.ONE);
            to += 2;
        }
        return new Numeral(i, to, least, high, Shape.COLLECTIVE);
    }
}
