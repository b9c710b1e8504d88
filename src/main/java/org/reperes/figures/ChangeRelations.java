package org.reperes.figures;

import java.util.List;
import java.util.Objects;
import org.reperes.figures.Figure.Kind;

/** Movements: from 5 to 7 %, a rise of 12 %, 2021 against 1998, multiplied by 2,5. */
final class ChangeRelations {

    private static final Terms OBJECT_UP = Terms.of("gagner prendre engranger");
    private static final Terms OBJECT_DOWN = Terms.of("perdre céder supprimer lâcher abandonner");
    private static final Terms BASES = Terms.of("rapport comparaison");
    private static final Terms ARTICLES = Terms.of("les le la des un une");
    private static final int REACH = 14;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;

    ChangeRelations(Tokens tokens, List<Draft> drafts) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = new Subjects(tokens);
    }

    void find() {
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.kind == Kind.AGE || draft.changeRole != null) {
                continue;
            }
            if (!fromTo(d) && !against(d) && !delta(draft) && !again(d)) {
                level(d);
            }
        }
        drafts.forEach(this::base);
    }

    /** "passer de X à Y". */
    private boolean fromTo(int d) {
        Draft first = drafts.get(d);
        if (d + 1 >= drafts.size() || !Ranges.from(tokens, first) || !Movement.governs(tokens, first)) {
            return false;
        }
        Draft second = drafts.get(d + 1);
        boolean to = second.outerFrom > first.to && second.outerFrom - first.to <= 8 && toBefore(second);
        if (!to || !comparable(first, second) || tokens.is(second.outerFrom - 2, ",")) {
            return false;
        }
        pair(first, second);
        return true;
    }

    private boolean toBefore(Draft draft) {
        int i = draft.outerFrom - 1;
        return tokens.is(i, "à") || tokens.is(draft.outerFrom, "jusqu'") || "jusqu'à".equals(draft.approx);
    }

    /** "2021 cas, contre 1998 un an plus tôt": the number after "contre" came first, the nearest of its kind before it is now. */
    private boolean against(int d) {
        Draft then = drafts.get(d);
        int i = then.outerFrom - 1;
        i -= tokens.is(i, "seulement") || ARTICLES.contains(tokens.low(i)) ? 1 : 0;
        boolean contre = tokens.is(i, "contre") || tokens.is(i, "de") && tokens.is(i - 1, "lieu") && tokens.is(i - 2, "au");
        contre |= tokens.is(i, "(") && comparedDate(i - 1);
        for (int k = d - 1; contre && k >= 0; k--) {
            Draft now = drafts.get(k);
            if (comparable(now, then)) {
                if (vote(now)) {
                    return false;
                }
                pair(then, now);
                return true;
            }
        }
        return false;
    }

    /** "par rapport à 2023 (12 tonnes)", "comparativement à 2014 (50 300)". */
    private boolean comparedDate(int i) {
        for (int k = i - 1; tokens.isDigits(i) && k > i - 5; k--) {
            if (tokens.is(k, "rapport") || tokens.low(k).startsWith("compar")) {
                return true;
            }
        }
        return false;
    }

    private boolean vote(Draft draft) {
        String head = draft.counted == null ? "" : draft.counted.head().of(tokens.text());
        return head.startsWith("voix") || head.startsWith("vote");
    }

    private static boolean comparable(Draft one, Draft other) {
        return one.kind == other.kind && Objects.equals(one.unit, other.unit) && one.size() != null && other.size() != null;
    }

    private static void pair(Draft from, Draft to) {
        int order = to.size().compareTo(from.size());
        String dir = order == 0 ? null : order > 0 ? "up" : "down";
        from.changeRole = "from";
        to.changeRole = "to";
        from.changeDir = dir;
        to.changeDir = dir;
        from.pair = to;
        to.pair = from;
    }

    /** "a reculé de 1,2 point", "une hausse de 3 %", "a perdu 60.000 emplois", "+31 %", "multiplié par 2,5". */
    private boolean delta(Draft draft) {
        String dir = draft.kind == Kind.FACTOR ? factor(draft) : null;
        if (dir == null && draft.sign != 0 && (draft.kind == Kind.PERCENT || draft.kind == Kind.POINTS || draft.bare() && draft.sign > 0)) {
            dir = draft.sign > 0 ? "up" : "down";
        }
        if (dir == null && Ranges.from(tokens, outer(draft))) {
            dir = byNoun(draft);
            dir = dir == null ? byVerb(draft) : dir;
        }
        if (dir == null && Movement.relative(draft.kind) && draft.counted != null && draft.counted.role() == Figure.Role.SUBJECT) {
            dir = Movement.nounDirection(draft.counted.head().of(tokens.text()));
        }
        if (dir == null) {
            dir = moreOrLess(draft);
        }
        if (dir == null) {
            dir = byObject(draft);
        }
        if (dir == null) {
            return false;
        }
        draft.changeRole = "delta";
        draft.changeDir = dir;
        return true;
    }

    /** The draft as seen from its approximator: "une hausse de près de 3 %". */
    private Draft outer(Draft draft) {
        Draft outer = new Draft();
        // "reculé de près de 4 %": the first "de" is the verb's and the approximator's
        outer.from = draft.outerFrom + (draft.outerFrom < draft.from && tokens.is(draft.outerFrom, "de") ? 1 : 0);
        outer.outerFrom = outer.from;
        return outer;
    }

    /** "un recul des ventes de 21 % et des achats de 11 %", "en hausse de 2 % en mai et de 5 % en juin": the movement holds for both. */
    private boolean again(int d) {
        Draft draft = drafts.get(d);
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        for (int k = d - 2; before != null && "to".equals(before.changeRole) && before.pair == null && k >= 0 && k >= d - 3; k--) {
            before = drafts.get(k);
        }
        boolean alike = before != null && "delta".equals(before.changeRole) && Movement.relative(draft.kind) && comparable(before, draft)
                && Ranges.from(tokens, outer(draft));
        if (!alike) {
            return false;
        }
        boolean and = false;
        for (int i = before.to; i < draft.outerFrom; i++) {
            if (subjects.finite(i) || tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, "contre")) {
                return false;
            }
            and |= tokens.is(i, "et");
        }
        if (and && draft.outerFrom - before.to <= REACH) {
            draft.changeRole = "delta";
            draft.changeDir = before.changeDir;
            return true;
        }
        return false;
    }

    private String factor(Draft draft) {
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

    /** "hausse de", "en baisse de", "un recul annuel de". */
    private String byNoun(Draft draft) {
        for (int i = draft.outerFrom - 2; i >= Math.max(0, draft.outerFrom - REACH); i--) {
            String dir = Movement.nounDirection(tokens.low(i));
            boolean noun = dir != null && !clitic(i - 1);
            if (noun) {
                return dir;
            }
            if (Grammar.punctuation(tokens, i) || subjects.finite(i) || tokens.isDigits(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean clitic(int i) {
        return tokens.is(i, "se") || tokens.is(i, "s'") || tokens.is(i, "ont") || tokens.is(i, "a");
    }

    private String byVerb(Draft draft) {
        int verb = Movement.governor(tokens, outer(draft));
        return verb < 0 ? null : Movement.direction(tokens.word(verb).verb());
    }

    private String byObject(Draft draft) {
        int i = draft.outerFrom - 1;
        while (i > draft.outerFrom - 4 && tokens.pos(i, Pos.ADVERB) && !tokens.pos(i, Pos.VERBAL)) {
            i--;
        }
        String lemma = tokens.pos(i, Pos.VERBAL) && !Grammar.ARTICLES.contains(tokens.low(i - 1)) ? tokens.word(i).verb() : null;
        if (lemma == null || draft.kind == Kind.DURATION) {
            return null;
        }
        boolean share = draft.kind == Kind.PERCENT || draft.kind == Kind.POINTS;
        boolean up = OBJECT_UP.contains(lemma) && share;
        return up ? "up" : OBJECT_DOWN.contains(lemma) && (share || draft.bare() || draft.kind == Kind.MONEY) ? "down" : null;
    }

    /** "12 % de plus qu'en 2020", "300 de moins que". */
    private String moreOrLess(Draft draft) {
        int i = draft.outerTo;
        while (i < draft.outerTo + 3 && !tokens.is(i, "de") && tokens.isWord(i) && !Grammar.FUNCTION.contains(tokens.low(i))) {
            i++;
        }
        boolean de = tokens.is(i, "de");
        de &= !Grammar.DE.contains(tokens.low(i + 2));
        boolean adjective = draft.kind == Kind.PERCENT && tokens.pos(draft.outerTo + 1, Pos.ADJECTIVE);
        if (adjective && (tokens.is(draft.outerTo, "plus") || tokens.is(draft.outerTo, "moins"))) {
            return tokens.is(draft.outerTo, "plus") ? "up" : "down";
        }
        return de && (tokens.is(i + 1, "plus") || tokens.is(i + 1, "mieux")) ? "up" : de && tokens.is(i + 1, "moins") ? "down" : null;
    }

    /** The level a movement reached: "a reculé de 1,2 point, à 11,8 %", "est tombé à 3 %", "pour atteindre 12 %". */
    private void level(int d) {
        Draft draft = drafts.get(d);
        if (!tokens.is(draft.outerFrom - 1, "à") || draft.kind == Kind.DURATION) {
            return;
        }
        int i = draft.outerFrom - 2;
        int earlier = d - 1;
        while (earlier >= 0 && drafts.get(earlier).kind == Kind.DURATION) {
            earlier--;
        }
        Draft before = earlier >= 0 ? drafts.get(earlier) : null;
        boolean afterDelta = before != null && "delta".equals(before.changeRole) && !sentenceBreak(before.to, draft.outerFrom);
        boolean coordinated = before != null && "to".equals(before.changeRole) && before.pair == null && comparable(before, draft)
                && tokens.is(draft.outerFrom - 2, "et") && draft.outerFrom - before.to <= 6;
        boolean reaches = tokens.pos(draft.outerFrom - 2, Pos.INFINITIVE) && (tokens.is(draft.outerFrom - 3, "pour") || tokens.is(draft.outerFrom - 4, "pour"))
                && before != null && "delta".equals(before.changeRole);
        if (afterDelta || coordinated || reaches) {
            draft.changeRole = "to";
            draft.changeDir = before.changeDir;
            return;
        }
        while (i > draft.outerFrom - 5 && tokens.pos(i, Pos.ADVERB) && !tokens.pos(i, Pos.VERBAL)) {
            i--;
        }
        String lemma = tokens.pos(i, Pos.VERBAL) ? tokens.word(i).verb() : null;
        String dir = Movement.direction(lemma);
        boolean level = dir != null && !"relever".equals(lemma) && !"élever".equals(lemma) || "passer".equals(lemma) || "porter".equals(lemma);
        if (level) {
            draft.changeRole = "to";
            draft.changeDir = dir;
        }
    }

    private boolean sentenceBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, "(") || subjects.finite(i) || tokens.is(i, "et")) {
                return true;
            }
        }
        return to - from > 12;
    }

    /** "par rapport à 2019", "comparé à", "sur un an": what the change is measured from. */
    private void base(Draft draft) {
        if (draft.changeRole == null) {
            return;
        }
        for (int i = draft.outerTo; i < draft.outerTo + REACH; i++) {
            if (tokens.is(i, ";") || tokens.is(i, ".") || isOther(draft, i)) {
                return;
            }
            boolean relation = tokens.is(i, "par") && BASES.contains(tokens.low(i + 1)) || tokens.is(i, "comparé") || tokens.is(i, "comparée")
                    || tokens.is(i, "comparativement");
            if (relation) {
                int from = tokens.is(i, "par") ? i + 3 : i + 2;
                int to = from;
                while (to < from + 8 && !Grammar.punctuation(tokens, to)) {
                    to++;
                }
                draft.changeBase = to > from ? tokens.text().substring(tokens.at(from).start(), tokens.at(to - 1).end()) : null;
                return;
            }
        }
    }

    private boolean isOther(Draft draft, int i) {
        for (Draft other : drafts) {
            if (other != draft && other.from == i) {
                return true;
            }
        }
        return false;
    }

}
