package org.reperes.figures;

/** Tells finite verbs from the nouns and adjectives spelled like them: "la ville compte", "le compte de la ville". */
final class FiniteVerbs {

    static final Terms CLITICS = Terms.of("ne n' se s' y en le la les l' lui leur me m' nous vous");

    private final Tokens tokens;

    FiniteVerbs(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a finite verb stands at the token and not a noun spelled like it. */
    boolean at(int i) {
        Word word = tokens.word(i);
        // "le bénéfice net part du groupe"
        boolean share = tokens.is(i, "part") && tokens.is(i - 1, "leur") || tokens.is(i, "part") && tokens.is(i + 1, "du") && tokens.is(i + 2, "groupe");
        // "moyenner" is in dictionaries only
        // "le livret A"
        boolean letter = i > 0 && tokens.printed(i).equals("A");
        if (!tokens.isWord(i) || letter || !word.is(Pos.FINITE) || "moyenner".equals(word.verb()) || Grammar.PREPOSITIONS.contains(tokens.low(i)) || share) {
            return false;
        }
        if (tokens.is(i, "est") || tokens.is(i, "a") || tokens.is(i, "sont") || tokens.is(i, "ont")) {
            return !tokens.is(i - 1, "l'") || !tokens.is(i, "est");
        }
        if (Grammar.FUNCTION.contains(tokens.low(i)) && !auxiliary(i)) {
            return false;
        }
        boolean determined = Grammar.ARTICLES.contains(tokens.low(i - 1)) && !CLITICS.contains(tokens.low(i - 1))
                || Grammar.DE.contains(tokens.low(i - 1)) || tokens.isDigits(i - 1) && word.is(Pos.NOUN | Pos.ADJECTIVE) && !year(i - 1) && !(tokens.glued(i - 1) && tokens.isWord(i - 2));
        if (determined || word.is(Pos.NOUN) && (tokens.is(i - 1, "le") || tokens.is(i - 1, "la") || tokens.is(i - 1, "les") || tokens.is(i - 1, "l'"))) {
            return false;
        }
        if (tokens.is(i - 1, "leur") && word.is(Pos.NOUN_SINGULAR) && tokens.pos(i + 1, Pos.FINITE)) {
            // "leur nombre a été multiplié par quatre"
            return false;
        }
        // "verront leur compte de taxes bondir"
        if (tokens.is(i - 1, "leur") && word.is(Pos.NOUN_SINGULAR) && (tokens.pos(i - 2, Pos.FINITE) || tokens.is(i - 2, "et") || tokens.is(i - 2, "ou") || Grammar.PREPOSITIONS.contains(tokens.low(i - 2)))) {
            return false;
        }
        if (tokens.is(i - 1, "n'") || tokens.is(i - 1, "ne")) {
            return word.is(Pos.THIRD_PLURAL | Pos.THIRD_SINGULAR);
        }
        boolean third = word.is(Pos.THIRD_PLURAL | Pos.THIRD_SINGULAR);
        return third && (!word.is(Pos.NOUN | Pos.ADJECTIVE) || verbPlace(i) && !closesPhrase(i));
    }

    /** "la population active et", "la population active a", "en légère hausse au": the adjective of the noun before, or the noun of the adjective. */
    private boolean closesPhrase(int i) {
        // "la dette continue d'augmenter"
        boolean infinitive = (tokens.is(i + 1, "de") || tokens.is(i + 1, "d'")) && tokens.pos(i + 2, Pos.INFINITIVE) && !tokens.pos(i + 2, Pos.NOUN);
        boolean adjective = tokens.pos(i, Pos.ADJECTIVE) && NounPhrases.commonNoun(tokens, i - 1) && !infinitive
                && (Grammar.punctuation(tokens, i + 1) || tokens.is(i + 1, "et") || Grammar.DE.contains(tokens.low(i + 1)) || tokens.is(i + 1, "en"))
                && Movement.direction(tokens.word(i).verb()) == null;
        // "la facture moyenne atteint": two verbs do not follow each other
        boolean beforeVerb = tokens.pos(i, Pos.ADJECTIVE) && NounPhrases.commonNoun(tokens, i - 1) && opensVerb(i + 1);
        boolean noun = tokens.pos(i, Pos.NOUN) && tokens.pos(i - 1, Pos.ADJECTIVE) && !NumberWords.starts(tokens.low(i - 1))
                && (!tokens.pos(i - 1, Pos.NOUN) || Movement.nounDirection(tokens.low(i)) != null)
                && (Grammar.PREPOSITIONS.contains(tokens.low(i - 2)) || tokens.is(i - 2, "un") || tokens.is(i - 2, "une") || superlative(i - 2));
        return adjective || beforeVerb || noun;
    }

    /** "la plus forte hausse". */
    private boolean superlative(int i) {
        return (tokens.is(i, "plus") || tokens.is(i, "moins")) && Grammar.ARTICLES.contains(tokens.low(i - 1));
    }

    private boolean opensVerb(int i) {
        boolean verb = tokens.pos(i, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL) && !tokens.pos(i, Pos.NOUN) && !Grammar.FUNCTION.contains(tokens.low(i));
        return verb || auxiliary(i) && tokens.pos(i, Pos.FINITE) || tokens.is(i, "s'") || tokens.is(i, "se") || tokens.is(i, "ne") || tokens.is(i, "n'");
    }

    /** "la ville compte", "le taux baisse": a word that can be a noun is a verb after a noun, a name, a pronoun or a closed insertion. */
    private boolean verbPlace(int i) {
        String before = tokens.low(i - 1);
        boolean en = before.equals("en") || before.equals("y");
        if (NumberWords.starts(before) && tokens.is(i - 2, "sur")) {
            // "un salarié sur dix gagne": the number ends a ratio
            return true;
        }
        if (Grammar.PRENOMINAL.contains(before) || Grammar.PREPOSITIONS.contains(before) && !en || NumberWords.starts(before) || i == 0
                || Ordinals.value(before) > 0) {
            return false;
        }
        boolean clitic = (before.equals("en") || before.equals("y")) && (Grammar.PERSON_PRONOUNS.contains(tokens.low(i - 2)) || tokens.is(i - 2, "qui") || tokens.capital(i - 2) && before.equals("en"));
        if (clitic || tokens.isDigits(i - 1) && tokens.glued(i - 1)) {
            return true;
        }
        return !en && CLITICS.contains(before) || Grammar.PERSON_PRONOUNS.contains(before) || before.equals("qui") || before.equals("ne") || before.equals("n'")
                || tokens.is(i - 1, ",") || tokens.is(i - 1, "mais") || tokens.is(i - 1, ")") || Grammar.quote(tokens, i - 1)
                || tokens.pos(i - 1, Pos.NOUN | Pos.NAME | Pos.UNKNOWN | Pos.ADJECTIVE | Pos.PAST_PARTICIPLE) || tokens.capital(i - 1);
    }

    /** "le taux du troisième trimestre 2024 reste". */
    private boolean year(int i) {
        return (tokens.low(i).startsWith("19") || tokens.low(i).startsWith("20")) && tokens.low(i).length() == 4
                && (Calendar.TIME_NOUNS.contains(tokens.low(i - 1)) || Calendar.MONTHS.contains(tokens.low(i - 1)) || tokens.is(i - 1, "en"));
    }

    boolean auxiliary(int i) {
        String lemma = tokens.word(i).verb();
        return tokens.pos(i, Pos.VERBAL) && lemma != null && (lemma.equals("avoir") || lemma.equals("être") || lemma.equals("devoir")
                || lemma.equals("pouvoir") || lemma.equals("aller") || lemma.equals("faire")) && !(tokens.is(i, "est") && article(i - 1));
    }

    /** Whether the token is an article and not a pronoun before a verb. */
    boolean article(int i) {
        return (tokens.is(i, "le") || tokens.is(i, "la") || tokens.is(i, "les") || tokens.is(i, "l'")) && !tokens.pos(i + 1, Pos.FINITE | Pos.INFINITIVE);
    }
}
