package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/** Versions, reference numbers, scores with colons: digits joined in a way no quantity is; ranks and Roman numerals. */
final class CodeRule implements Rejections.Rule {

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        if (probability(tokens, numeral.from() - 1)) {
            return new Verdict(numeral.from(), numeral.to(), "code");
        }
        if (product(tokens, numerals, k) || addedTime(tokens, numeral.to()) || addedTime(tokens, numeral.from() - 1)) {
            return new Verdict(numeral.from(), numeral.to(), "code");
        }
        return switch (numeral.shape()) {
            case CODE -> new Verdict(numeral.from(), end(tokens, numeral), section(tokens, numeral) ? "section" : "code");
            case ORDINAL, ROMAN -> new Verdict(numeral.from(), numeral.to(), "ordinal");
            case PLAIN -> tokens.low(numeral.from()).length() > 1 && tokens.low(numeral.from()).charAt(0) == '0'
                    && Units.at(tokens, numeral.to()) == null && !NounPhrases.noun(tokens, numeral.to(), true)
                    ? new Verdict(numeral.from(), numeral.to(), "code") : null;
            default -> null;
        };
    }

    /** "7,62 × 39": numbers multiplied, without a unit or a noun; "4 × 100 m" is a length. */
    private static boolean product(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        boolean first = times(tokens, numeral.to()) && k + 1 < numerals.size() && numerals.get(k + 1).from() == numeral.to() + 1;
        boolean second = times(tokens, numeral.from() - 1) && k > 0 && numerals.get(k - 1).to() == numeral.from() - 1;
        int end = first ? numerals.get(k + 1).to() : numeral.to();
        return lanes(tokens, numeral) || (first || second) && Units.at(tokens, end) == null && !NounPhrases.noun(tokens, end, true) && !NounPhrases.noun(tokens, end, false);
    }

    /** "(p < 0,001)", "p = 0,03": how sure a study is of its result, nothing that is counted. */
    private static boolean probability(Tokens tokens, int sign) {
        boolean compares = tokens.is(sign, "<") || tokens.is(sign, "=") || tokens.is(sign, ">") || tokens.is(sign, "≤");
        int letter = tokens.is(sign, "=") && tokens.is(sign - 1, "<") ? sign - 2 : sign - 1;
        return compares && tokens.is(letter, "p");
    }

    /** "90+3": a minute of the added time, a sum, nothing that is counted. */
    private static boolean addedTime(Tokens tokens, int plus) {
        return tokens.is(plus, "+") && tokens.glued(plus) && tokens.glued(plus + 1) && tokens.isDigits(plus - 1) && tokens.isDigits(plus + 1);
    }

    /** "une 2 x 2 voies", "deux fois deux voies": the name of a kind of road. */
    private static boolean lanes(Tokens tokens, Numeral numeral) {
        int first = tokens.is(numeral.to(), "voies") ? numeral.from() - 2 : numeral.from();
        return (times(tokens, first + 1) || tokens.is(first + 1, "fois")) && tokens.is(first + 2, tokens.low(first)) && tokens.is(first + 3, "voies");
    }

    private static boolean times(Tokens tokens, int i) {
        return tokens.is(i, "×") || tokens.is(i, "x") && !tokens.capital(i);
    }

    private static boolean section(Tokens tokens, Numeral numeral) {
        return tokens.at(numeral.from()).line();
    }

    private static int end(Tokens tokens, Numeral numeral) {
        return section(tokens, numeral) && tokens.is(numeral.to(), ".") && tokens.glued(numeral.to()) ? numeral.to() + 1 : numeral.to();
    }
}
