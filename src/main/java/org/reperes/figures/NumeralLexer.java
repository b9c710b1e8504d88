package org.reperes.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reperes.figures.Numeral.Shape;

/** Finds every number of a sentence, in digits, words or both ("1,2 million", "dix mille", "une centaine", "2e"). */
final class NumeralLexer {

    private static final int LONGEST = 24;

    private final Tokens tokens;
    private final DigitNumbers digits;
    private final Collectives collectives;
    private Boolean money;

    NumeralLexer(Tokens tokens, Separators separators) {
        this.tokens = tokens;
        this.digits = new DigitNumbers(tokens, separators);
        this.collectives = new Collectives(tokens);
    }

    List<Numeral> all() {
        List<Numeral> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Numeral numeral = at(i);
            if (numeral != null) {
                found.add(numeral);
            }
            i = numeral == null ? i + 1 : Math.max(i + 1, numeral.to());
        }
        return found;
    }

    private Numeral at(int i) {
        if (tokens.isDigits(i)) {
            Numeral base = digits.at(i);
            if (Ordinals.suffix(tokens, base.to()) && base.digits()) {
                return new Numeral(i, base.to() + 1, base.value(), null, Shape.ORDINAL);
            }
            return base.digits() ? collectives.after(words(base)) : base;
        }
        if (!tokens.isWord(i)) {
            return null;
        }
        String low = tokens.low(i);
        if (NumberWords.starts(low) && !(low.equals("cent") && (tokens.is(i - 1, "pour") || cents(i)))) {
            Numeral spelled = words(null, i);
            if (spelled != null) {
                return collectives.after(spelled);
            }
        }
        Numeral collective = collectives.at(i);
        return collective != null ? collective : Ordinals.at(tokens, i);
    }

    /** A number in digits goes on in words where a scale follows: "4 mille 3 cents", "2 millions 500 mille". */
    private Numeral words(Numeral base) {
        Numeral longer = cents(base.to()) ? null : words(base, base.to());
        return longer == null ? base : longer;
    }

    /** Whether the sentence names a currency that has cents; looked up once. */
    private boolean money() {
        if (money == null) {
            money = IntStream.range(0, tokens.size())
                    .anyMatch(i -> tokens.is(i, "$") || tokens.is(i, "€") || tokens.low(i).startsWith("dollar") || tokens.low(i).startsWith("euro"));
        }
        return money;
    }

    /** "68 dollars, une augmentation de 3 cents": hundredths of a dollar and not hundreds. */
    private boolean cents(int i) {
        boolean cents = tokens.isDigits(i - 1) && tokens.is(i, "cents") && (Grammar.DE.contains(tokens.low(i - 2)) || money());
        return cents && !NounPhrases.commonNoun(tokens, i + 1) && !NumberWords.starts(tokens.low(i + 1));
    }

    private Numeral words(Numeral base, int from) {
        Spelled spelled = new Spelled();
        if (base != null) {
            spelled.addLiteral(base.value());
        }
        int i = from;
        int start = base == null ? from : base.from();
        while (i < from + LONGEST) {
            if (tokens.is(i, "et") || tokens.is(i, "virgule") || tokens.is(i, "point")) {
                Numeral end = i == start ? null : joined(spelled, start, i);
                if (end != null) {
                    return end;
                }
                if (!(tokens.is(i, "et") && andOne(spelled, i))) {
                    break;
                }
                i += 2;
                continue;
            }
            int next = step(spelled, i, i > start);
            if (next == i) {
                break;
            }
            i = next;
        }
        if (!spelled.any() || i == start) {
            return null;
        }
        boolean one = base == null && i == start + 1 && (tokens.is(start, "un") || tokens.is(start, "une"));
        Shape shape = base != null && i == base.to() ? base.shape() : one ? Shape.ONE : Shape.WORDS;
        return Numeral.of(start, i, spelled.value(), shape);
    }

    private boolean andOne(Spelled spelled, int et) {
        return spelled.takesAndOne(tokens.low(et + 1)) && spelled.add(tokens.low(et + 1));
    }

    /** Adds the word or the literal at {@code i}; answers {@code i} where it does not belong. */
    private int step(Spelled spelled, int i, boolean inside) {
        if (tokens.isDigits(i)) {
            Numeral literal = inside && !tokens.glued(i) && tokens.isWord(i - 1) ? digits.at(i) : null;
            boolean ok = literal != null && literal.digits() && literal.value().signum() > 0
                    && (scaleOrHundred(literal.to()) || tokens.is(i - 1, "mille") && literal.shape() == Shape.PLAIN && literal.whole() < 1000 || belowScale(literal, i - 1)) && spelled.addLiteral(literal.value());
            return ok ? literal.to() : i;
        }
        if (!tokens.isWord(i) || inside && articleAfterScale(i)) {
            return i;
        }
        Spelled trial = spelled.copy();
        for (String atom : tokens.low(i).split("-")) {
            boolean and = atom.equals("et");
            if (!and && !trial.add(atom)) {
                return i;
            }
        }
        for (String atom : tokens.low(i).split("-")) {
            if (!atom.equals("et")) {
                spelled.add(atom);
            }
        }
        return i + 1;
    }

    /** "1 million 308 138 tonnes": the thousands that follow the millions. */
    private boolean belowScale(Numeral literal, int word) {
        BigDecimal scale = NumberWords.SCALES.get(tokens.low(word));
        return literal.shape() == Shape.GROUPED && scale != null && scale.precision() - scale.scale() > 4 && literal.value().compareTo(scale) < 0;
    }

    /** "52,9 milliards un an plus tôt": after a million "un" is an article; "33,8 millions dix ans plus tôt": ten years. */
    private boolean articleAfterScale(int i) {
        BigDecimal scale = NumberWords.SCALES.get(tokens.low(i - 1));
        boolean years = Calendar.TIME_NOUNS.contains(tokens.low(i + 1));
        return (tokens.is(i, "un") || tokens.is(i, "une") || years) && scale != null && scale.precision() - scale.scale() > 4;
    }

    private boolean scaleOrHundred(int i) {
        return NumberWords.SCALES.containsKey(tokens.low(i)) || tokens.is(i, "cents") || tokens.is(i, "cent");
    }

    /** "… et demi", "… virgule cinq". */
    private Numeral joined(Spelled spelled, int start, int i) {
        if (tokens.is(i, "et")) {
            boolean half = NumberWords.HALF.contains(tokens.low(i + 1)) && spelled.any();
            return half ? Numeral.of(start, i + 2, spelled.plusHalf(), Shape.WORDS) : null;
        }
        if (tokens.is(i, "point") && !tokens.is(i + 1, "zéro") || !NumberWords.starts(tokens.low(i + 1))) {
            return null;
        }
        StringBuilder decimals = new StringBuilder();
        int next = i + 1;
        while (tokens.is(next, "zéro") && decimals.length() < LONGEST) {
            decimals.append('0');
            next++;
        }
        Numeral rest = NumberWords.starts(tokens.low(next)) ? words(null, next) : null;
        if (rest != null) {
            decimals.append(rest.value().toPlainString());
            next = rest.to();
        }
        BigDecimal fraction = new BigDecimal("0." + decimals);
        return Numeral.of(start, next, spelled.value().add(fraction), Shape.WORDS);
    }
}
