package org.reperes.figures;

import java.math.BigDecimal;
import java.util.List;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/** Numbers that order the text itself: "1)", "3°", "Notre série (2/5)", "2.1. Résultats", "1. Objet", footnote calls "[3]" and "(2)". */
final class ListRule implements Rejections.Rule {

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        int from = numeral.from();
        int to = numeral.to();
        if (tokens.is(from - 1, "[") && (tokens.is(to, "]") || tokens.is(to, ",") || tokens.is(to, "-"))) {
            return new Verdict(from, to, "footnote");
        }
        if (numeral.shape() == Shape.SLASH && tokens.is(from - 1, "(") && tokens.is(to, ")") && to == tokens.size() - 1 && from > 1
                && numeral.high().compareTo(BigDecimal.TEN) <= 0) {
            return new Verdict(from, to, "page");
        }
        boolean small = numeral.shape() == Shape.PLAIN && numeral.whole() >= 0 && numeral.whole() < 100;
        boolean degree = tokens.is(to, "°") || tokens.is(to, "º");
        if (small && degree && tokens.is(to + 1, ")") && !open(tokens, from)) {
            // "1°) d'annuler"
            return new Verdict(from, to + 2, "list");
        }
        if (small && tokens.is(to, ")") && tokens.glued(to) && !open(tokens, from)) {
            return new Verdict(from, to + 1, "list");
        }
        boolean minorPlanet = numeral.shape() == Shape.PLAIN && tokens.is(from - 1, "(") && tokens.is(to, ")") && tokens.capital(to + 1)
                && tokens.isWord(to + 1) && numeral.whole() >= 100;
        if (minorPlanet) {
            return new Verdict(from, to, "name");
        }
        if (small && tokens.is(from - 1, "(") && tokens.is(to, ")") && !doublet(numerals, k)) {
            return new Verdict(from, to, "footnote");
        }
        boolean starts = from == 0 || tokens.at(from).line() || tokens.is(from - 1, ";") || tokens.is(from - 1, ":");
        if (small && starts && degree && tokens.glued(to) && !Grammar.punctuation(tokens, to + 1)
                && tokens.at(to + 1).spaced() && !tokens.is(to + 1, "c") && !tokens.is(to + 1, "celsius")) {
            return new Verdict(from, to + 1, "list");
        }
        boolean head = from == 0 || tokens.at(from).line();
        boolean dotted = tokens.is(to, ".") && tokens.glued(to) && tokens.at(to + 1).spaced();
        if (head && dotted && (small || numeral.shape() == Shape.DECIMAL) && tokens.size() > to + 1) {
            return new Verdict(from, to + 1, numeral.shape() == Shape.DECIMAL ? "section" : "list");
        }
        boolean section = head && numeral.shape() == Shape.DECIMAL && tokens.low(from + 1).equals(".") && tokens.capital(to);
        boolean bullet = head && small && (tokens.is(to, "-") || tokens.is(to, "–") || tokens.is(to, "/")) && tokens.at(to + 1).spaced()
                && tokens.capital(to + 1);
        boolean heading = head && small && numeral.whole() > 0 && heading(tokens, to);
        if (heading) {
            return new Verdict(from, to, "section");
        }
        return section || bullet ? new Verdict(from, to, section ? "section" : "list") : null;
    }

    /** "1 Subventions associatives": a noun with a capital that names no people ("3 Français" counts). */
    private static boolean heading(Tokens tokens, int i) {
        String printed = tokens.printed(i);
        return tokens.capital(i) && printed.length() > 3 && Character.isLowerCase(printed.charAt(1)) && tokens.at(i).spaced()
                && tokens.pos(i, Pos.NOUN) && !tokens.pos(i, Pos.ADJECTIVE | Pos.NAME) && Units.at(tokens, i) == null;
    }

    private static boolean open(Tokens tokens, int from) {
        for (int i = from - 1; i >= 0 && i > from - 30; i--) {
            if (tokens.is(i, "(") || tokens.is(i, ")")) {
                return tokens.is(i, "(");
            }
        }
        return false;
    }

    /** "huit (8)" repeats its number. */
    private static boolean doublet(List<Numeral> numerals, int k) {
        return k > 0 && numerals.get(k - 1).to() == numerals.get(k).from() - 1
                && numerals.get(k - 1).value().compareTo(numerals.get(k).value()) == 0;
    }
}
