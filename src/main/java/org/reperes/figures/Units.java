package org.reperes.figures;

import java.util.Map;
import org.reperes.figures.Figure.Kind;

/** The units that French press and reports write, in full and as signs, by UCUM (measures) and ISO 4217 (currencies). */
final class Units {

    private static final int MOST_TOKENS = 5;
    private static final Map<String, Unit> BY_FORM = UnitTable.read();

    /** A unit and the token after its last one. */
    record Match(Unit unit, int end) { }

    private Units() { }

    /** The unit of this name, or null. */
    static Unit named(String form) {
        return BY_FORM.get(form);
    }

    /** The longest unit that starts at token {@code i}, or null. */
    static Match at(Tokens tokens, int i) {
        Match best = null;
        StringBuilder form = new StringBuilder();
        for (int k = 0; k < MOST_TOKENS && i + k < tokens.size(); k++) {
            if (k > 0 && !tokens.glued(i + k)) {
                form.append(' ');
            }
            form.append(tokens.low(i + k));
            Unit unit = BY_FORM.get(k == 0 && tokens.is(i, "f") && tokens.capital(i) ? "F" : k == 0 && tokens.printed(i).equals("ME") ? "m€" : form.toString());
            if (unit != null && wellCased(tokens, i, form.length()) && closes(tokens, i + k + 1)) {
                best = new Match(unit, i + k + 1);
            }
        }
        return best;
    }

    /** The currency written before a number, in the tokens {@code from} to {@code to}, or null: "€", "US$", "EUR". */
    static Unit before(Tokens tokens, int from, int to) {
        StringBuilder form = new StringBuilder();
        for (int i = Math.max(0, from); i < to; i++) {
            form.append(tokens.low(i));
        }
        Unit unit = BY_FORM.get(form.toString());
        return unit != null && unit.kind() == Kind.MONEY ? unit : null;
    }

    /** Whether a unit may end before this token although nothing separates them: "5 %)", "300m²,", "3€/kg". */
    private static boolean closes(Tokens tokens, int next) {
        return !tokens.glued(next) || !tokens.isWord(next) && !tokens.is(next, "€") && !tokens.is(next, "$");
    }

    /** "m" is a metre and "M" a million, "g" a gram and "G" a giga: one letter must be printed as its unit is. */
    private static boolean wellCased(Tokens tokens, int i, int length) {
        if (length > 1 || !tokens.isWord(i)) {
            return true;
        }
        boolean upper = tokens.capital(i);
        return switch (tokens.low(i)) {
            case "f" -> upper;
            case "l" -> true;
            case "h" -> !upper || tokens.isDigits(i - 1) && !tokens.glued(i + 1);
            // "9 s 83"
            case "s" -> !upper && (tokens.glued(i) || tokens.isDigits(i - 1) && tokens.isDigits(i + 1) && tokens.low(i + 1).length() == 2);
            default -> !upper;
        };
    }
}
