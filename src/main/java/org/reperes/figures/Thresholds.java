package org.reperes.figures;

import org.reperes.figures.Figure.Op;

/** A number that is passed or missed: "franchir la barre symbolique des 10 000", "sous le seuil de 5 %", "inférieur au cap des 300". */
final class Thresholds {

    private static final Terms NOUNS = Terms.of("barre cap seuil");
    private static final Terms PASSING = Terms.of("franchir passer crever enfoncer repasser");
    private static final int PASSED = 8;
    private static final Terms UNDER = Terms.of("sous dessous en-dessous au-dessous deçà inférieur inférieure inférieurs inférieures");
    private static final Terms OVER = Terms.of("dessus au-dessus au-delà delà supérieur supérieure supérieurs supérieures");

    private Thresholds() { }

    /** "le cap des 10 milliards serait franchi": the verb follows its subject. */
    private static boolean passed(Tokens tokens, int of) {
        for (int k = of + 2; k < of + PASSED; k++) {
            if (tokens.pos(k, Pos.PAST_PARTICIPLE) && PASSING.contains(String.valueOf(tokens.word(k).verb()))) {
                return "être".equals(tokens.word(k - 1).verb()) || tokens.is(k - 1, "été");
            }
        }
        return false;
    }

    /** The "barre", "cap" or "seuil" before its "de" at {@code of}. */
    static int noun(Tokens tokens, int of) {
        int noun = of - 1;
        while (noun > of - 4 && !NOUNS.contains(tokens.low(noun))) {
            noun--;
        }
        return noun;
    }

    /** What is said of the number after token {@code of}, its "de" or "des"; null where no threshold stands there. */
    static Op before(Tokens tokens, int of) {
        int noun = noun(tokens, of);
        if (!(tokens.is(of, "de") || tokens.is(of, "des") || tokens.is(of, "d'")) || !NOUNS.contains(tokens.low(noun))) {
            return null;
        }
        int i = noun - 1;
        i -= Grammar.quote(tokens, i) ? 1 : 0;
        i -= tokens.pos(i, Pos.ADJECTIVE) && !Grammar.ARTICLES.contains(tokens.low(i)) ? 1 : 0;
        boolean fused = tokens.is(i, "du") || tokens.is(i, "au");
        i -= fused || Grammar.ARTICLES.contains(tokens.low(i)) ? 1 : 0;
        i -= tokens.is(i, "de") || tokens.is(i, "à") ? 1 : 0;
        // "dépasse, lui, la barre des 10 %"
        i -= tokens.comma(i) && tokens.comma(i - 2) && tokens.pos(i - 1, Pos.PRONOUN) ? 3 : 0;
        if (tokens.low(i - 1).startsWith("point")) {
            // "vingt points sous le seuil de 95 %"
            return null;
        }
        if (UNDER.contains(tokens.low(i)) || OVER.contains(tokens.low(i))) {
            return UNDER.contains(tokens.low(i)) ? Op.LT : Op.GT;
        }
        boolean not = tokens.is(i, "pas");
        i -= not ? 1 : 0;
        i -= tokens.pos(i, Pos.ADVERB) && !tokens.pos(i, Pos.VERBAL) ? 1 : 0;
        String lemma = tokens.pos(i, Pos.VERBAL) ? tokens.word(i).verb() : null;
        if (passed(tokens, of)) {
            return Op.GT;
        }
        Op op = lemma == null ? null : PASSING.contains(lemma) ? Op.GT : Bounds.VERBS.get(lemma);
        return not && op == Op.GT ? Op.LE : op;
    }
}
