package org.reperes.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/** Shares: "un ménage sur trois", "trois quarts", "la moitié", "deux tiers", "3/4", "un cinquième de". */
final class Ratios {

    /** @param numerals how many numerals it took */
    record Found(Draft draft, int numerals) { }

    private static final int NOUN_REACH = 4;
    /** Larger numbers that something is one in are powers of ten. */
    private static final int MOST = 1000;
    /** From here on no share is told in such numbers. */
    private static final int LARGE = 100;
    private static final Set<Integer> POWERS = Set.of(10_000, 100_000, 1_000_000);
    /** "une étude menée sur 300 patients", "un prêt portant sur 20 ans". */
    private static final Terms BEARING = Terms.of("mené menée menés menées réalisé réalisée réalisés réalisées conduit conduite portant effectué "
            + "effectuée fondé fondée basé basée étalé étalée échelonné échelonnée réparti répartie");

    private Ratios() { }

    static Found at(Tokens tokens, List<Numeral> numerals, Verdict[] verdicts, int k) {
        Numeral numeral = numerals.get(k);
        Found mixed = mixed(tokens, numerals, k);
        if (mixed != null) {
            return mixed;
        }
        Found fraction = fraction(tokens, numerals, k);
        if (fraction != null) {
            return fraction;
        }
        if (numeral.shape() == Shape.SLASH) {
            return slash(tokens, numeral);
        }
        return sur(tokens, numerals, verdicts, k);
    }

    /** "un N sur M", the noun inside: M stands alone, or the second number has a noun of its own and is another figure. */
    private static Found sur(Tokens tokens, List<Numeral> numerals, Verdict[] verdicts, int k) {
        Numeral first = numerals.get(k);
        if (k + 1 >= numerals.size() || verdicts[k + 1] != null || first.whole() < 0 || first.high() != null || numerals.get(k + 1).whole() <= 1) {
            return null;
        }
        Numeral second = numerals.get(k + 1);
        int sur = second.from() - 1;
        boolean base = second.whole() <= MOST || POWERS.contains(second.whole());
        boolean near = tokens.is(sur, "sur") && sur - first.to() <= NOUN_REACH && second.whole() >= first.whole() && base
                && !BEARING.contains(tokens.low(sur - 1));
        if (!near || second.shape() != Shape.PLAIN && second.shape() != Shape.WORDS && second.shape() != Shape.GROUPED || NumberWords.COLLECTIVES.containsKey(tokens.low(second.to() - 1)) || Units.at(tokens, first.to()) != null && !(first.shape() == Shape.ONE && inDays(tokens, first.to())) || Units.at(tokens, second.to()) != null) {
            return null;
        }
        boolean inside = sur > first.to();
        int noun = first.to();
        while (inside && noun < sur && !NounPhrases.noun(tokens, noun, first.several()) && !tokens.capital(noun)) {
            noun++;
        }
        if (inside && (noun == sur || tokens.is(sur - 1, "et") || tokens.is(sur - 1, "ou"))) {
            return null;
        }
        boolean ownNoun = NounPhrases.noun(tokens, second.to(), true) && !first.looksLikeYear();
        if (ownNoun && (first.shape() != Shape.ONE || inside) && !(tokens.word(second.to()).is(Pos.FINITE) && inside)) {
            return null;
        }
        if (inside && first.whole() >= LARGE && second.whole() % LARGE != 0) {
            // "supprimer 120 postes sur 277": two counts
            return null;
        }
        Draft draft = share(first.from(), second.to(), first.whole() + "/" + second.whole(), Kind.RATIO);
        if (inside) {
            draft.counted = new Draft.Counted(tokens.span(first.to(), sur), tokens.span(noun, noun + 1), Figure.Role.RIGHT);
        }
        return new Found(draft, 2);
    }

    /** "un jour sur deux". */
    private static boolean inDays(Tokens tokens, int i) {
        return (tokens.is(i, "jour") || tokens.is(i, "mois") || tokens.is(i, "semaine")) && tokens.is(i + 1, "sur");
    }

    /** "trois et un cinquième", "2 1/4": a whole number and a fraction. */
    private static Found mixed(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral whole = numerals.get(k);
        Numeral part = k + 1 < numerals.size() ? numerals.get(k + 1) : null;
        boolean and = part != null && tokens.is(whole.to(), "et") && part.from() == whole.to() + 1 && part.shape() != Shape.SLASH;
        boolean beside = part != null && part.shape() == Shape.SLASH && part.from() == whole.to() && whole.shape() == Shape.PLAIN;
        if (!and && !beside || whole.high() != null || whole.shape() == Shape.ORDINAL) {
            return null;
        }
        Found fraction = beside ? slash(tokens, part) : fraction(tokens, numerals, k + 1);
        if (fraction == null || fraction.draft().fraction == null || Grammar.DE.contains(tokens.low(fraction.draft().to))) {
            return null;
        }
        String[] parts = fraction.draft().fraction.split("/");
        BigDecimal value = new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), 6, RoundingMode.HALF_UP).stripTrailingZeros();
        Draft draft = new Draft();
        draft.from = whole.from();
        draft.to = fraction.draft().to;
        draft.outerFrom = draft.from;
        draft.outerTo = draft.to;
        draft.value = whole.value().add(value);
        return new Found(draft, 1 + fraction.numerals());
    }

    private static Found fraction(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        int i = numeral.to();
        int top = numeral.whole();
        if (top <= 0 || !(numeral.shape() == Shape.WORDS || numeral.shape() == Shape.ONE || numeral.shape() == Shape.PLAIN)) {
            return null;
        }
        String low = tokens.low(i);
        int bottom = switch (low) {
            case "tiers" -> 3;
            case "quart", "quarts" -> 4;
            case "demi", "demis" -> 2;
            default -> Ordinals.value(low);
        };
        if (bottom < 2 || top == bottom || numeral.to() != i || !shareOf(tokens, i, top, bottom)) {
            return null;
        }
        int numeralsUsed = k + 1 < numerals.size() && numerals.get(k + 1).from() == i ? 2 : 1;
        if (low.startsWith("quart") && tokens.is(i + 1, "d'") && tokens.is(i + 2, "heure")) {
            Draft draft = share(numeral.from(), i + 3, null, Kind.DURATION);
            draft.value = BigDecimal.valueOf(top).divide(BigDecimal.valueOf(4));
            draft.unit = "h";
            return new Found(draft, numeralsUsed);
        }
        if (tokens.is(i + 1, "de") && tokens.is(i + 2, "siècle") && 100 % bottom == 0) {
            Draft draft = share(numeral.from(), i + 3, null, Kind.DURATION);
            draft.value = BigDecimal.valueOf(100L * top / bottom);
            draft.unit = "a";
            return new Found(draft, numeralsUsed);
        }
        if (tokens.is(i + 1, "de") && tokens.is(i + 2, "point") && 100 % bottom == 0) {
            return new Found(points(numeral.from(), i + 3, BigDecimal.valueOf(top).divide(BigDecimal.valueOf(bottom))), numeralsUsed);
        }
        return new Found(share(numeral.from(), i + 1, top + "/" + bottom, Kind.FRACTION), numeralsUsed);
    }

    /** "un quart de point", "un demi-point": what a rate moved by. */
    static Draft points(int from, int to, BigDecimal value) {
        Draft draft = share(from, to, null, Kind.POINTS);
        draft.value = value;
        draft.unit = "pp";
        return draft;
    }

    /** "un tiers des", "d'un quart", "deux cinquièmes de"; not "un cinquième titre", "un quart de finale", "un pays tiers". */
    private static boolean shareOf(Tokens tokens, int i, int top, int bottom) {
        if (tokens.is(i + 1, "de") && tokens.low(i + 2).startsWith("final") || tokens.is(i + 1, "temps")) {
            return false;
        }
        if (tokens.is(i, "tiers") && top == 2 && tokens.is(i - 2, "des") && tokens.is(i - 3, "majorité")) {
            // "la majorité des deux tiers nécessaire"
            return true;
        }
        boolean of = Grammar.DE.contains(tokens.low(i + 1)) || tokens.is(i + 1, "environ") && Grammar.DE.contains(tokens.low(i + 2));
        boolean closes = Grammar.punctuation(tokens, i + 1) || tokens.is(i + 1, "mi") || tokens.is(i + 1, "fin") || tokens.is(i + 1, "début") || Grammar.PREPOSITIONS.contains(tokens.low(i + 1)) || !NounPhrases.noun(tokens, i + 1, false)
                || tokens.pos(i + 1, Pos.THIRD_SINGULAR) && !tokens.pos(i + 1, Pos.ADJECTIVE);
        String low = tokens.low(i);
        boolean quarter = bottom <= 4 && !low.endsWith("ième") && !low.endsWith("ièmes") && !low.endsWith("ieme");
        boolean plural = low.endsWith("s") && top > 1;
        return of && (quarter || plural || top == 1) || closes && (quarter || plural || top == 1 && bottom > 4 && (i + 1 >= tokens.size() || Grammar.punctuation(tokens, i + 1) && Grammar.DE.contains(tokens.low(i - 2))));
    }

    private static Found slash(Tokens tokens, Numeral numeral) {
        boolean whole = numeral.value().scale() <= 0 && numeral.high().scale() <= 0 && numeral.high().signum() > 0
                && numeral.value().compareTo(numeral.high()) <= 0 && numeral.high().precision() <= 6
                && !(numeral.value().precision() > 2 && numeral.high().subtract(numeral.value()).compareTo(BigDecimal.ONE) == 0);
        return whole ? new Found(share(numeral.from(), numeral.to(), numeral.value().toPlainString() + "/" + numeral.high().toPlainString(),
                Kind.FRACTION), 1) : null;
    }

    static Draft share(int from, int to, String fraction, Kind kind) {
        Draft draft = new Draft();
        draft.from = from;
        draft.to = to;
        draft.outerFrom = from;
        draft.outerTo = to;
        draft.fraction = fraction;
        draft.kind = kind;
        draft.unit = "ratio";
        draft.measured = true;
        return draft;
    }
}
