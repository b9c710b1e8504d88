package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Rejections.Verdict;

/** The result of a match in words: "3 buts à 1", "trois sets à deux", "1 but partout"; and the tie-break of a set, "7-6 (7/3)". */
final class ScoreRule implements Rejections.Rule {

    private static final Terms SCORED = Terms.of("but buts set sets manche manches jeu jeux essai essais victoire victoires");

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        boolean second = k > 0 && leads(tokens, numerals.get(k - 1), numeral);
        boolean first = k + 1 < numerals.size() && leads(tokens, numeral, numerals.get(k + 1));
        boolean partout = SCORED.contains(tokens.low(numeral.to())) && tokens.is(numeral.to() + 1, "partout");
        boolean tieBreak = k > 0 && numeral.shape() == Numeral.Shape.SLASH && tokens.is(numeral.from() - 1, "(") && tokens.is(numeral.to(), ")")
                && numerals.get(k - 1).shape() == Numeral.Shape.PAIR && numerals.get(k - 1).to() == numeral.from() - 1;
        return first || second || partout || tieBreak ? new Verdict(numeral.from(), numeral.to(), "score") : null;
    }

    private static boolean leads(Tokens tokens, Numeral winner, Numeral loser) {
        return SCORED.contains(tokens.low(winner.to())) && tokens.is(winner.to() + 1, "à") && loser.from() == winner.to() + 2
                && winner.value().compareTo(loser.value()) >= 0 && !NounPhrases.noun(tokens, loser.to(), loser.several());
    }
}
