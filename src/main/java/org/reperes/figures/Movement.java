package org.reperes.figures;

/** Words of change: what rises, what falls, what passes from one value to another. */
final class Movement {

    static final Terms UP = Terms.of("""
            augmenter indexer bonifier gonfler étoffer croître croitre accroître accroitre progresser bondir grimper monter envoler gagner hausser relever doubler tripler quadrupler multiplier
            renchérir majorer élever rebondir remonter exploser flamber accélérer étoffer enrichir creuser alourdir apprécier gonfler revaloriser
            aggraver améliorer allonger prolonger réchauffer amplifier élargir rehausser redresser raffermir""");
    static final Terms DOWN = Terms.of("""
            baisser reculer diminuer chuter tomber décliner perdre réduire contracter plonger effondrer fléchir céder replier dégringoler
            décroître décroitre régresser descendre ralentir abaisser ramener amputer minorer rétrograder fondre rétrécir alléger supprimer
            dévisser raccourcir écourter refroidir refluer retomber raboter déprécier tasser éroder effriter amoindrir dévaluer rogner
            dégrader détériorer atténuer comprimer écrouler affaisser""");
    static final Terms UP_NOUNS = Terms.of("hausse augmentation progression croissance bond accroissement envolée gain rebond remontée "
            + "majoration relèvement élévation essor revalorisation doublement triplement "
            + "quasi-doublement redressement alourdissement renchérissement explosion flambée hausses augmentations gains");
    static final Terms DOWN_NOUNS = Terms.of("baisse recul diminution chute repli contraction perte réduction déclin effondrement décrue "
            + "fléchissement dégringolade décroissance régression retrait ralentissement abaissement abattement baisses pertes réductions "
            + "chutes");
    /** Verbs whose "de X à Y" is a way from one value to the other even where the unit is written once. */
    private static final Terms PASSAGES = Terms.of("passer tomber monter descendre grimper ramener porter relever abaisser réduire "
            + "bondir chuter remonter augmenter évoluer plonger revenir");
    private static final Terms CARRIERS = Terms.of("porter ramener passer abaisser relever réduire augmenter rehausser élever raboter");
    /** Verbs whose object is not what moves: "a perdu sa majorité de 60 %". */
    static final Terms LOSING = Terms.of("perdre gagner céder supprimer");
    private static final Terms OBJECT = Terms.of("le la l' les son sa ses leur leurs notre nos votre vos ce cette ces");
    private static final int REACH = 12;

    private Movement() { }

    /** Whether figures of this kind can only say how much something moved or what share it is. */
    static boolean relative(Figure.Kind kind) {
        return kind == Figure.Kind.PERCENT || kind == Figure.Kind.POINTS;
    }

    static String direction(String lemma) {
        return lemma == null ? null : UP.contains(lemma) ? "up" : DOWN.contains(lemma) ? "down" : null;
    }

    static String nounDirection(String low) {
        return UP_NOUNS.contains(low) ? "up" : DOWN_NOUNS.contains(low) ? "down" : null;
    }

    /** Whether a verb or noun of movement governs the "de" before the number. */
    static boolean governs(Tokens tokens, Draft draft) {
        int verb = governor(tokens, draft);
        if (verb < 0) {
            return passage(tokens, draft);
        }
        String lemma = tokens.word(verb).verb();
        return lemma != null && (direction(lemma) != null || PASSAGES.contains(lemma));
    }

    /** Whether that verb says a passage from one value to another. */
    static boolean isPassage(Tokens tokens, Draft draft) {
        int verb = governor(tokens, draft);
        return passage(tokens, draft) || verb >= 0 && tokens.word(verb).verb() != null && PASSAGES.contains(tokens.word(verb).verb())
                && !tokens.word(verb).verb().equals("augmenter");
    }

    /** Whether its verb says that its subject rose: "ont grimpé de". */
    static boolean rises(Tokens tokens, Draft draft) {
        int verb = governor(tokens, draft);
        return verb >= 0 && "up".equals(direction(tokens.word(verb).verb())) && !CARRIERS.contains(tokens.word(verb).verb());
    }

    /** Whether its verb says that its subject fell: "a chuté de". */
    static boolean falls(Tokens tokens, Draft draft) {
        int verb = governor(tokens, draft);
        return verb >= 0 && "down".equals(direction(tokens.word(verb).verb())) && !CARRIERS.contains(tokens.word(verb).verb());
    }

    /** "le passage de 12 à 15 membres". */
    private static boolean passage(Tokens tokens, Draft draft) {
        return Ranges.from(tokens, draft) && tokens.is(draft.outerFrom - 2, "passage");
    }

    /** The verb right before "de", adverbs and times between allowed, or -1. */
    static int governor(Tokens tokens, Draft draft) {
        int i = draft.outerFrom - 1;
        if (!Ranges.from(tokens, draft)) {
            return -1;
        }
        for (int k = i; k > i - REACH && k >= 0; k--) {
            k = Locutions.before(tokens, k);
            if (Grammar.punctuation(tokens, k) && !tokens.is(k, ",")) {
                return -1;
            }
            if (verb(tokens, k)) {
                return k;
            }
            if (NounPhrases.commonNoun(tokens, k) && !Calendar.TIME_NOUNS.contains(tokens.low(k)) && !tokens.pos(k, Pos.ADVERB | Pos.PAST_PARTICIPLE)) {
                return carrier(tokens, k);
            }
        }
        return -1;
    }

    /** "porter la capacité de 200 à 350 lits": the verb that carries its object from one value to the other, or -1. */
    private static int carrier(Tokens tokens, int noun) {
        for (int k = noun - 1; k > noun - REACH && k >= 0 && !Grammar.punctuation(tokens, k) && !tokens.isDigits(k); k--) {
            String lemma = tokens.word(k).verb();
            if (lemma != null && CARRIERS.contains(lemma) && verb(tokens, k)) {
                return k;
            }
        }
        return -1;
    }

    /** "a relevé son taux directeur de 0,25 point", "réduire les effectifs de 12 %": the verb that moves its object, or -1. */
    static int mover(Tokens tokens, Draft draft) {
        // "augmenter le salaire minimum (SMIC) de 2 %"
        int start = draft.outerFrom - (tokens.is(draft.outerFrom - 2, ")") && tokens.is(draft.outerFrom - 4, "(") ? 5 : 2);
        for (int k = start; k > draft.outerFrom - REACH && k >= 0 && !Grammar.punctuation(tokens, k) && !tokens.isDigits(k); k--) {
            String lemma = tokens.word(k).verb();
            if (direction(lemma) != null && !LOSING.contains(lemma) && verb(tokens, k)) {
                return OBJECT.contains(tokens.low(k + 1)) ? k : -1;
            }
        }
        return -1;
    }

    /** "est passé", "a chuté": what follows an auxiliary is a participle, also where a noun is spelled like it. */
    private static boolean auxiliary(Tokens tokens, int k) {
        for (int i = k - 1; i >= k - 4; i--) {
            String lemma = tokens.word(i).verb();
            if (tokens.pos(i, Pos.VERBAL) && ("être".equals(lemma) || "avoir".equals(lemma))) {
                return true;
            }
            if (!tokens.pos(i, Pos.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    private static boolean nounHere(Tokens tokens, int k) {
        if (tokens.pos(k, Pos.PRESENT_PARTICIPLE | Pos.PAST_PARTICIPLE) && !tokens.pos(k, Pos.FINITE)) {
            return Grammar.ARTICLES.contains(tokens.low(k - 1)) || Grammar.DE.contains(tokens.low(k - 1));
        }
        return Grammar.ARTICLES.contains(tokens.low(k - 1)) || Grammar.DE.contains(tokens.low(k - 1)) || tokens.is(k - 1, "en")
                || tokens.word(k).nounRank() > tokens.word(k).verbRank();
    }

    /** Whether the word is a form of a verb of movement or passage. */
    static boolean isVerb(Tokens tokens, int k) {
        String lemma = tokens.word(k).verb();
        return direction(lemma) != null || lemma != null && PASSAGES.contains(lemma);
    }

    private static boolean verb(Tokens tokens, int k) {
        Word word = tokens.word(k);
        return word.is(Pos.VERBAL) && (direction(word.verb()) != null || word.verb() != null && PASSAGES.contains(word.verb()))
                && (!NounPhrases.commonNoun(tokens, k) || auxiliary(tokens, k) || !nounHere(tokens, k));
    }
}
