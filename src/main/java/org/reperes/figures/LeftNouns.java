package org.reperes.figures;

import org.reperes.figures.NounPhrases.Phrase;

/** The noun phrase that stands left of a token, read backwards: adjectives first, then its noun, then the noun that one depends on. */
final class LeftNouns {

    private static final Terms APPOSED = Terms.of("plancher plafond record catalogue clé phare pivot vedette pilote cible seuil recherche");

    private static final Terms PER = Terms.of("montant coût dépense dépenses revenu revenus prix nombre moyenne consommation production salaire recette");
    private static final Terms PREPOSED = Terms.of("image instar côté lieu issue occasion sein cours profit niveau titre prix");
    private static final Terms LEVELS = Terms.of("dessous dessus deçà delà");

    /** "la moitié des parkings de plus de 1 500 mètres carrés". */
    private static final Terms SHARES = Terms.of("moitié tiers quart quarts plupart majorité totalité quasi-totalité");

    private final Tokens tokens;
    private final FiniteVerbs verbs;

    LeftNouns(Tokens tokens) {
        this.tokens = tokens;
        this.verbs = new FiniteVerbs(tokens);
    }

    /** The noun phrase that ends right before token {@code end}, seen from its first noun: "taux de chômage" gives "taux". */
    Phrase before(int end) {
        return before(end, true);
    }

    /** @param chain whether to go from "chômage" back to "taux" */
    Phrase before(int end, boolean chain) {
        int i = lastNoun(end);
        if (i < 0) {
            return null;
        }
        int head = bare(i);
        for (int hops = 0; chain && hops < 4 && !tokens.is(head, "âge"); hops++) {
            int of = head - 1;
            while (of > head - 4 && (Grammar.ARTICLES.contains(tokens.low(of)) || Grammar.PRENOMINAL.contains(tokens.low(of))) && !Grammar.DE.contains(tokens.low(of))) {
                of--;
            }
            int earlier = lastNoun(of);
            boolean indefinite = tokens.is(of, "d'") && (tokens.is(of + 1, "un") || tokens.is(of + 1, "une"));
            boolean manner = of == head - 1 && tokens.is(of, "en") && (!tokens.capital(head) || acronym(head))
                    && Movement.nounDirection(tokens.low(head)) == null && !tokens.is(head, "déficit") && !tokens.is(head, "excédent");
            // "le coût de leur mise à niveau"
            manner |= of == head - 1 && tokens.is(of, "à") && tokens.is(of - 1, "mise");
            // "les vins sans indication d'origine", "les vins pour eaux-de-vie"
            manner |= of == head - 1 && (tokens.is(of, "sans") || tokens.is(of, "pour")) && tokens.pos(head, Pos.NOUN) && !tokens.capital(head) && earlier == of - 1 && !Grammar.PREPOSITIONS.contains(tokens.low(of - 2))
                    && !tokens.pos(of - 1, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL);
            // "un montant moyen par foyer bénéficiaire de 486 euros"
            manner |= of == head - 1 && tokens.is(of, "par") && (PER.contains(tokens.low(of - 1 - (tokens.pos(of - 1, Pos.ADJECTIVE) ? 1 : 0)))
                    || Calendar.TIME_NOUNS.contains(tokens.low(head)) && NounPhrases.commonNoun(tokens, of - 1));
            // "le prix moyen d'une maison"
            indefinite &= earlier < 0 || !PER.contains(tokens.low(earlier));
            if (!Grammar.DE.contains(tokens.low(of)) && !manner || indefinite) {
                break;
            }
            earlier = earlier < 0 && tokens.is(of - 1, "et") && !indefinite ? ofAnother(of - 1, tokens.low(of)) : earlier;
            if (earlier == of - 1 && (NumberWords.SCALES.containsKey(tokens.low(earlier)) || NumberWords.COLLECTIVES.containsKey(tokens.low(earlier))
                    || NumberWords.PLURAL_COLLECTIVES.containsKey(tokens.low(earlier)))) {
                // "3,2 millions d'enfants de moins de cinq ans"
                break;
            }
            // "le parc annonce des temps d'attente": a verb and its object
            boolean verb = earlier > 0 && of == earlier + 1 && tokens.pos(earlier, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL) && tokens.pos(earlier - 1, Pos.NOUN)
                    && !Grammar.ARTICLES.contains(tokens.low(earlier - 1)) && Movement.nounDirection(tokens.low(earlier)) == null && !tokens.pos(earlier, Pos.ADJECTIVE) && tokens.is(of, "des");
            verb |= earlier > 0 && of == earlier + 1 && tokens.is(of, "des") && tokens.pos(earlier, Pos.PAST_PARTICIPLE) && "avoir".equals(tokens.word(earlier - 1).verb());
            // "étaient encore privés d'électricité"
            verb |= earlier > 0 && of == earlier + 1 && tokens.pos(earlier, Pos.PAST_PARTICIPLE) && verbs.auxiliary(earlier - (tokens.pos(earlier - 1, Pos.ADVERB) ? 2 : 1));
            // "a conquis de nouveaux clients"
            verb |= earlier > 0 && of == earlier + 1 && Grammar.PRENOMINAL.contains(tokens.low(of + 1)) && tokens.pos(earlier, Pos.PAST_PARTICIPLE) && "avoir".equals(tokens.word(earlier - 1).verb());
            // "n'affiche de prix", "en dessous des attentes"
            verb |= earlier > 0 && (tokens.is(earlier - 1, "n'") || tokens.is(earlier - 1, "ne") || LEVELS.contains(tokens.low(earlier)) && (tokens.is(earlier - 1, "en") || tokens.is(earlier - 1, "au")));
            // "à l'image d'UBS", "du côté de la Côte d'Ivoire", "à titre préventif du village"
            verb |= earlier > 1 && PREPOSED.contains(tokens.low(earlier)) && (tokens.is(earlier - 1, "du") || tokens.is(earlier - 1, "au") || tokens.is(earlier - 1, "en")
                    || tokens.is(earlier - 1, "à") || tokens.is(earlier - 1, "l'") && tokens.is(earlier - 2, "à"));
            verb |= earlier > 0 && tokens.low(earlier).startsWith("suivi") && tokens.comma(earlier - 1);
            // "de la performance du site représentant des économies", "bien au-delà de la zone"
            verb |= earlier > 0 && tokens.is(of, "des") && tokens.pos(earlier, Pos.PRESENT_PARTICIPLE) && !Grammar.ARTICLES.contains(tokens.low(earlier - 1)) || tokens.low(of - 1).startsWith("au-d");
            if (earlier < 0 || verb || SHARES.contains(tokens.low(earlier))) {
                break;
            }
            head = earlier;
        }
        while (tokens.capital(head) && tokens.capital(head - 1) && tokens.isWord(head - 1) && name(head) && (name(head - 1) || head > 1)
                && !Grammar.FUNCTION.contains(tokens.low(head - 1))) {
            // "Jonas Vingegaard": a name from its first word
            head--;
        }
        int titled = titled(head);
        return new Phrase(adjectives(titled), titled, Math.max(head + 1, trimmed(end)));
    }

    /** "l'adjudant de réserve Patrick Hervé", "l'indice vedette CAC 40": the noun that the name stands beside, or the name. */
    private int titled(int name) {
        int noun = name - 1;
        if (!tokens.capital(name) || !name(name) || tokens.capital(noun) || !NounPhrases.commonNoun(tokens, noun)) {
            return name;
        }
        noun -= APPOSED.contains(tokens.low(noun)) && NounPhrases.commonNoun(tokens, noun - 1) ? 1 : 0;
        noun -= tokens.is(noun - 1, "de") && NounPhrases.commonNoun(tokens, noun - 2) ? 2 : 0;
        boolean determined = Grammar.ARTICLES.contains(tokens.low(noun - 1)) && !tokens.is(noun - 1, "des");
        return determined && tokens.pos(noun, Pos.NOUN_SINGULAR) && !tokens.pos(noun, Pos.THIRD_SINGULAR) ? noun : name;
    }

    /** "l'électricité et gaz", "les phosphates et dérivés": without an article of its own a noun goes with the one before. */
    private int bare(int noun) {
        boolean pair = (tokens.is(noun - 1, "et") || tokens.is(noun - 1, "ou")) && NounPhrases.commonNoun(tokens, noun - 2) && !tokens.capital(noun)
                && !tokens.pos(noun - 2, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL);
        return pair ? noun - 2 : noun;
    }

    /** "la hausse des prix du lait et des œufs": the noun that the first of two complements is of, or -1. */
    private int ofAnother(int et, String of) {
        int last = lastNoun(et);
        int first = last < 0 ? -1 : bare(last);
        int article = first - 1;
        boolean same = last == et - 1 && first > 0 && (tokens.is(article, of) || Grammar.DE.contains(of) && Grammar.DE.contains(tokens.low(article)));
        int noun = same ? lastNoun(article) : -1;
        return noun == article - 1 && !tokens.pos(noun, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL) ? noun : -1;
    }

    private boolean acronym(int i) {
        return tokens.printed(i).length() > 1 && tokens.printed(i).chars().allMatch(Character::isUpperCase);
    }

    /** "une légère hausse": the phrase starts with the adjectives before its noun. */
    int adjectives(int head) {
        int from = head;
        while (from > head - 2 && (Grammar.PRENOMINAL.contains(tokens.low(from - 1)) || tokens.pos(from - 1, Pos.ADJECTIVE)
                && !tokens.pos(from - 1, Pos.NOUN | Pos.FINITE) && !Grammar.FUNCTION.contains(tokens.low(from - 1)))) {
            from--;
        }
        return from;
    }

    int trimmed(int end) {
        int to = end;
        while (to > 0 && (Grammar.punctuation(tokens, to - 1) || tokens.pos(to - 1, Pos.ADVERB) && !tokens.pos(to - 1, Pos.NOUN | Pos.ADJECTIVE))) {
            to--;
        }
        // "un coût total estimé à": a participle with a complement of its own
        boolean told = (tokens.is(to, "à") || tokens.is(to, "entre") || tokens.is(to, "par")) && tokens.pos(to - 1, Pos.PAST_PARTICIPLE) && !tokens.pos(to - 1, Pos.NOUN);
        // "une récolte nationale amputée de 40 %"
        boolean moved = Grammar.DE.contains(tokens.low(to)) && tokens.pos(to - 1, Pos.PAST_PARTICIPLE) && Movement.direction(tokens.word(to - 1).verb()) != null
                && !tokens.pos(to - 1, Pos.NOUN);
        to -= told || moved ? 1 : 0;
        // "le niveau de la mer plus élevé de dix mètres"
        return moved && (tokens.is(to - 1, "plus") || tokens.is(to - 1, "moins")) ? to - 1 : to;
    }

    private int lastNoun(int end) {
        // "la ligne 14, longue de": the number of a name
        boolean letter = tokens.capital(end - 1) && tokens.printed(end - 1).length() == 1;
        int start = (letter || tokens.isDigits(end - 1)) && NounPhrases.commonNoun(tokens, end - 2) && tokens.low(end - 1).length() < 4 ? end - 2 : end - 1;
        for (int i = start; i >= Math.max(0, end - 6); i--) {
            if (NounPhrases.commonNoun(tokens, i) && APPOSED.contains(tokens.low(i)) && NounPhrases.commonNoun(tokens, i - 1)
                    && !Grammar.FUNCTION.contains(tokens.low(i - 1)) && !Grammar.PRENOMINAL.contains(tokens.low(i - 1))) {
                // "un prix plancher"
                return i - 1;
            }
            if (tokens.is(i, "champ") && tokens.is(i - 1, "bord") && tokens.is(i - 2, "prix")) {
                return i - 2;
            }
            if (NumberWords.SCALES.containsKey(tokens.low(i)) && tokens.isDigits(i - 1)) {
                return -1;
            }
            if (tokens.is(i - 1, "qui") && tokens.pos(i, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL)) {
                return -1;
            }
            boolean coined = tokens.pos(i, Pos.UNKNOWN) && tokens.isWord(i) && !tokens.capital(i) && tokens.low(i).length() > 3 && (Grammar.ARTICLES.contains(tokens.low(i - 1))
                    || tokens.is(i - 1, "un") || tokens.is(i - 1, "une")) && !Grammar.DE.contains(tokens.low(i - 1));
            if (coined) {
                // "son ebitda"
                return i;
            }
            if (i == end - 1 && verbs.article(i - 1) && tokens.pos(i, Pos.ADJECTIVE) && !tokens.pos(i, Pos.NOUN | Pos.FINITE | Pos.PAST_PARTICIPLE) && !Grammar.FUNCTION.contains(tokens.low(i))) {
                // "l'hydraulique (10,8 %) et le solaire": with nothing after it an adjective names
                return i;
            }
            if (i < end - 1 && verbs.at(i) && !tokens.pos(i, Pos.ADJECTIVE)) {
                // "le taux demeure faible"
                return -1;
            }
            if (NounPhrases.commonNoun(tokens, i) && !onlyAdjectiveHere(i) || tokens.capital(i) && name(i)) {
                return i;
            }
            boolean and = i < end - 1 && (tokens.is(i, "et") || tokens.is(i, "ou")) && tokens.pos(i + 1, Pos.ADJECTIVE | Pos.PAST_PARTICIPLE)
                    && tokens.pos(i - 1, Pos.ADJECTIVE | Pos.PAST_PARTICIPLE);
            boolean degree = (tokens.is(i, "plus") || tokens.is(i, "moins") || tokens.is(i, "très")) && tokens.pos(i + 1, Pos.ADJECTIVE) && NounPhrases.commonNoun(tokens, i - 1) && !verbs.at(i - 1);
            boolean adjective = degree || and || unknown(i) || tokens.pos(i, Pos.ADJECTIVE | Pos.PAST_PARTICIPLE | Pos.ADVERB) && !Grammar.FUNCTION.contains(tokens.low(i))
                    || Grammar.quote(tokens, i);
            if (!adjective) {
                return -1;
            }
        }
        return -1;
    }

    /** "taux moyen intercensitaire": a word that no dictionary has, after an adjective, is one too. */
    boolean unknown(int i) {
        return tokens.pos(i, Pos.UNKNOWN) && !tokens.capital(i) && tokens.pos(i - 1, Pos.ADJECTIVE | Pos.NOUN);
    }

    /** "taux moyen": after a noun, a word that can be both is the adjective. */
    private boolean onlyAdjectiveHere(int i) {
        boolean second = (tokens.is(i - 1, "et") || tokens.is(i - 1, "ou")) && tokens.pos(i - 2, Pos.ADJECTIVE) && NounPhrases.commonNoun(tokens, i - 3);
        second |= tokens.pos(i - 1, Pos.ADJECTIVE) && !Grammar.FUNCTION.contains(tokens.low(i - 1)) && !Grammar.PRENOMINAL.contains(tokens.low(i - 1))
                && NounPhrases.commonNoun(tokens, i - 2);
        // "une chute plus modérée"
        second |= (tokens.is(i - 1, "plus") || tokens.is(i - 1, "moins") || tokens.is(i - 1, "très")) && NounPhrases.commonNoun(tokens, i - 2) && !verbs.at(i - 2);
        return tokens.pos(i, Pos.ADJECTIVE | Pos.PAST_PARTICIPLE) && (second || NounPhrases.commonNoun(tokens, i - 1) && !prenominal(i)
                && !Grammar.DE.contains(tokens.low(i - 1)));
    }

    /** "un nouveau record": the adjective stands first, where both words can be either. */
    private boolean prenominal(int i) {
        boolean determined = Grammar.ARTICLES.contains(tokens.low(i - 2)) || Grammar.DE.contains(tokens.low(i - 2)) || tokens.isDigits(i - 2) || NumberWords.starts(tokens.low(i - 2));
        return Grammar.PRENOMINAL.contains(tokens.low(i - 1)) && determined
                && tokens.pos(i, Pos.NOUN) && !tokens.pos(i, Pos.PAST_PARTICIPLE);
    }

    /** A word that names: no dictionary knows it, or only as a name. */
    boolean name(int i) {
        return tokens.isWord(i) && !Grammar.FUNCTION.contains(tokens.low(i))
                && (tokens.pos(i, Pos.UNKNOWN | Pos.NAME) || tokens.glued(i + 1) && tokens.isDigits(i + 1));
    }
}
