package org.reperes.figures;

import java.util.List;
import java.util.Locale;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** Numbers in brackets that stand in a row or tell a movement: "maisons (-1,6 %) comme appartements (-2 %)", "l'emploi a reculé chez les femmes (-41 000 ; -2,6 %)". */
final class Brackets {

    /** Words from a bracket to a number in it. */
    private static final int WIDTH = 12;
    /** Words from a movement to the bracket that says how far it went. */
    private static final int REACH = 20;
    private static final Terms JOINTS = Terms.of(", ; soit après contre puis");
    private static final Terms AGAINST = Terms.of("contre versus après");
    private static final Terms ADVERBIALS = Terms.of("chez dans en à au aux sur pour parmi de d' du aussi plus jusqu'à jusqu' jusqu'en jusqu'au");
    private static final Terms POSSESSIVES = Terms.of("leur leurs");
    private static final Terms PLACING = Terms.of("en à au aux dans chez sur");
    private static final Terms FOLLOWED = Terms.of("suivi suivie suivis suivies devant derrière devançant devance devancent talonné talonnée suivent viennent");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final VerbSubjects verbs;
    private final Memory memory;

    Brackets(Tokens tokens, List<Draft> drafts, Governors governors, Memory memory) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = governors.subjects();
        this.verbs = governors.verbs();
        this.memory = memory;
    }

    /** The bracket that a token stands in, or -1. */
    static int opening(Tokens tokens, int i) {
        for (int k = i - 1; k >= 0 && k >= i - WIDTH && !tokens.is(k, ")"); k--) {
            if (tokens.is(k, "(")) {
                return k;
            }
        }
        return -1;
    }

    /** What the number counts, or null where it stands in no bracket or others know better. */
    Draft.Counted of(int d) {
        Draft draft = drafts.get(d);
        int open = draft.kind == Kind.AGE || draft.kind == Kind.DURATION || draft.kind == Kind.FACTOR ? -1 : opening(tokens, draft.outerFrom);
        if (open < 1) {
            return null;
        }
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        if (before != null && before.from > open) {
            return together(draft, before);
        }
        int trend = draft.sign != 0 && tokens.is(open - 1, "tendance") ? verbs.verb(open - 2) : -1;
        if (trend > Math.max(0, open - 5)) {
            // "les hospitalisations suivent la même tendance (-40 %)"
            return verbs.subject(trend);
        }
        Draft.Counted movement = draft.sign != 0 ? ofMovement(open) : null;
        if (movement != null) {
            return movement;
        }
        Draft first = before == null ? null : firstOfRow(d, open);
        if (first != null) {
            return inRow(first, before, open);
        }
        Draft.Counted ranked = ranked(draft, before, open);
        if (ranked != null) {
            return ranked;
        }
        Phrase noun = draft.sign != 0 && before != null ? subjects.left().before(open) : null;
        // "l'orge s'est appréciée de 0,47 % et le colza (+0,47 %)"
        boolean another = noun != null && noun.from() == before.outerTo + 2 && tokens.is(before.outerTo, "et") && Grammar.ARTICLES.contains(tokens.low(before.outerTo + 1));
        // "a gagné 0,62 %, porté par KBC (+2,1 %)"
        boolean carrier = noun != null && tokens.capital(noun.head()) && tokens.is(noun.from() - 1, "par");
        if (another || carrier) {
            return RightNouns.counted(tokens, noun, Role.LEFT);
        }
        if (draft.bare() && draft.sign == 0 && tokens.is(draft.outerTo, ")") && before != null && before.kind == Kind.PERCENT && before.counted != null && before.counted.role() == Role.RIGHT
                && open - tokens.indexOf(before.counted.span().end()) <= 2 && open >= before.outerTo) {
            // "7,7 % de naissances en moins (13.900)"
            return before.counted.as(Role.ELIDED);
        }
        return draft.sign != 0 ? ofVerb(open) : ends(d, open);
    }

    /** "(+93'000, +4,7 %)", "(-14.000 après -20.000)", "(+11,3 % à 60,7 milliards)": both of one thing. */
    private Draft.Counted together(Draft draft, Draft before) {
        boolean joined = draft.outerFrom - before.outerTo == 1;
        boolean signed = draft.sign != 0 && JOINTS.contains(tokens.low(before.outerTo));
        boolean level = before.sign != 0 && Movement.relative(before.kind) && tokens.is(before.outerTo, "à");
        return joined && (signed || level) && before.counted != null ? before.counted.as(Role.ELIDED) : null;
    }

    /** The first number of the bracket before, where this one goes on with it; or null. */
    private Draft firstOfRow(int d, int open) {
        Draft draft = drafts.get(d);
        Draft before = drafts.get(d - 1);
        int earlier = opening(tokens, before.outerFrom);
        int close = before.outerTo;
        while (close < open && !tokens.is(close, ")")) {
            close++;
        }
        for (int k = close; k < open; k++) {
            if (tokens.is(k, ":")) {
                return null;
            }
        }
        if (earlier < 1 || close == open || subjects.verbs(close, open) > 0 || tokens.is(close + 1, ".")) {
            return null;
        }
        int f = d - 1;
        while (f > 0 && drafts.get(f - 1).from > earlier) {
            f--;
        }
        Draft first = drafts.get(f);
        return first.kind == draft.kind && first.sign != 0 == (draft.sign != 0) && first.counted != null ? first : null;
    }

    /** "les égouts (0,02 $) et les ordures (213 $)" each of its own noun as the first is; "l'Asie (19,2 %), l'Amérique (11,7 %)" of what the first is. */
    private Draft.Counted inRow(Draft first, Draft before, int open) {
        int bracket = opening(tokens, first.outerFrom);
        boolean own = first.counted.role() == Role.LEFT && first.counted.span().end() >= tokens.at(bracket - 1).start();
        // "parmi les jeunes âgés de 15 à 24 ans (35,9 %), les diplômés (20,3 %)"
        own |= first.counted.role() != Role.SUBJECT && tokens.is(bracket - 1, "ans") && first.counted.span().start() >= tokens.at(Math.max(0, bracket - WIDTH)).start();
        Phrase noun = subjects.left().before(open, true);
        if (!own) {
            // "les villages côtiers (1 200 pêcheurs) et les hameaux (340)"
            boolean told = first.counted.role() == Role.RIGHT && noun != null && !tokens.capital(noun.head());
            return told ? null : first.counted.as(Role.ELIDED);
        }
        return noun == null || noun.from() < before.to ? null : RightNouns.counted(tokens, noun, Role.LEFT);
    }

    /** "intervient pour 62 % dans le total, suivie de l'Asie (19,2 %)", "Suivent le Valais (+93'000)": one place after the other, of the same thing. */
    private Draft.Counted ranked(Draft draft, Draft before, int open) {
        Phrase noun = subjects.left().before(open, true);
        // "le Valais" is also "je valais"
        noun = noun == null && tokens.capital(open - 1) ? new Phrase(open - 1, open - 1, open) : noun;
        int i = noun == null ? -1 : noun.from() - 1;
        while (Grammar.ARTICLES.contains(tokens.low(i)) || Grammar.DE.contains(tokens.low(i)) || tokens.is(i, "par")) {
            i--;
        }
        boolean alike = before != null && (before.kind == draft.kind || before.bare() && draft.bare());
        Draft leader = alike ? before : i == 0 ? memory.figureBefore() : null;
        if (i < 0 || !FOLLOWED.contains(tokens.low(i))) {
            return null;
        }
        if (leader == null || leader.counted == null) {
            return i > 0 && !tokens.capital(noun.head()) ? RightNouns.counted(tokens, noun, Role.LEFT) : null;
        }
        boolean name = Character.isUpperCase(leader.counted.head().of(tokens.text()).charAt(0));
        // "Casablanca vient en tête avec une part de 25,4 %, suivie de Fès (13,4 %)": as large a part
        boolean ofPlace = (leader.counted.role() == Role.SUBJECT || leader.counted.role() == Role.LEFT) && (name || !tokens.capital(noun.head()));
        return ofPlace && i > 0 ? RightNouns.counted(tokens, noun, Role.LEFT) : leader.counted.as(Role.ELIDED);
    }

    /** "une baisse du nombre de candidats au bac (-28)": of the candidates, whose number fell; or null. */
    private Draft.Counted ofMovement(int open) {
        for (int k = open - 2; k > open - REACH && k >= 0 && !Grammar.punctuation(tokens, k) && !tokens.isDigits(k) && !subjects.finite(k); k--) {
            int of = k + (tokens.pos(k + 1, Pos.ADJECTIVE) && !Grammar.DE.contains(tokens.low(k + 1)) ? 2 : 1);
            if (Movement.nounDirection(tokens.low(k)) != null && Grammar.DE.contains(tokens.low(of))) {
                int noun = of + 1;
                while (POSSESSIVES.contains(tokens.low(noun)) || Grammar.ARTICLES.contains(tokens.low(noun)) || Grammar.PRENOMINAL.contains(tokens.low(noun))) {
                    noun++;
                }
                noun += tokens.is(noun, "nombre") && Grammar.DE.contains(tokens.low(noun + 1)) ? 2 : 0;
                return noun < open && NounPhrases.commonNoun(tokens, noun) ? phrase(noun, open) : null;
            }
        }
        return null;
    }

    private Draft.Counted phrase(int noun, int limit) {
        int end = NounPhrases.extend(tokens, noun, tokens.pos(noun, Pos.NOUN_PLURAL), limit);
        return RightNouns.counted(tokens, new Phrase(noun, noun, Math.min(limit, end)), Role.LEFT);
    }

    /** "les prix diminuent dans la petite couronne (-6 %)" of the prices, "La baisse est plus forte en Île-de-France (-5,3 %)" of the fall; or null. */
    private Draft.Counted ofVerb(int open) {
        int verb = verbs.verb(open - 1);
        int name = open - 1;
        while (tokens.capital(name) && name > 0) {
            name--;
        }
        name -= Grammar.ARTICLES.contains(tokens.low(name)) && !Grammar.DE.contains(tokens.low(name)) ? 1 : 0;
        if (verb < 0 || tokens.capital(open - 1) && !PLACING.contains(tokens.low(name))) {
            // "UBS s'est apprécié de 0,47 % et Credit Suisse (+0,47 %)"
            return null;
        }
        int after = verb + 1;
        while (after < open && tokens.pos(after, Pos.ADVERB) && !ADVERBIALS.contains(tokens.low(after))) {
            after++;
        }
        boolean alone = (after == open || ADVERBIALS.contains(tokens.low(after))) && !tokens.is(after, "des");
        if (alone && Movement.direction(tokens.word(verb).verb()) != null) {
            return verbs.subject(verb);
        }
        Draft.Counted fall = "être".equals(tokens.word(verb).verb()) ? verbs.subject(verb) : null;
        if (fall == null || Movement.nounDirection(fall.head().of(tokens.text()).toLowerCase(Locale.ROOT)) == null) {
            return null;
        }
        // "la hausse des prix a été forte pour les maisons (+15 %)": of the prices
        int head = tokens.indexOf(fall.head().start());
        Phrase phrase = new Phrase(tokens.indexOf(fall.span().start()), head, tokens.indexOf(fall.span().end()));
        return tokens.at(head).start() == fall.head().start() && head < verb ? RightNouns.counted(tokens, Governors.moved(tokens, phrase), fall.role()) : fall;
    }

    /** "ont augmenté de 20 % (102 en 2020 contre 122 en 2021)", "a augmenté jusqu'à la fin du siècle (104'700 en 1999)": the ends of what moved. */
    private Draft.Counted ends(int d, int open) {
        Draft draft = drafts.get(d);
        if (!draft.bare() || tokens.is(draft.outerTo, ")")) {
            return null;
        }
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        boolean against = false;
        for (int k = draft.outerTo; k < draft.outerTo + WIDTH && !tokens.is(k, ")"); k++) {
            against |= AGAINST.contains(tokens.low(k));
        }
        if (against && before != null && before.outerTo == open && before.counted != null) {
            return before.counted.as(Role.ELIDED);
        }
        return tokens.is(draft.outerTo, "en") ? ofVerb(open) : null;
    }
}
