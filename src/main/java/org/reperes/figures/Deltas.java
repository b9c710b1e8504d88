package org.reperes.figures;

import org.reperes.figures.Figure.Kind;

/** Numbers that are themselves a movement, and which way it goes: "up", "down", or null for any other number. */
final class Deltas {

    private static final Terms OBJECT_UP = Terms.of("gagner prendre engranger");
    private static final Terms OBJECT_DOWN = Terms.of("perdre céder supprimer lâcher abandonner");
    /** With a count they are no movement of it: "l'effondrement d'une soixantaine de maisons". */
    private static final Terms COLLAPSES = Terms.of("effondrement effondrements explosion explosions");
    /** Words a noun of movement may stand before its number: "une hausse annuelle moyenne de 3 %". */
    static final int REACH = 14;

    private final Tokens tokens;
    private final Subjects subjects;

    Deltas(Tokens tokens, Subjects subjects) {
        this.tokens = tokens;
        this.subjects = subjects;
    }

    /** "a reculé de 1,2 point", "une hausse de 3 %", "a perdu 60.000 emplois", "+31 %", "multiplié par 2,5". */
    String direction(Draft draft) {
        String dir = draft.kind == Kind.FACTOR ? factor(draft) : null;
        dir = dir == null ? bySign(draft) : dir;
        dir = dir == null ? byMovement(draft) : dir;
        dir = dir == null ? bySubject(draft) : dir;
        dir = dir == null ? byBracket(draft) : dir;
        dir = dir == null ? moreOrLess(draft) : dir;
        dir = dir == null ? byFate(draft) : dir;
        return dir == null ? byObject(draft) : dir;
    }

    private String bySign(Draft draft) {
        // "à 1,80 € (+ 10 centimes)"
        boolean more = (draft.kind == Kind.MONEY || draft.kind == Kind.MEASURE || draft.bare()) && Brackets.opening(tokens, draft.outerFrom) >= 0 && draft.value != null && draft.value.signum() >= 0;
        boolean signed = draft.sign != 0 && (more || draft.kind == Kind.PERCENT || draft.kind == Kind.POINTS || draft.bare() && draft.sign > 0);
        return !signed ? null : draft.sign > 0 ? "up" : "down";
    }

    private String byMovement(Draft draft) {
        if (draft.fraction != null && tokens.is(draft.outerFrom - 1, "des") && tokens.pos(draft.outerFrom - 2, Pos.VERBAL)) {
            // "la surface a fondu des deux tiers"
            return Movement.direction(tokens.word(draft.outerFrom - 2).verb());
        }
        String bound = tokens.low(draft.outerFrom);
        if (draft.outerFrom < draft.from && (bound.startsWith("supérieur") || bound.startsWith("inférieur"))) {
            // "une hausse supérieure à 5 %"
            return byNoun(draft);
        }
        if (!parted(draft)) {
            return null;
        }
        if (Bounds.VERBS.get(String.valueOf(tokens.word(outer(draft).from - 2).verb())) == Figure.Op.GT) {
            return "up";
        }
        String compared = tokens.low(outer(draft).from - 2);
        if ((Movement.relative(draft.kind) || draft.kind == Kind.MEASURE) && (compared.startsWith("supérieur") || compared.startsWith("inférieur"))) {
            // "reste inférieur de 6 % à son niveau de 2019"
            return compared.startsWith("sup") ? "up" : "down";
        }
        String dir = byNoun(draft);
        return dir == null ? byVerb(draft) : dir;
    }

    /** "l'augmentation des prix (3,7 %)", "en recul (de 0,7 point)". */
    private String byBracket(Draft draft) {
        int open = draft.outerFrom - (tokens.is(draft.outerFrom - 1, "de") ? 2 : 1);
        boolean bracket = Movement.relative(draft.kind) && tokens.is(open, "(") && draft.counted != null && draft.counted.role() == Figure.Role.LEFT;
        return bracket ? Movement.nounDirection(draft.counted.head().of(tokens.text())) : null;
    }

    private String bySubject(Draft draft) {
        boolean subject = Movement.relative(draft.kind) && draft.counted != null && draft.counted.role() == Figure.Role.SUBJECT;
        // "la croissance a été confirmée à 0,2 %" is a level
        return subject && !tokens.is(draft.outerFrom - 1, "à") ? Movement.nounDirection(draft.counted.head().of(tokens.text())) : null;
    }

    /** Whether a "de" stands before it, its approximator's own left aside. */
    boolean parted(Draft draft) {
        return Ranges.from(tokens, outer(draft));
    }

    /** The draft as seen from its approximator: "une hausse de près de 3 %". */
    private Draft outer(Draft draft) {
        Draft outer = new Draft();
        // "reculé de près de 4 %": the first "de" is the verb's and the approximator's
        outer.from = draft.outerFrom + (draft.outerFrom < draft.from && tokens.is(draft.outerFrom, "de") ? 1 : 0);
        outer.outerFrom = outer.from;
        return outer;
    }

    private String factor(Draft draft) {
        String more = tokens.low(draft.outerTo);
        if ((more.equals("plus") || more.equals("moins")) && (tokens.is(draft.outerTo + 1, "qu'") || tokens.is(draft.outerTo + 1, "que"))
                && earlier(draft.outerTo + 2)) {
            return more.equals("plus") ? "up" : "down";
        }
        for (int i = draft.outerFrom - 1; i > draft.outerFrom - 4; i--) {
            if ("diviser".equals(tokens.word(i).verb())) {
                return "down";
            }
            if ("multiplier".equals(tokens.word(i).verb()) || "démultiplier".equals(tokens.word(i).verb())) {
                return "up";
            }
        }
        return null;
    }

    /** "deux fois plus qu'en 2018", "que sur la même période", "qu'il y a un an". */
    private boolean earlier(int i) {
        boolean year = tokens.is(i, "en") && tokens.isDigits(i + 1) || tokens.is(i, "l'") && (tokens.is(i + 1, "an") || tokens.is(i + 1, "année"));
        boolean same = tokens.is(i + 1, "la") && tokens.is(i + 2, "même");
        return year || same || tokens.is(i, "il") && tokens.is(i + 1, "y") || tokens.is(i, "avant");
    }

    /** "hausse de", "en baisse de", "un recul annuel de". */
    private String byNoun(Draft draft) {
        int last = outer(draft).from - (parted(draft) ? 2 : 1);
        for (int i = last; i >= Math.max(0, draft.outerFrom - REACH); i--) {
            boolean created = tokens.low(i).startsWith("création") && jobs(draft);
            boolean cut = (tokens.low(i).startsWith("suppression") || tokens.low(i).startsWith("destruction")) && jobs(draft);
            String dir = created ? "up" : cut ? "down" : Movement.nounDirection(tokens.low(i));
            boolean noun = dir != null && !clitic(i - 1) && !(draft.bare() && COLLAPSES.contains(tokens.low(i))) && !deficit(draft, i);
            if (noun) {
                return dir;
            }
            int past = tokens.comma(i) ? Locutions.before(tokens, i) : i;
            if (past < i) {
                // "en baisse, respectivement, de 35 % et 40 %"
                i = past + 1;
                continue;
            }
            if (Grammar.punctuation(tokens, i) || subjects.finite(i) || tokens.isDigits(i) || another(draft, i)) {
                return null;
            }
        }
        return null;
    }

    /** Posts that are created or lost: "la création de 77.000 postes". */
    private boolean jobs(Draft draft) {
        String head = draft.counted == null || !draft.bare() ? "" : draft.counted.head().of(tokens.text());
        return head.startsWith("poste") || head.startsWith("emploi");
    }

    /** "667 postes seront supprimés", "quelque 80.000 emplois auront disparu". */
    private String byFate(Draft draft) {
        int i = jobs(draft) && draft.counted.role() == Figure.Role.RIGHT ? tokens.indexOf(draft.counted.span().end()) : -1;
        i += i > 0 && tokens.is(i, "qui") ? 1 : 0;
        for (int k = i; i > 0 && k < i + 4; k++) {
            boolean passive = tokens.pos(k, Pos.PAST_PARTICIPLE) && k > i && (subjects.auxiliary(i) || subjects.finite(i));
            String lemma = passive ? String.valueOf(tokens.word(k).verb()) : "";
            if (lemma.equals("créer") || lemma.equals("supprimer") || lemma.equals("détruire") || lemma.equals("disparaître")) {
                return lemma.equals("créer") ? "up" : "down";
            }
        }
        return null;
    }

    /** "contre une perte nette de 89 millions": a result, as a profit is one. */
    private boolean deficit(Draft draft, int noun) {
        boolean loss = draft.kind == Kind.MONEY && tokens.low(noun).startsWith("perte");
        int of = outer(draft).from - 1;
        return loss && (of == noun + 1 || of == noun + 2 && tokens.pos(noun + 1, Pos.ADJECTIVE));
    }

    /** "l'effondrement d'un immeuble de six étages": the six are the building's. */
    private boolean another(Draft draft, int i) {
        return !Movement.relative(draft.kind) && Grammar.DE.contains(tokens.low(i)) && (tokens.is(i + 1, "un") || tokens.is(i + 1, "une"));
    }

    private boolean clitic(int i) {
        return tokens.is(i, "se") || tokens.is(i, "s'") || tokens.is(i, "ont") || tokens.is(i, "a");
    }

    private String byVerb(Draft draft) {
        int verb = Movement.governor(tokens, outer(draft));
        boolean free = Movement.relative(draft.kind) && (draft.counted == null || draft.counted.role() != Figure.Role.RIGHT);
        verb = verb < 0 && free ? Movement.mover(tokens, outer(draft)) : verb;
        return verb < 0 ? null : Movement.direction(tokens.word(verb).verb());
    }

    /** "a perdu 60.000 emplois". */
    String byObject(Draft draft) {
        int i = Locutions.before(tokens, draft.outerFrom - (tokens.is(draft.outerFrom - 1, "que") ? 2 : 1));
        while (i > draft.outerFrom - 4 && tokens.pos(i, Pos.ADVERB) && !tokens.pos(i, Pos.VERBAL)) {
            i--;
        }
        String lemma = tokens.pos(i, Pos.VERBAL) && !Grammar.ARTICLES.contains(tokens.low(i - 1)) ? tokens.word(i).verb() : null;
        if (lemma == null || draft.kind == Kind.DURATION) {
            return null;
        }
        boolean share = draft.kind == Kind.PERCENT || draft.kind == Kind.POINTS || draft.kind == Kind.FRACTION;
        boolean up = OBJECT_UP.contains(lemma) && (share || draft.kind == Kind.MEASURE && lemma.equals("gagner")) || lemma.equals("créer") && jobs(draft);
        boolean lost = share || draft.bare() || draft.kind == Kind.MONEY || draft.kind == Kind.MEASURE;
        return up ? "up" : OBJECT_DOWN.contains(lemma) && lost ? "down" : null;
    }

    /** "12 % de plus qu'en 2020", "300 de moins que". */
    private String moreOrLess(Draft draft) {
        int i = draft.outerTo;
        while (i < draft.outerTo + 3 && !tokens.is(i, "de") && tokens.isWord(i) && !Grammar.FUNCTION.contains(tokens.low(i))) {
            i++;
        }
        boolean de = tokens.is(i, "de");
        de &= !Grammar.DE.contains(tokens.low(i + 2));
        boolean en = tokens.is(i, "en") && (draft.bare() || draft.kind == Kind.MONEY) && (Grammar.punctuation(tokens, i + 2) || Grammar.PREPOSITIONS.contains(tokens.low(i + 2)));
        if (en && (tokens.is(i + 1, "moins") || tokens.is(i + 1, "plus"))) {
            // "50.000 élèves en moins"
            return tokens.is(i + 1, "plus") ? "up" : "down";
        }
        boolean adjective = draft.kind == Kind.PERCENT && tokens.pos(draft.outerTo + 1, Pos.ADJECTIVE);
        if (adjective && (tokens.is(draft.outerTo, "plus") || tokens.is(draft.outerTo, "moins"))) {
            return tokens.is(draft.outerTo, "plus") ? "up" : "down";
        }
        return de && (tokens.is(i + 1, "plus") || tokens.is(i + 1, "mieux")) ? "up" : de && tokens.is(i + 1, "moins") ? "down" : null;
    }
}
