package org.reperes.figures;

import org.reperes.figures.NounPhrases.Phrase;

/**
 * Finds the subject of a verb: the first noun of its clause that no preposition governs. An insertion between two commas
 * before the verb is stepped over; after "qui" it is the noun before.
 */
final class Subjects {

    private static final int REACH = 60;
    private static final int RELATIVE = 6;
    private static final int JOINTS = 4;
    private static final Terms BOUNDARY = Terms.of("lequel laquelle lesquels lesquelles que qu' si quand lorsque lorsqu' puisque où dont mais car alors tandis ; :");
    private static final Terms QUANTITIES = Terms.of("nombre taux part prix montant coût proportion volume total chiffre valeur indice écart différence");

    /** What was found: a noun phrase, or a pronoun that stands for an earlier one. */
    record Found(Phrase phrase, int pronoun) { }

    private final Tokens tokens;
    private final LeftNouns left;
    private final FiniteVerbs verbs;
    private final Openings openings;

    Subjects(Tokens tokens) {
        this.tokens = tokens;
        this.left = new LeftNouns(tokens);
        this.verbs = new FiniteVerbs(tokens);
        this.openings = new Openings(tokens, verbs);
    }

    /** The first token of the verb group that holds the verb at {@code verb}: "a été multiplié", "ne s'est pas". */
    int groupStart(int verb) {
        int i = pastLocution(verb);
        while (i > 0 && i > verb - 8 && (auxiliary(i - 1) || FiniteVerbs.CLITICS.contains(tokens.low(i - 1)) && !verbs.article(i - 1)
                || tokens.pos(i - 1, Pos.ADVERB) && !tokens.pos(i - 1, Pos.NOUN) || tokens.is(i - 1, "pas") || tokens.is(i - 1, "plus"))) {
            i = pastLocution(i - 1);
        }
        return i;
    }

    /** "a pour sa part été", "s'est, lui, établi": a locution inside the group belongs to it; "sont déclarés admis" is one group too. */
    private int pastLocution(int i) {
        int before = Locutions.before(tokens, i - 1) + 1;
        // "a plus que doublé"
        before -= tokens.is(i - 1, "que") && (tokens.is(i - 2, "plus") || tokens.is(i - 2, "moins")) ? 2 : 0;
        int start = before < i && auxiliary(before - 1) ? before : i;
        return tokens.pos(start - 1, Pos.PAST_PARTICIPLE) && auxiliary(start - 2) ? start - 1 : start;
    }

    boolean auxiliary(int i) {
        return verbs.auxiliary(i);
    }

    /** Whether a finite verb stands at the token and not a noun spelled like it. */
    boolean finite(int i) {
        return verbs.at(i);
    }

    /** A participle that describes the noun before it: no auxiliary makes it a verb. */
    boolean attributive(int i) {
        return tokens.pos(i, Pos.PAST_PARTICIPLE) && !tokens.pos(i, Pos.FINITE) && !auxiliary(i - 1) && !(tokens.pos(i - 1, Pos.ADVERB) && auxiliary(i - 2));
    }

    LeftNouns left() {
        return left;
    }

    /** How many finite verbs stand from one token to before another. */
    int verbs(int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            verbs += finite(i) ? 1 : 0;
        }
        return verbs;
    }

    /** Whether no verb, relative or comma parts the two; ", à 3 %" and ", portant à" go on. */
    boolean oneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean goesOn = tokens.comma(i) && (tokens.pos(i + 1, Pos.PRESENT_PARTICIPLE) || tokens.is(i + 1, "à"));
            if (finite(i) || tokens.comma(i) && !goesOn || tokens.is(i, "que") || tokens.is(i, "qui")) {
                return false;
            }
        }
        return true;
    }

    /** The subject of the verb group that starts at {@code group}, or null. */
    Found of(int group) {
        return of(group, JOINTS);
    }

    /** @param joints how many coordinated verbs back the subject may stand */
    private Found of(int group, int joints) {
        int end = group;
        for (int hops = 0; hops < 4; hops++) {
            if (tokens.is(end - 1, "qui")) {
                Phrase antecedent = antecedent(end - 1 - (tokens.is(end - 2, ",") ? 1 : 0), group);
                return antecedent == null ? null : new Found(antecedent, -1);
            }
            if (Grammar.PERSON_PRONOUNS.contains(tokens.low(end - 1))) {
                return new Found(null, end - 1);
            }
            if (!tokens.is(end - 1, ",") && !tokens.is(end - 1, ")")) {
                break;
            }
            int comma = opening(end - 1);
            if (comma < 0) {
                return null;
            }
            end = comma;
        }
        int start = clauseStart(end);
        boolean joint = tokens.is(end - 1, "mais") || tokens.is(end - 1, "et") || tokens.is(end - 1, "puis");
        // "a perdu 7 mètres et recule": what stands between the verbs is the first one's object
        boolean object = joint && start > 0 && finite(start - 1);
        Found found = object ? null : inClause(start, end);
        int before = joint && found == null && joints > 0 ? verbBefore(end - 1) : -1;
        return before < 0 ? found : of(groupStart(before), joints - 1);
    }

    /** "a augmenté mais reste": the verb whose subject goes on, or -1. */
    private int verbBefore(int joint) {
        for (int i = joint - 1; i > Math.max(0, joint - REACH / 2); i--) {
            if (tokens.is(i, ";") || tokens.is(i, ":")) {
                return -1;
            }
            if (finite(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "le nombre d'inscrits à Pôle emploi, qui a grimpé": what rises is the quantity that heads the phrase, however long it is. */
    private Phrase antecedent(int clause, int group) {
        boolean between = tokens.capital(clause - 1) && tokens.is(clause - 2, "et") && tokens.is(clause - 4, "entre");
        int end = between ? clause - 4 : clause;
        for (int i = end - 1; i > Math.max(-1, end - 14); i--) {
            if (QUANTITIES.contains(tokens.low(i)) && (Grammar.ARTICLES.contains(tokens.low(i - 1)) || Grammar.DE.contains(tokens.low(i - 1)))) {
                return new Phrase(i, i, Math.max(i + 1, left.trimmed(end)));
            }
            if (Grammar.punctuation(tokens, i) || tokens.pos(i, Pos.FINITE) && finite(i) || tokens.isDigits(i)) {
                break;
            }
        }
        Phrase whole = left.before(end);
        return whole != null && nearest(whole, group, tokens.comma(clause)) ? left.before(end, false) : whole;
    }

    /** "la trajectoire de l'inflation américaine qui s'est établie à", "la liste des villes qui comptent": of two nouns the nearest, where it has a determiner and agrees. */
    private boolean nearest(Phrase whole, int group, boolean comma) {
        int of = whole.to() - 1;
        while (of > whole.head() && !(tokens.is(of, "du") || tokens.is(of, "des") || Grammar.DE.contains(tokens.low(of)) && Grammar.ARTICLES.contains(tokens.low(of + 1)))) {
            of--;
        }
        if (of <= whole.head()) {
            return false;
        }
        int noun = of + 1;
        while (noun < whole.to() && (Grammar.ARTICLES.contains(tokens.low(noun)) || !NounPhrases.commonNoun(tokens, noun) && !tokens.capital(noun))) {
            noun++;
        }
        int verb = group;
        while (verb < group + 5 && !tokens.pos(verb, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL)) {
            verb++;
        }
        boolean plural = tokens.pos(verb, Pos.THIRD_PLURAL);
        boolean agrees = plural == several(noun);
        boolean headAgrees = plural == several(whole.head());
        boolean told = tokens.low(of + 1).startsWith("cet") || tokens.is(of + 1, "ce") || tokens.is(of + 1, "ces");
        return noun < whole.to() && agrees && (!headAgrees || told || !comma && Movement.nounDirection(tokens.low(whole.head())) == null);
    }

    private boolean several(int noun) {
        return tokens.pos(noun, Pos.NOUN_PLURAL) && (!tokens.pos(noun, Pos.NOUN_SINGULAR) || tokens.is(noun - 1, "les") || tokens.is(noun - 1, "des"));
    }

    /** The comma or bracket that opens the insertion closed at {@code close}, or -1. */
    private int opening(int close) {
        boolean bracket = tokens.is(close, ")");
        for (int i = close - 1; i > Math.max(0, close - REACH); i--) {
            if (bracket ? tokens.is(i, "(") : tokens.comma(i)) {
                return i;
            }
        }
        return -1;
    }

    int clauseStart(int end) {
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            if (tokens.is(i, ")")) {
                int open = opening(i);
                i = open < 0 ? i : open;
                continue;
            }
            if (tokens.is(i, "et") && tokens.comma(i - 1) && Grammar.ARTICLES.contains(tokens.low(i + 1)) && i + 2 < end) {
                // "soit un quart de moins que la moyenne, et le rendement tomberait"
                return i + 1;
            }
            if (BOUNDARY.contains(tokens.low(i)) && tokens.at(i).kind() != Token.Kind.NONE || tokens.is(i, "(")) {
                return i + 1;
            }
            if (finite(i) || tokens.is(i, "qui")) {
                int relative = relative(i);
                if (relative < 0) {
                    return afterJoint(i, end);
                }
                i = relative;
            }
        }
        return Math.max(0, end - REACH);
    }

    /** "La facture que devront payer les assureurs s'élève": where the relative clause of the verb opens, or -1. */
    private int relative(int verb) {
        for (int i = verb - 1; i > verb - RELATIVE; i--) {
            boolean opens = tokens.is(i, "que") || tokens.is(i, "qu'") || tokens.is(i, "dont") || tokens.is(i, "où");
            if (opens) {
                return tokens.pos(i - 1, Pos.NOUN) && Grammar.ARTICLES.contains(tokens.low(i - 2)) ? i : -1;
            }
            if (Grammar.punctuation(tokens, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** After a finite verb of another clause, the clause starts at the next comma or "et". */
    private int afterJoint(int verb, int end) {
        for (int i = end - 1; i > verb; i--) {
            if (tokens.comma(i) || tokens.is(i, "et") && Grammar.ARTICLES.contains(tokens.low(i + 1))) {
                return i + 1;
            }
        }
        return verb + 1;
    }

    /** The first noun between two tokens that no preposition governs and that names no time. */
    Found inClause(int start, int end) {
        int from = openings.subject(start, end);
        boolean governed = false;
        for (int i = from; i < end; i++) {
            String low = tokens.low(i);
            if (Grammar.PERSON_PRONOUNS.contains(low)) {
                return new Found(null, i);
            }
            if (low.equals("(")) {
                while (i < end && !tokens.is(i, ")")) {
                    i++;
                }
                continue;
            }
            if (Ordinals.value(low) > 1 && NounPhrases.commonNoun(tokens, i + 1)) {
                continue;
            }
            boolean opener = i == from || tokens.is(i - 1, ",");
            boolean quantified = Grammar.DE.contains(low) && numberNoun(i - 1);
            if (NumberWords.PLURAL_COLLECTIVES.containsKey(low) || NumberWords.COLLECTIVES.containsKey(low) || low.equals("million")
                    || low.equals("milliard") || NumberWords.HALF.contains(low)) {
                continue;
            }
            governed &= !quantified;
            if ((low.equals("plupart") || low.equals("majorité")) && Grammar.DE.contains(tokens.low(i + 1))) {
                continue;
            }
            if (Grammar.PREPOSITIONS.contains(low) && !quantified && !(opener && (low.equals("des") || low.equals("du") || low.equals("d'") && tokens.is(i + 1, "autres")))) {
                governed = true;
            } else if (tokens.comma(i)) {
                governed = false;
            } else if (NounPhrases.commonNoun(tokens, i) && !adjectiveBefore(i) || tokens.capital(i) && left.name(i)) {
                boolean time = Calendar.TIME_NOUNS.contains(low) || Calendar.MONTHS.contains(low) || low.startsWith("mi-");
                if (!governed && !time) {
                    return new Found(phrase(i, end), -1);
                }
                int stop = NounPhrases.extend(tokens, i, false, end);
                i = Math.max(i, Math.min(stop, end) - 1);
                // "Dans la zone euro, le taux": the noun beside it is governed too
                governed = NounPhrases.commonNoun(tokens, i + 1) && !finite(i + 1);
            }
        }
        return null;
    }

    /** "deux millions de doses", "42 % des Français", "la moitié des villes": the noun after "de" is the subject. */
    private boolean numberNoun(int i) {
        String low = tokens.low(i);
        return NumberWords.PLURAL_COLLECTIVES.containsKey(low) || NumberWords.COLLECTIVES.containsKey(low) || low.equals("million")
                || low.equals("milliard") || low.equals("%") || NumberWords.HALF.contains(low) || low.equals("moitié") || low.equals("tiers")
                || low.startsWith("quart") || low.equals("majorité") || low.equals("plupart") || tokens.is(i, "cent") && tokens.is(i - 1, "pour");
    }

    private boolean adjectiveBefore(int i) {
        return Grammar.PRENOMINAL.contains(tokens.low(i)) && NounPhrases.commonNoun(tokens, i + 1);
    }

    Phrase phrase(int head, int end) {
        boolean plural = tokens.pos(head, Pos.NOUN_PLURAL) && !tokens.pos(head, Pos.NOUN_SINGULAR);
        int last = head;
        while (last + 1 < end && (tokens.capital(last) && tokens.capital(last + 1) && left.name(last + 1)
                || tokens.glued(last + 1) && tokens.isDigits(last + 1))) {
            last++;
        }
        return new Phrase(left.adjectives(head), head, Math.max(last + 1, Math.min(end, NounPhrases.extend(tokens, last, plural, end))));
    }
}
