package org.reperes.figures;

import java.math.BigDecimal;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Numeral.Shape;

/** Gives a number its sign, its scale letter and its unit, before or after it. */
final class Quantities {

    private static final Terms MAGNITUDE = Terms.of("magnitude");
    private static final Terms CENTS = Terms.of("cent cents centime centimes");
    private static final Terms COMPARED = Terms.of("plus moins supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs "
            + "inférieures");
    private static final Terms REFERENCE = Terms.of("le la les l' ce cette son sa ses leur leurs");
    private static final Terms RATES = Terms.of("taux chômage popularité croissance inflation opinion confiance intentions sondage part "
            + "pourcentage cote participation abstention tva cotisation cotisations");
    private static final Terms MINUS_WORDS = Terms.of("moins négatif négative");

    private Quantities() { }

    static void complete(Tokens tokens, Draft draft, Numeral numeral) {
        scaleLetter(tokens, draft, numeral);
        String last = tokens.low(draft.to - 1);
        draft.nounNumber = NumberWords.PLURAL_COLLECTIVES.containsKey(last) || numeral.shape() == Shape.COLLECTIVE
                || NumberWords.COLLECTIVES.containsKey(last) || last.equals("million") || last.equals("milliard")
                || NumberWords.HALF.contains(last) || last.endsWith("billion") || last.endsWith("billions") || last.equals("mds") || last.equals("md");
        unitAfter(tokens, draft);
        factor(tokens, draft);
        if (draft.unit == null && !draft.measured) {
            unitBefore(tokens, draft);
        }
        draft.outerFrom = draft.from;
        draft.outerTo = draft.to;
        sign(tokens, draft);
        if (draft.bare() && MAGNITUDE.contains(tokens.low(draft.from - 1))) {
            draft.kind = Kind.MEASURE;
            draft.measured = true;
        }
    }

    /** "10k", "3M", "2,33 k": a letter that multiplies, where no currency follows to read it with. */
    private static void scaleLetter(Tokens tokens, Draft draft, Numeral numeral) {
        String printed = tokens.printed(draft.to);
        boolean glued = tokens.glued(draft.to) && numeral.digits() && !tokens.glued(draft.to + 1);
        int power = switch (printed) {
            case "k", "K" -> 3;
            case "M" -> 6;
            case "G" -> 9;
            default -> 0;
        };
        boolean spacedKilo = printed.equals("k") && numeral.digits() && !tokens.glued(draft.to + 1);
        if (power > 0 && (glued || spacedKilo) && draft.value != null) {
            draft.value = draft.value.scaleByPowerOfTen(power);
            draft.to++;
        }
    }

    private static void unitAfter(Tokens tokens, Draft draft) {
        int i = draft.to;
        if (draft.nounNumber && (tokens.is(i, "de") || tokens.is(i, "d'"))) {
            i++;
        }
        Units.Match match = Units.at(tokens, i);
        if (match == null && percentagePoints(tokens, draft)) {
            use(draft, new Unit("pp", Kind.POINTS, null));
            draft.to++;
            return;
        }
        if (match == null || i > draft.to && match.unit().code() != null && match.unit().code().equals("Cel") && tokens.is(i, "°")) {
            return;
        }
        use(draft, match.unit());
        draft.to = match.end();
        half(tokens, draft);
        subunits(tokens, draft);
    }

    /** "multiplié par 2,5", "trois fois plus": a factor; "deux fois par an" counts times. */
    private static void factor(Tokens tokens, Draft draft) {
        String lemma = tokens.is(draft.from - 1, "par") ? tokens.word(draft.from - 2).verb() : null;
        boolean multiplied = draft.bare() && lemma != null && (lemma.equals("multiplier") || lemma.equals("diviser") || lemma.equals("démultiplier"));
        boolean times = draft.bare() && tokens.is(draft.to, "fois") && (COMPARED.contains(tokens.low(draft.to + 1))
                || REFERENCE.contains(tokens.low(draft.to + 1)) && !tokens.pos(draft.from - 1, Pos.PAST_PARTICIPLE));
        if (multiplied || times) {
            draft.kind = Kind.FACTOR;
            draft.unit = "x";
            draft.measured = true;
            draft.to += times || tokens.is(draft.to, "fois") ? 1 : 0;
        }
    }

    /** "1,2 point" of a rate is a percentage point; "15 points" of a team or an index are counted. */
    private static boolean percentagePoints(Tokens tokens, Draft draft) {
        if (!tokens.is(draft.to, "point") && !tokens.is(draft.to, "points") || draft.value == null) {
            return false;
        }
        if (draft.value.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return false;
        }
        if (draft.value.stripTrailingZeros().scale() > 0) {
            return true;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "%") || RATES.contains(tokens.low(i))) {
                return !Grammar.DE.contains(tokens.low(draft.to + 1)) || tokens.is(draft.to + 2, "plus") || tokens.is(draft.to + 2, "moins");
            }
        }
        return false;
    }

    private static void use(Draft draft, Unit unit) {
        draft.unit = unit.code();
        draft.kind = unit.kind();
        draft.measured = true;
        if (unit.factor() != null) {
            draft.value = draft.value == null ? null : draft.value.multiply(unit.factor());
            draft.min = draft.min == null ? null : draft.min.multiply(unit.factor());
            draft.max = draft.max == null ? null : draft.max.multiply(unit.factor());
        }
    }

    /** "une heure et demie", "2 ans et demi". */
    private static void half(Tokens tokens, Draft draft) {
        if (tokens.is(draft.to, "et") && NumberWords.HALF.contains(tokens.low(draft.to + 1)) && draft.value != null) {
            draft.value = draft.value.add(new BigDecimal("0.5"));
            draft.to += 2;
        }
    }

    /** "15 dollars et 15 cents", "cinq roubles trente". */
    private static void cents(Tokens tokens, Draft draft) {
        int i = draft.to + (tokens.is(draft.to, "et") ? 1 : 0);
        int number = NumberWords.SMALL.getOrDefault(tokens.low(i), -1);
        int two = tokens.isDigits(i) && tokens.low(i).length() <= 2 ? Integer.parseInt(tokens.low(i)) : number;
        boolean named = CENTS.contains(tokens.low(i + 1));
        boolean last = number >= 0 && i == draft.to && Grammar.punctuation(tokens, i + 1);
        if (draft.kind == Kind.MONEY && draft.value != null && draft.value.scale() <= 0 && two >= 0 && (named || last)) {
            draft.value = draft.value.add(new BigDecimal(two).movePointLeft(2));
            draft.to = named ? i + 2 : i + 1;
        }
    }

    /** "1 h 30", "3 euros 50", "1m80". */
    private static void subunits(Tokens tokens, Draft draft) {
        cents(tokens, draft);
        if (draft.value == null || draft.unit == null || !tokens.isDigits(draft.to) || tokens.low(draft.to).length() != 2) {
            return;
        }
        BigDecimal two = new BigDecimal(tokens.low(draft.to));
        int after = draft.to + 1;
        if ((draft.unit.equals("h") || draft.unit.equals("min")) && two.intValue() < 60 && !tokens.is(after, "%")) {
            BigDecimal part = two.divide(BigDecimal.valueOf(60), 6, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
            draft.value = draft.value.add(part);
            draft.to = after;
            draft.to += tokens.is(after, "min") || tokens.is(after, "mn") || tokens.is(after, "minutes") || tokens.is(after, "s") ? 1 : 0;
        } else if ((draft.kind == Kind.MONEY || draft.unit.equals("m")) && draft.value.scale() <= 0
                && !tokens.at(draft.to).line() && !decimals(tokens, after) && !tokens.pos(after, Pos.NOUN) && Units.at(tokens, after) == null) {
            draft.value = draft.value.add(two.movePointLeft(2));
            draft.to = after;
        }
    }

    /** "46 € 32,20 €": what follows is an amount of its own. */
    private static boolean decimals(Tokens tokens, int i) {
        return (tokens.is(i, ",") || tokens.is(i, ".")) && tokens.glued(i) && tokens.glued(i + 1) && tokens.isDigits(i + 1);
    }

    /** "€12 000", "$75 millions", "EUR 1000", "US$ 10". */
    private static void unitBefore(Tokens tokens, Draft draft) {
        for (int length = 2; length >= 1; length--) {
            int start = draft.from - length;
            Unit unit = start < 0 ? null : Units.before(tokens, start, draft.from);
            if (unit != null && (tokens.at(start).kind() == Token.Kind.SIGN || tokens.at(draft.from - 1).kind() == Token.Kind.SIGN
                    || tokens.printed(start).length() == 3 && Character.isUpperCase(tokens.printed(start).charAt(2)))) {
                use(draft, unit);
                draft.from = start;
                return;
            }
        }
    }

    /** A minus on a number, a plus that keeps its place in the span; a bullet, a hyphen or a dash is neither. */
    private static void sign(Tokens tokens, Draft draft) {
        int i = draft.from - 1;
        String low = tokens.low(i);
        boolean plus = low.equals("+");
        boolean minus = low.equals("-") || low.equals("−") || low.equals("–");
        boolean free = i == 0 || tokens.at(i).spaced() || tokens.is(i - 1, "(") || tokens.is(i - 1, "[") || Grammar.quote(tokens, i - 1);
        boolean close = tokens.glued(draft.from) || plus && !draft.bare()
                || draft.unit != null && (draft.unit.equals("Cel") || draft.unit.equals("[degF]"));
        boolean dash = low.equals("–") && i > 0 && (tokens.isWord(i - 1) || tokens.isDigits(i - 1)) && !tokens.glued(draft.from);
        if ((plus || minus) && free && close && !dash && draft.value != null) {
            draft.sign = plus ? 1 : -1;
            draft.from = i;
            draft.outerFrom = i;
            draft.value = minus ? draft.value.negate() : draft.value;
        } else if (MINUS_WORDS.contains(low) && draft.value != null && minusWord(tokens, draft, i)) {
            draft.sign = -1;
            draft.from = i;
            draft.outerFrom = i;
            draft.value = draft.value.negate();
        }
    }

    /** "moins 5 degrés" is below zero; "au moins 5", "le moins", "trois fois moins" are not. */
    private static boolean minusWord(Tokens tokens, Draft draft, int i) {
        boolean degrees = draft.unit != null && draft.unit.equals("Cel");
        return (degrees || i == 0 && draft.bare() || !tokens.is(i, "moins")) && !tokens.is(i - 1, "au") && !tokens.is(i - 1, "le") && !tokens.is(i - 1, "du");
    }
}
