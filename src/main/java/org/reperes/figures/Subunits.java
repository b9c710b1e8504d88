package org.reperes.figures;

import java.math.BigDecimal;
import org.reperes.figures.Figure.Kind;

/** The smaller unit that goes on after a unit: "1 h 30", "2 h 15 min 30 s", "3 euros 50", "15 dollars et 15 cents", "1m80", "deux ans et demi". */
final class Subunits {

    private static final Terms CENTS = Terms.of("cent cents centime centimes");
    private static final Terms MINUTES = Terms.of("min mn minute minutes");
    private static final Terms SECONDS = Terms.of("s sec seconde secondes");

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private Subunits() { }

    static void add(Tokens tokens, Draft draft) {
        half(tokens, draft);
        cents(tokens, draft);
        kilograms(tokens, draft);
        minutes(tokens, draft);
        if (draft.value == null || draft.unit == null || !tokens.isDigits(draft.to)) {
            return;
        }
        if (draft.unit.equals("h") || draft.unit.equals("min")) {
            sixtieths(tokens, draft);
        } else if (draft.unit.equals("s") && draft.value.scale() <= 0 && two(tokens, draft.to)) {
            hundredths(tokens, draft);
        } else if ((draft.kind == Kind.MONEY || draft.unit.equals("m")) && draft.value.scale() <= 0 && two(tokens, draft.to)) {
            hundredths(tokens, draft);
        }
    }

    /** "une heure et demie", "2 ans et demi", "une heure et quart". */
    private static void half(Tokens tokens, Draft draft) {
        if (tokens.is(draft.to, "et") && tokens.is(draft.to + 1, "quart") && draft.value != null && "h".equals(draft.unit)) {
            draft.value = draft.value.add(new BigDecimal("0.25"));
            draft.to += 2;
        }
        if (tokens.is(draft.to, "et") && NumberWords.HALF.contains(tokens.low(draft.to + 1)) && draft.value != null) {
            draft.value = draft.value.add(new BigDecimal("0.5"));
            draft.to += 2;
        }
    }

    /** "une heure dix", "deux heures vingt". */
    private static void minutes(Tokens tokens, Draft draft) {
        int minutes = NumberWords.SMALL.getOrDefault(tokens.low(draft.to), 0);
        boolean hours = "h".equals(draft.unit) && draft.value != null && tokens.low(draft.to - 1).startsWith("heure");
        if (hours && minutes >= 5 && minutes < 60 && (Grammar.punctuation(tokens, draft.to + 1) || draft.to + 1 >= tokens.size())) {
            draft.value = draft.value.multiply(SIXTY).add(BigDecimal.valueOf(minutes));
            draft.unit = "min";
            draft.to++;
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

    /** "2 tonnes et 750 kilogrammes". */
    private static void kilograms(Tokens tokens, Draft draft) {
        int i = draft.to + 1;
        boolean whole = "t".equals(draft.unit) && draft.value != null && draft.value.scale() <= 0 && tokens.is(draft.to, "et");
        if (whole && tokens.isDigits(i) && tokens.low(i).length() <= 3 && (tokens.is(i + 1, "kg") || tokens.low(i + 1).startsWith("kilo"))) {
            draft.value = draft.value.add(new BigDecimal(tokens.low(i)).movePointLeft(3));
            draft.to = i + 2;
        }
    }

    /** "1 h 30", "2 mn 30 s", "2 h 15 min 30 s 06": in the smallest unit, so that the value is exact. */
    private static void sixtieths(Tokens tokens, Draft draft) {
        boolean hours = draft.unit.equals("h");
        boolean named = part(tokens, draft, hours ? "min" : "s", hours ? MINUTES : SECONDS);
        if (hours && named && SECONDS.contains(tokens.low(draft.to + 1))) {
            part(tokens, draft, "s", SECONDS);
        }
        if (draft.unit.equals("s") && draft.value.scale() <= 0 && two(tokens, draft.to)) {
            hundredths(tokens, draft);
        }
    }

    /** Adds the number at the end of the draft as so many sixtieths of its unit; answers whether they are named. */
    private static boolean part(Tokens tokens, Draft draft, String unit, Terms names) {
        boolean named = names.contains(tokens.low(draft.to + 1));
        boolean fits = tokens.isDigits(draft.to) && (named || two(tokens, draft.to)) && tokens.low(draft.to).length() <= 2
                && Integer.parseInt(tokens.low(draft.to)) < 60 && !tokens.is(draft.to + 1, "%");
        if (fits) {
            draft.value = draft.value.multiply(SIXTY).add(new BigDecimal(tokens.low(draft.to)));
            draft.unit = unit;
            draft.to += named ? 2 : 1;
        }
        return fits && named;
    }

    private static void hundredths(Tokens tokens, Draft draft) {
        int after = draft.to + 1;
        if (!tokens.at(draft.to).line() && !decimals(tokens, after) && !tokens.pos(after, Pos.NOUN) && Units.at(tokens, after) == null) {
            draft.value = draft.value.add(new BigDecimal(tokens.low(draft.to)).movePointLeft(2));
            draft.to = after;
        }
    }

    private static boolean two(Tokens tokens, int i) {
        return tokens.isDigits(i) && tokens.low(i).length() == 2;
    }

    /** "46 € 32,20 €": what follows is an amount of its own. */
    private static boolean decimals(Tokens tokens, int i) {
        return (tokens.is(i, ",") || tokens.is(i, ".")) && tokens.glued(i) && tokens.glued(i + 1) && tokens.isDigits(i + 1);
    }
}
