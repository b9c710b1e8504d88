package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;
import org.reperes.figures.Figure.Kind;

/** Shares that hold no numeral: "la moitié des villes", "le quart du budget", "le tiers". */
final class Halves {

    private static final Terms BEFORE = Terms.of("la une le cette sa leur");

    private Halves() { }

    static List<Draft> in(Tokens tokens) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String low = tokens.low(i);
            boolean half = low.equals("moitié") && BEFORE.contains(tokens.low(i - 1)) && !tokens.is(i + 1, "-");
            boolean part = (low.equals("quart") || low.equals("tiers")) && tokens.is(i - 1, "le")
                    && Grammar.DE.contains(tokens.low(i + 1)) && !tokens.is(i + 2, "heure") && !tokens.low(i + 2).startsWith("final");
            if (half || part) {
                Draft draft = Ratios.share(i - 1, i + 1, half ? "1/2" : low.equals("tiers") ? "1/3" : "1/4", Kind.FRACTION);
                Bounds.apply(tokens, draft);
                found.add(draft);
            }
        }
        return found;
    }
}
