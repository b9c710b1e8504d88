package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/** House numbers and postal codes: "24 rue des Archives", "12 bis, avenue Foch", "60510 Bresles". */
final class AddressRule implements Rejections.Rule {

    private static final Terms STREETS = Terms.of("rue avenue boulevard bd bld av quai allée allées impasse chemin faubourg esplanade "
            + "rond-point square ruelle lotissement place route cours passage");
    private static final Terms AFTER_STREET = Terms.of("de du des d' de la saint sainte");
    private static final Terms REPETITION = Terms.of("bis ter quater b");

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        int from = numeral.from();
        int to = numeral.to();
        if (numeral.shape() == Shape.GROUPED) {
            boolean spaced = tokens.is(from - 1, ",") && tokens.low(from).length() == 2 && numeral.whole() < 100_000 && tokens.capital(to)
                    && tokens.isWord(to) && (afterStreet(tokens, from) || !NounPhrases.commonNoun(tokens, to));
            return spaced ? new Verdict(from, to, "postal") : null;
        }
        if (numeral.shape() != Shape.PLAIN && numeral.shape() != Shape.PAIR) {
            return null;
        }
        int next = to + (REPETITION.contains(tokens.low(to)) ? 1 : 0);
        next += tokens.is(next, ",") ? 1 : 0;
        boolean street = STREETS.contains(tokens.low(next))
                && (AFTER_STREET.contains(tokens.low(next + 1)) || tokens.capital(next + 1));
        if (street && (numeral.whole() != 1 || tokens.capital(next + 1) || next > to)) {
            return new Verdict(from, to, "address");
        }
        boolean postal = tokens.low(from).length() == 5 && tokens.capital(to) && tokens.isWord(to) && !tokens.is(from - 1, "de")
                && Units.at(tokens, to) == null
                && (tokens.is(from - 1, ",") || tokens.is(from - 1, "-") || tokens.is(from - 1, "–") || !NounPhrases.commonNoun(tokens, to));
        return postal ? new Verdict(from, to, "postal") : null;
    }

    private static boolean afterStreet(Tokens tokens, int from) {
        for (int i = from - 2; i > from - 8; i--) {
            if (STREETS.contains(tokens.low(i))) {
                return true;
            }
        }
        return false;
    }
}
