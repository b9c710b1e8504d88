package org.reperes.figures;

/** Whether a time that stands after a figure is the figure's: brackets and insertions are stepped over, other clauses are not. */
final class TimeReach {

    /** Verbs of what takes place: the day of the accident is the day of its dead. */
    private static final Terms HAPPENING = Terms.of("survenir intervenir produire commettre perpétrer");
    /** Words from the comma of an insertion to a figure in it. */
    private static final int APART = 18;

    /** Words from the comma of an insertion to a time in it. */
    private static final int INSERTION = 8;

    private final Tokens tokens;
    private final Subjects subjects;

    TimeReach(Tokens tokens, Subjects subjects) {
        this.tokens = tokens;
        this.subjects = subjects;
    }

    /** The way from the figure to the time crosses no other clause. */
    boolean to(Draft draft, int from) {
        int verbs = 0;
        boolean comma = false;
        for (int i = draft.outerTo; i < from; i++) {
            if (tokens.is(i, "(") && bracketEnd(i) < from) {
                i = bracketEnd(i);
                continue;
            }
            if (tokens.comma(i) && insertionEnd(i, from) > i) {
                i = insertionEnd(i, from);
                continue;
            }
            if (tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, ")") || tokens.is(i, "qui") || tokens.is(i, "que") || tokens.is(i, "où")
                    || tokens.is(i, "afin") || tokens.is(i, "dont") && Grammar.PERSON_PRONOUNS.contains(tokens.low(i + 1))) {
                return false;
            }
            if (comma && (subjects.finite(i) || tokens.pos(i, Pos.PAST_PARTICIPLE) && !tokens.pos(i, Pos.NOUN) && !happening(i, from))) {
                return false;
            }
            // "a vu le nombre d'inscrits tripler en dix ans": the length is that of the movement
            boolean moving = tokens.pos(i, Pos.INFINITIVE) && !tokens.pos(i, Pos.NOUN) && Movement.direction(tokens.word(i).verb()) != null
                    && !Grammar.PREPOSITIONS.contains(tokens.low(i - 1));
            // "sont mortes ou ont disparu": one more of the same
            boolean again = (tokens.is(i - 1, "ou") || tokens.is(i - 1, "et")) && subjects.auxiliary(i);
            verbs += subjects.finite(i) && !again || moving ? 1 : 0;
            comma |= tokens.comma(i);
        }
        return verbs <= 1 && from - draft.outerTo <= 30 && (!comma || tokens.is(from - 1, ",") || happening(from - 1, from));
    }

    /** "dans un accident survenu mardi": the participle stands right before the time. */
    private boolean happening(int participle, int from) {
        String lemma = tokens.word(participle).verb();
        return participle == from - 1 && lemma != null && HAPPENING.contains(lemma);
    }

    /** The bracket that closes the one at {@code open}, or past the sentence: "58,2 milliards de dirhams (MMDH) à fin mars". */
    int bracketEnd(int open) {
        int i = open;
        while (i < tokens.size() && !tokens.is(i, ")")) {
            i++;
        }
        return i;
    }

    /** The comma before the verb that closes the insertion opened at {@code comma}, or -1: "2000 personnes, en majorité des femmes, ont fui". */
    private int insertionEnd(int comma, int limit) {
        for (int i = comma + 1; i < limit && !subjects.finite(i); i++) {
            if (tokens.comma(i)) {
                boolean listed = tokens.is(comma + 1, "dont") && (tokens.isDigits(i + 1) || NumberWords.starts(tokens.low(i + 1)));
                if (listed) {
                    // ", dont quinze soldats, onze civils et quatre supplétifs, ont été tués"
                    continue;
                }
                boolean reflexive = (tokens.is(i + 1, "se") || tokens.is(i + 1, "s'")) && subjects.finite(i + 2);
                return reflexive || subjects.finite(i + 1) && !said(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** ", a annoncé jeudi l'interprofession": the day it was said. */
    private boolean said(int verb) {
        int participle = subjects.auxiliary(verb) ? verb + 1 : verb;
        return SourceRelations.REPORTING.contains(String.valueOf(tokens.word(participle).verb())) && tokens.pos(participle, Pos.VERBAL);
    }

    /** "600 pompiers, appuyés par six Canadair, étaient engagés mardi": who helps is there at that time too. */
    boolean described(Draft draft, int limit) {
        int comma = draft.outerFrom - 1;
        while (comma > draft.outerFrom - APART && !tokens.comma(comma)) {
            comma--;
        }
        return !tokens.is(comma + 1, "dont") && inserted(draft, limit);
    }

    /** "1 347 candidats, dont 189 femmes, ont été interceptés en mai": the verb and its time are of the whole. */
    boolean inserted(Draft draft, int limit) {
        int comma = draft.outerFrom - 1;
        while (comma > draft.outerFrom - APART && !(tokens.comma(comma) && !tokens.isDigits(comma + 1) && !NumberWords.starts(tokens.low(comma + 1)))) {
            comma--;
        }
        boolean opens = tokens.is(comma, ",") && (tokens.is(comma + 1, "dont") || tokens.pos(comma + 1, Pos.PAST_PARTICIPLE) && tokens.is(comma + 2, "par"));
        int end = opens ? insertionEnd(comma, limit) : -1;
        return end >= draft.outerTo;
    }

    /** "L'appareil, un Boeing mis en service en 2009, volait à": inside an insertion that has no verb. */
    boolean apart(int from, int to) {
        if (!tokens.is(to, ",") || !(subjects.finite(to + 1) || tokens.is(to + 1, "s'") || tokens.is(to + 1, "se"))) {
            return false;
        }
        int comma = from - 1;
        while (comma > from - INSERTION && !tokens.comma(comma) && !subjects.finite(comma)) {
            comma--;
        }
        return tokens.comma(comma) && comma < from - 1 && comma > 0;
    }

    /** "725 millions pour solder une action ouverte il y a quatre ans": the participle right before the time tells of another noun. */
    boolean ofAnother(Draft draft, int participle) {
        boolean other = subjects.attributive(participle) && !HAPPENING.contains(String.valueOf(tokens.word(participle).verb())) && NounPhrases.commonNoun(tokens, participle - 1) && participle - 1 > draft.outerTo
                && (tokens.is(participle - 2, "un") || tokens.is(participle - 2, "une"));
        return other && (draft.counted == null || draft.counted.span().end() < tokens.at(participle - 1).start());
    }

    /** Whether one verb has the time and the figure: "n'a rentré cette année que 180 hectolitres", "ont accepté dimanche, par 58,2 % des voix". */
    boolean free(int end, Draft draft) {
        int from = end + (tokens.is(end, ",") && (tokens.is(end + 1, "par") || tokens.is(end + 1, "avec")) ? 1 : 0);
        from = pastPlace(from, draft.outerFrom);
        int to = draft.outerFrom - (tokens.is(draft.outerFrom - 1, "que") || tokens.is(draft.outerFrom - 1, "qu'") ? 1 : 0);
        return subjects.oneClause(from, to) && !infinitive(from, to);
    }

    /** "a intercepté samedi, au large de Kayar, deux pirogues": past the place between its commas. */
    private int pastPlace(int comma, int limit) {
        boolean place = tokens.comma(comma) && Grammar.PREPOSITIONS.contains(tokens.low(comma + 1));
        for (int i = comma + 1; place && i < Math.min(limit, comma + INSERTION); i++) {
            if (tokens.comma(i)) {
                return i + 1;
            }
            place = !subjects.finite(i) && !tokens.isDigits(i);
        }
        return comma;
    }

    /** "a fini en baisse lundi, le Dow Jones cédant 0,35 %": a participle with a subject of its own tells of the same moment. */
    boolean accompanied(int end, Draft draft) {
        boolean participle = false;
        for (int i = end; i < draft.outerFrom && tokens.comma(end) && Grammar.ARTICLES.contains(tokens.low(end + 1)); i++) {
            if (subjects.finite(i) || tokens.is(i, "qui") || tokens.is(i, ";")) {
                return false;
            }
            participle |= tokens.pos(i, Pos.PRESENT_PARTICIPLE) && !tokens.pos(i, Pos.NOUN | Pos.ADJECTIVE);
        }
        return participle;
    }

    /** "ont tenté le 24 juin de franchir la clôture de 6 mètres": the number is another verb's. */
    private boolean infinitive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.pos(i, Pos.INFINITIVE) && !tokens.pos(i, Pos.NOUN)) {
                return true;
            }
        }
        return false;
    }
}
