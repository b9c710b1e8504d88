package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/** Digits inside names: "G20", "Covid-19", "AlYaoum24", "Atlas-2", "5G", "#3", and number words of proper names ("Guerre de Trente Ans"). */
final class NameRule implements Rejections.Rule {

    private static final Terms LENGTHS = Terms.of("m mètres km kilomètres mm");
    private static final Terms SINGULAR = Terms.of("le du au un ce son");
    private static final Terms SCALES = Terms.of("k m g md mds");

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        int from = gluedFrom(tokens, numeral.from());
        int to = gluedTo(tokens, numeral);
        if (from < numeral.from() || to > numeral.to()) {
            return new Verdict(from, to, "name");
        }
        if (tokens.is(numeral.to(), "fm") || tokens.is(numeral.from() - 1, "fm")) {
            return new Verdict(numeral.from(), numeral.to(), "name");
        }
        if (tokens.printed(numeral.to()).equals("K") && tokens.glued(numeral.to()) && numeral.whole() <= 16 && tokens.is(numeral.from() - 1, "en")) {
            // "filmé en 4K"
            return new Verdict(numeral.from(), numeral.to() + 1, "name");
        }
        int name = numeral.from() - 1;
        boolean model = tokens.capital(name) && tokens.isWord(name) && name > 0 && numeral.high() != null && tokens.is(numeral.from() + 1, "-")
                && (tokens.is(name - 1, "un") || tokens.is(name - 1, "le") || tokens.is(name - 1, "du") || tokens.is(name - 1, "ce"));
        if (model) {
            // "un Boeing 737-800"
            return new Verdict(numeral.from(), numeral.to(), "name");
        }
        String brand = tokens.printed(name);
        boolean release = brand.length() > 2 && Character.isLowerCase(brand.charAt(0)) && brand.chars().anyMatch(Character::isUpperCase);
        if (release && numeral.digits() && numeral.shape() == Shape.PLAIN && !NounPhrases.noun(tokens, numeral.to(), true) && Units.at(tokens, numeral.to()) == null) {
            // "iOS 18"
            return new Verdict(numeral.from(), numeral.to(), "name");
        }
        boolean one = tokens.is(name, "une") || tokens.is(name, "un");
        if (one && numeral.digits() && numeral.shape() == Shape.PLAIN && numeral.whole() > 100 && tokens.capital(numeral.to()) && tokens.isWord(numeral.to())) {
            // "une 208 Peugeot"
            return new Verdict(numeral.from(), numeral.to(), "name");
        }
        if (race(tokens, numeral)) {
            return new Verdict(numeral.from(), numeral.to() + 1, "name");
        }
        if (namedUnit(tokens, numeral)) {
            return new Verdict(numeral.from(), numeral.to() + 1, "name");
        }
        boolean title = numeral.shape() == Shape.WORDS && tokens.capital(numeral.from()) && tokens.capital(numeral.to())
                && numeral.from() > 0 && tokens.isWord(numeral.from() - 1) && !tokens.at(numeral.from()).line()
                && tokens.isWord(numeral.to()) && lowerCaseAround(tokens, numeral.from());
        return title ? new Verdict(numeral.from(), numeral.to(), "name") : null;
    }

    /** "le 100 mètres", "du 1 500 m", "un 35 mm": a length that a singular determiner makes the name of a race or a format. */
    private static boolean race(Tokens tokens, Numeral numeral) {
        int i = numeral.from() - 1;
        boolean relay = (tokens.is(i, "x") || tokens.is(i, "×")) && tokens.is(i - 1, "4");
        return LENGTHS.contains(tokens.low(numeral.to())) && numeral.digits() && numeral.whole() != 1 && (relay || SINGULAR.contains(tokens.low(i)));
    }

    /** "20 Minutes", "les 24 Heures du Mans": a unit of time with a capital is the name of a paper or a race. */
    private static boolean namedUnit(Tokens tokens, Numeral numeral) {
        int i = numeral.to();
        Units.Match match = tokens.capital(i) && numeral.digits() ? Units.at(tokens, i) : null;
        return match != null && match.unit().kind() == Figure.Kind.DURATION && tokens.low(i).length() > 3 && lowerCaseAround(tokens, i);
    }

    /** In a headline all in capitals a capital says nothing. */
    private static boolean lowerCaseAround(Tokens tokens, int i) {
        String printed = tokens.printed(i);
        return printed.length() < 2 || Character.isLowerCase(printed.charAt(1));
    }

    private static int gluedFrom(Tokens tokens, int i) {
        int from = i;
        if (!tokens.glued(from) || !tokens.isDigits(i)) {
            return i;
        }
        boolean times = tokens.is(from - 1, "x") && !tokens.capital(from - 1) && !tokens.glued(from - 1) || tokens.is(from - 1, "x") && tokens.is(from - 2, "(");
        if (times) {
            return i;
        }
        if (tokens.isWord(from - 1) && !tokens.low(from - 1).endsWith("'")) {
            return currency(tokens, from - 1) ? i : start(tokens, from - 1);
        }
        String sign = tokens.low(from - 1);
        if (sign.equals(".") && tokens.glued(from - 1) && tokens.isWord(from - 2) && tokens.printed(from - 2).length() <= 3 && tokens.capital(from - 2)
                && tokens.printed(from - 2).equals(tokens.printed(from - 2).toUpperCase(java.util.Locale.ROOT)) && tokens.printed(from - 2).length() > 1) {
            // "le variant JN.1"
            return from - 2;
        }
        boolean joint = sign.equals("-") || sign.equals("−") || sign.equals("/") || sign.equals("_") || sign.equals("‑");
        if (joint && tokens.glued(from - 1) && (tokens.isWord(from - 2) && !tokens.low(from - 2).equals("h"))) {
            return start(tokens, from - 2);
        }
        return sign.equals("#") || sign.equals("_") || sign.equals("@") ? from - 1 : i;
    }

    private static boolean currency(Tokens tokens, int i) {
        Units.Match match = Units.at(tokens, i);
        return tokens.low(i).length() == 3 && match != null && match.unit().kind() == Figure.Kind.MONEY || unitBefore(tokens, i);
    }

    /** "1m80", "20h30": the letters belong to digits before them. */
    private static boolean unitBefore(Tokens tokens, int i) {
        return tokens.glued(i) && tokens.isDigits(i - 1) && Units.at(tokens, i) == null && (tokens.is(i, "m") || tokens.is(i, "h"));
    }

    private static int start(Tokens tokens, int i) {
        int start = i;
        while (tokens.glued(start) && (tokens.isWord(start - 1) || tokens.isDigits(start - 1) || tokens.is(start - 1, "-"))) {
            start--;
        }
        return start;
    }

    private static int gluedTo(Tokens tokens, Numeral numeral) {
        int to = numeral.to();
        if (!tokens.isDigits(to - 1) || !tokens.glued(to)) {
            return to;
        }
        if (tokens.isWord(to)) {
            boolean unit = Units.at(tokens, to) != null || SCALES.contains(tokens.low(to)) || tokens.low(to).startsWith("h")
                    || tokens.is(to, "m") || tokens.is(to, "ans") || tokens.low(to).length() > 3 || NumberWords.SCALES.containsKey(tokens.low(to));
            return unit ? to : to + 1;
        }
        boolean hyphen = tokens.is(to, "-") && tokens.glued(to + 1) && tokens.isWord(to + 1);
        return hyphen && Units.at(tokens, to + 1) == null ? to + 2 : to;
    }
}
