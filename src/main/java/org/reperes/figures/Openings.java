package org.reperes.figures;

/** What a sentence opens with before its subject: a dateline, a source, an apposition, "Avec son écran de 6 pouces, …". */
final class Openings {

    /** Words from the opening to the subject. */
    private static final int REACH = 60;
    /** Words of a place that opens an agency's report. */
    private static final int DATELINE = 6;

    private final Tokens tokens;
    private final FiniteVerbs verbs;

    Openings(Tokens tokens, FiniteVerbs verbs) {
        this.tokens = tokens;
        this.verbs = verbs;
    }

    /** The token that the subject may start from: {@code start}, or where what opens the sentence ends. */
    int subject(int start, int end) {
        if (start > 0) {
            return start;
        }
        int dateline = afterDateline();
        if (dateline > 0) {
            return dateline;
        }
        boolean preposition = Grammar.PREPOSITIONS.contains(tokens.low(0)) && !Grammar.DE.contains(tokens.low(0));
        return preposition ? afterPreposition(end) : apposed() ? afterApposition(end) : 0;
    }

    /** "Rabat - Les recettes voyages". */
    private int afterDateline() {
        for (int i = 1; i < DATELINE && !Grammar.FUNCTION.contains(tokens.low(0)); i++) {
            boolean dash = tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—");
            if (dash && !tokens.glued(i) && tokens.capital(i - 1) && tokens.capital(i + 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "Avec son écran de 6 pouces et ses 8 Go de mémoire, l'iPhone", "Selon Agreste, le service du ministère, les vendanges". */
    private int afterPreposition(int end) {
        int told = 0;
        for (int i = 1; i < Math.min(end, REACH) - 1; i++) {
            if (!tokens.comma(i)) {
                continue;
            }
            if (told > 0) {
                boolean next = article(i + 1) && !listed(i, end) && !verb(told, i);
                told = next ? i + 1 : told;
            } else if (!Grammar.DE.contains(tokens.low(i + 1)) || !NounPhrases.commonNoun(tokens, i - 1)) {
                // not "Selon le ministère de l'équipement, du transport et de la logistique, le nombre"
                boolean named = tokens.is(0, "selon") && tokens.capital(i + 1) && later(i, end);
                if (!article(i + 1) && !named) {
                    return 0;
                }
                told = i + 1;
            }
        }
        return told;
    }

    /** Whether the sentence opens without an article: "Tenante du titre", "Élu au premier tour", "Baptisée Zéphyr". */
    private boolean apposed() {
        boolean bare = tokens.pos(0, Pos.PAST_PARTICIPLE | Pos.NOUN) && !Grammar.FUNCTION.contains(tokens.low(0)) && !tokens.pos(0, Pos.NAME);
        String next = tokens.low(1);
        return bare && (Grammar.PREPOSITIONS.contains(next) || Calendar.WEEKDAYS.contains(next) || Grammar.DE.contains(next) || tokens.pos(1, Pos.ADJECTIVE)
                || tokens.capital(1) && tokens.pos(0, Pos.PAST_PARTICIPLE));
    }

    /** "Tenante du titre, Iga Swiatek n'a mis que", "Élu au premier tour, le maire": what opens the sentence tells of its subject. */
    private int afterApposition(int end) {
        for (int i = end - 2; i > 0; i--) {
            if (tokens.comma(i) && (plainArticle(i + 1) || tokens.capital(i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether after a comma another one opens a phrase with its article: "…, Agreste, la production". */
    private boolean later(int comma, int end) {
        for (int i = comma + 1; i < Math.min(end, REACH) - 1; i++) {
            if (tokens.comma(i)) {
                return article(i + 1);
            }
        }
        return false;
    }

    /** "…, l'orge et le maïs": several subjects. */
    private boolean listed(int comma, int end) {
        for (int i = comma + 1; i < Math.min(end, REACH) - 1; i++) {
            if (tokens.is(i, "et") && article(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean verb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbs.at(i)) {
                return true;
            }
        }
        return false;
    }

    /** An article, also that of a quotation: "« le montant". */
    private boolean article(int i) {
        return plainArticle(Grammar.quote(tokens, i) ? i + 1 : i);
    }

    private boolean plainArticle(int i) {
        return Grammar.ARTICLES.contains(tokens.low(i)) && !Grammar.DE.contains(tokens.low(i));
    }
}
