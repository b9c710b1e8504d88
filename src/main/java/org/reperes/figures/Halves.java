package org.reperes.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reperes.figures.Figure.Kind;

/** Numbers without a numeral: "la moitié des villes", "le quart du budget", "le tiers", "le million de visiteurs". */
final class Halves {

    private static final Terms BEFORE = Terms.of("la une le cette sa leur");

    private Halves() { }

    /** "une demi-heure", "un demi-litre", "demi-tonne": half of a unit. */
    private static Draft halfUnit(Tokens tokens, int i) {
        String low = tokens.low(i);
        String noun = low.startsWith("demi-") ? low.substring(5) : "";
        boolean article = tokens.is(i - 1, "un") || tokens.is(i - 1, "une");
        if (noun.equals("point")) {
            return Ratios.points(article ? i - 1 : i, i + 1, new BigDecimal("0.5"));
        }
        Unit unit = noun.length() < 3 ? null : Units.named(noun);
        if (unit == null) {
            return null;
        }
        Draft draft = Ratios.share(article ? i - 1 : i, i + 1, null, unit.kind());
        draft.value = new BigDecimal("0.5");
        draft.unit = unit.code();
        return draft;
    }

    /** "trois-quarts", "deux-tiers": one word to the eye. */
    private static Draft hyphened(Tokens tokens, int i) {
        String low = tokens.low(i);
        int hyphen = low.endsWith("-quarts") || low.endsWith("-tiers") ? low.indexOf('-') : -1;
        Integer top = hyphen < 0 ? null : NumberWords.SMALL.get(low.substring(0, hyphen));
        return top == null || top < 2 || tokens.low(i + 1).startsWith("temps") ? null
                : Ratios.share(i, i + 1, top + (low.endsWith("quarts") ? "/4" : "/3"), Kind.FRACTION);
    }

    /** "ont chuté de moitié", "une baisse de moitié". */
    private static boolean moved(Tokens tokens, int i) {
        return Movement.nounDirection(tokens.low(i - 2)) != null || Movement.governs(tokens, Ratios.share(i, i + 1, "1/2", Kind.FRACTION));
    }

    static List<Draft> in(Tokens tokens) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String low = tokens.low(i);
            Draft unit = halfUnit(tokens, i);
            if (unit != null) {
                Bounds.apply(tokens, unit);
                found.add(unit);
            }
            Draft hyphened = hyphened(tokens, i);
            if (hyphened != null) {
                Bounds.apply(tokens, hyphened);
                found.add(hyphened);
            }
            boolean half = low.equals("moitié") && BEFORE.contains(tokens.low(i - 1)) && !tokens.is(i + 1, "-");
            // "près du quart des postes"
            boolean near = tokens.is(i - 1, "du") && (tokens.is(i - 2, "près") || tokens.is(i - 2, "plus") || tokens.is(i - 2, "moins"));
            boolean part = (low.equals("quart") || low.equals("tiers")) && (near || tokens.is(i - 1, "le"))
                    && Grammar.DE.contains(tokens.low(i + 1)) && !tokens.is(i + 2, "heure") && !tokens.low(i + 2).startsWith("final");
            boolean more = tokens.is(i - 2, "plus") && tokens.is(i - 3, "de");
            if (low.equals("moitié") && tokens.is(i - 1, "de") && (more || moved(tokens, i))) {
                Draft draft = Ratios.share(i, i + 1, "1/2", Kind.FRACTION);
                if (more) {
                    Bounds.apply(tokens, draft);
                }
                found.add(draft);
            }
            boolean round = (low.equals("million") || low.equals("milliard")) && (tokens.is(i - 1, "le") || tokens.is(i - 1, "du")) && Grammar.DE.contains(tokens.low(i + 1));
            if (round) {
                // "dépasser le million de visiteurs", "la barre du milliard d'euros"
                Draft draft = Ratios.share(i, i + 1, null, Kind.COUNT);
                draft.value = NumberWords.SCALES.get(low);
                draft.measured = false;
                draft.unit = null;
                Quantities.complete(tokens, draft, Numeral.of(i, i + 1, draft.value, Numeral.Shape.WORDS));
                Bounds.apply(tokens, draft);
                found.add(draft);
            }
            if (half || part) {
                Draft draft = Ratios.share(part && near ? i : i - 1, i + 1, half ? "1/2" : low.equals("tiers") ? "1/3" : "1/4", Kind.FRACTION);
                Bounds.apply(tokens, draft);
                found.add(draft);
            }
        }
        return found;
    }
}
