package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;

/** The level that a movement reached: "à 11,8 %", "pour atteindre 12 %", "(+36 %)", "en augmentation", "passant d'un sommet de 6,2 %". */
final class ChangeLevels {

    private static final Terms BRINGING = Terms.of("ramener porter réduire abaisser");
    private static final Terms HEIGHTS = Terms.of("sommet pic plancher creux niveau record maximum minimum");
    /** Words from a level to the rise that led to it. */
    private static final int RISEN = 14;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;

    ChangeLevels(Tokens tokens, List<Draft> drafts, Subjects subjects) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = subjects;
    }

    /** "passe à 1,80 € (+ 10 centimes)": the bracket says which way. */
    void bracketed(Draft level, Draft delta) {
        boolean moved = "to".equals(level.changeRole) && level.changeDir == null && "delta".equals(delta.changeRole) && delta.sign != 0;
        boolean reached = level.changeRole == null && "delta".equals(delta.changeRole) && delta.sign != 0 && Movement.relative(delta.kind) && !Movement.relative(level.kind)
                && level.kind != Kind.DURATION && level.kind != Kind.AGE && level.counted != null && level.counted.role() != Figure.Role.RIGHT;
        if ((moved || reached) && tokens.is(delta.outerFrom - 1, "(") && level.outerTo == delta.outerFrom - 1) {
            level.changeRole = "to";
            level.changeDir = delta.changeDir;
        }
    }

    /** "un bénéfice net de 4,2 milliards en 2024, en progression de 12 %": the level that the rise led to. */
    void risen(Draft level, Draft delta) {
        // "en recul de près de deux points": the "de" is the approximator's too
        int noun = delta.outerFrom - (tokens.is(delta.outerFrom, "de") ? 1 : 2);
        boolean rise = "delta".equals(delta.changeRole) && tokens.is(noun + 1, "de") && Movement.nounDirection(tokens.low(noun)) != null && tokens.is(noun - 1, "en")
                && (tokens.comma(noun - 2) || tokens.is(level.outerFrom - 1, "à") && level.outerTo == noun - 1);
        if (rise && level.changeRole == null && level.counted != null && noun - level.outerTo <= RISEN && subjects.verbs(level.outerTo, noun) == 0) {
            level.changeRole = "to";
            level.changeDir = delta.changeDir;
        }
    }

    /** "a atteint 7,1 %, passant d'un sommet de 6,2 %": of which the peak was. */
    void peaked(Draft level, Draft peak) {
        int noun = peak.outerFrom - 2;
        int of = noun - (tokens.is(noun - 1, "un") ? 2 : 1);
        boolean passed = Grammar.DE.contains(tokens.low(peak.outerFrom - 1)) && HEIGHTS.contains(tokens.low(noun)) && Grammar.DE.contains(tokens.low(of)) && tokens.is(of - 1, "passant");
        if (passed && ChangeRelations.comparable(level, peak) && level.pair == null) {
            ChangeRelations.pair(peak, level);
            peak.counted = level.counted == null ? peak.counted : level.counted.as(Figure.Role.ELIDED);
        }
    }

    /** "s'est établi à 56,6 millions, en augmentation pour le troisième trimestre": which way the level went, by how much or not. */
    void rising(Draft level) {
        boolean reached = level.changeRole == null && tokens.is(level.outerFrom - 1, "à") && level.kind != Kind.DURATION && level.kind != Kind.AGE;
        for (int i = level.outerTo; reached && i < level.outerTo + RISEN && !subjects.finite(i) && !tokens.is(i, ";"); i++) {
            int noun = tokens.pos(i + 2, Pos.ADJECTIVE) && Movement.nounDirection(tokens.low(i + 2)) == null ? i + 3 : i + 2;
            if (tokens.comma(i)) {
                boolean en = tokens.is(i + 1, "en") && Movement.nounDirection(tokens.low(noun)) != null;
                level.changeRole = en ? "to" : null;
                level.changeDir = en ? Movement.nounDirection(tokens.low(noun)) : null;
                return;
            }
        }
    }

    /** The level a movement reached: "a reculé de 1,2 point, à 11,8 %", "est tombé à 3 %", "pour atteindre 12 %". */
    void level(int d) {
        Draft draft = drafts.get(d);
        boolean attains = "atteindre".equals(tokens.word(draft.outerFrom - 1).verb()) && (tokens.is(draft.outerFrom - 2, "pour")
                || tokens.is(draft.outerFrom - 2, ",") && tokens.pos(draft.outerFrom - 1, Pos.PRESENT_PARTICIPLE));
        int only = tokens.is(draft.outerFrom - 1, "seulement") ? 1 : 0;
        if (!attains && !tokens.is(draft.outerFrom - 1 - only, "à") || draft.kind == Kind.DURATION) {
            return;
        }
        int i = draft.outerFrom - 2 - only;
        int earlier = d - 1;
        while (earlier >= 0 && drafts.get(earlier).kind == Kind.DURATION) {
            earlier--;
        }
        Draft before = earlier >= 0 ? drafts.get(earlier) : null;
        boolean afterDelta = before != null && "delta".equals(before.changeRole) && !sentenceBreak(before.to, draft.outerFrom);
        boolean coordinated = before != null && "to".equals(before.changeRole) && before.pair == null && ChangeRelations.comparable(before, draft)
                && tokens.is(draft.outerFrom - 2, "et") && draft.outerFrom - before.to <= 6;
        // "passera à 700 euros en janvier, puis à 500 euros en mai"
        boolean next = before != null && "to".equals(before.changeRole) && ChangeRelations.comparable(before, draft) && tokens.is(draft.outerFrom - 2, "puis");
        if (next) {
            draft.changeRole = "to";
            draft.changeDir = ChangeRelations.size(draft).compareTo(ChangeRelations.size(before)) > 0 ? "up" : "down";
            return;
        }
        boolean purpose = attains || tokens.pos(draft.outerFrom - 2, Pos.INFINITIVE)
                && (tokens.is(draft.outerFrom - 3, "pour") || tokens.is(draft.outerFrom - 4, "pour"));
        boolean reaches = purpose && before != null && "delta".equals(before.changeRole);
        if (afterDelta || coordinated || reaches) {
            draft.changeRole = "to";
            draft.changeDir = before.changeDir;
            return;
        }
        i -= !attains && tokens.is(i, ",") ? 1 : 0;
        String moving = purpose && !tokens.is(draft.outerFrom - 2, ",") ? verbBefore(draft) : null;
        if (moving != null) {
            draft.changeRole = "to";
            draft.changeDir = moving;
            return;
        }
        while (i > draft.outerFrom - 5 && tokens.pos(i, Pos.ADVERB) && !tokens.pos(i, Pos.VERBAL)) {
            i--;
        }
        String lemma = tokens.pos(i, Pos.VERBAL) ? tokens.word(i).verb() : null;
        if (lemma == null && brought(draft) >= 0) {
            i = brought(draft);
            lemma = tokens.word(i).verb();
        }
        boolean back = "revenir".equals(lemma) && ("être".equals(tokens.word(i - 1).verb()) || tokens.pos(i, Pos.PRESENT_PARTICIPLE));
        // "des Rochelais réduits à quatorze" are no fewer than they were counted
        boolean state = draft.bare() && "réduire".equals(lemma) && subjects.attributive(i);
        String dir = back || "ramener".equals(lemma) ? "down" : state ? null : "porter".equals(lemma) ? "up" : Movement.direction(lemma);
        boolean level = dir != null && !"relever".equals(lemma) && !"élever".equals(lemma) || "passer".equals(lemma) || "porter".equals(lemma);
        if (level) {
            draft.changeRole = "to";
            draft.changeDir = dir;
            Draft first = drafts.getFirst();
            if (first != draft && first.changeRole == null && ChangeRelations.comparable(first, draft) && first.outerFrom == 1 && (tokens.is(0, "de") || tokens.is(0, "après"))) {
                // "De 6 % du PIB en 2024, il prévoit de ramener le déficit à 5,4 %"
                ChangeRelations.pair(first, draft);
            }
        }
    }

    /** "a ramené sa dette à 54,3 milliards": the verb whose object the level is of, or -1. */
    private int brought(Draft draft) {
        if (draft.counted == null || draft.counted.role() != Figure.Role.LEFT) {
            return -1;
        }
        int object = tokens.indexOf(draft.counted.span().start());
        object -= ChangeRelations.ARTICLES.contains(tokens.low(object - 1)) || tokens.low(object - 1).length() == 2 && tokens.low(object - 1).startsWith("s") ? 1 : 0;
        String lemma = String.valueOf(tokens.word(object - 1).verb());
        return tokens.pos(object - 1, Pos.VERBAL) && BRINGING.contains(lemma) ? object - 1 : -1;
    }

    /** "ont triplé en quinze ans pour atteindre 92 000": which way the verb of the clause goes, or null. */
    private String verbBefore(Draft draft) {
        for (int i = draft.outerFrom - 3; i > Math.max(0, draft.outerFrom - Deltas.REACH) && !Grammar.punctuation(tokens, i); i--) {
            String dir = Movement.direction(tokens.word(i).verb());
            if (dir != null && (subjects.finite(i) || tokens.pos(i, Pos.PAST_PARTICIPLE) && subjects.auxiliary(i - 1))) {
                return dir;
            }
        }
        return null;
    }

    private boolean sentenceBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, "(") || subjects.finite(i) || tokens.is(i, "et")) {
                return true;
            }
        }
        return to - from > 12;
    }
}
