package org.reperes.figures;

import java.util.List;

/** The time that one figure has from another: what goes on with it, the level that a change reached, the whole that it is a part of. */
final class SharedTimes {

    private static final int REACH = 8;
    private static final int CHANGE_REACH = 20;
    /** Words that say of the part where or how: "dont 450 en France,". */
    private static final int PART = 6;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final List<TimeExpression> times;
    private final Subjects subjects;

    SharedTimes(Tokens tokens, List<Draft> drafts, List<TimeExpression> times, Subjects subjects) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.times = times;
        this.subjects = subjects;
    }

    void pass() {
        for (int d = 1; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            Draft before = drafts.get(d > 1 && months(drafts.get(d - 1)) ? d - 2 : d - 1);
            if (draft.time == null && takes(draft) && before.time != null && (opened(before, draft) || sameChange(before, draft) || risen(before, draft) || again(before, draft))) {
                draft.time = before.time;
            } else if (before.time == null && takes(before) && draft.time != null && sameChange(before, draft) && follows(draft)) {
                before.time = draft.time;
            }
        }
        for (Draft draft : drafts) {
            boolean part = draft.partOf != null && draft.bare() && draft.counted != null && draft.counted.role() == Figure.Role.ELIDED;
            if (part && draft.time == null && draft.partOf.from < draft.from) {
                draft.time = draft.partOf.time;
            } else if (part && draft.time != null && draft.partOf.time == null && draft.partOf.from < draft.from && inserted(draft)) {
                draft.partOf.time = draft.time;
            }
        }
    }

    /** "au deuxième trimestre, 9,9 % (+0,2 point) et 10,4 %": what opened the clause holds for what goes on with the figure. */
    private boolean opened(Draft before, Draft draft) {
        boolean goesOn = tokens.is(draft.outerFrom - 1, "(") || tokens.is(draft.outerFrom - 1, "et")
                || tokens.is(draft.outerFrom - 1, "soit") && !"delta".equals(draft.changeRole);
        boolean opened = times.stream().anyMatch(t -> t.text().equals(before.time.text()) && t.span().end() <= tokens.at(before.from).start());
        return goesOn && opened && !"from".equals(draft.changeRole) && draft.outerFrom - before.to <= REACH && subjects.oneClause(before.to, draft.outerFrom - 1);
    }

    /** "a reculé de 1,4 % en avril, à 82 dollars", "perdait 1,1 % à 84 dollars vers 10H15": a movement and its level are of one time. */
    private boolean sameChange(Draft before, Draft draft) {
        boolean level = "delta".equals(before.changeRole) && "to".equals(draft.changeRole)
                && (tokens.is(draft.outerFrom - 1, "à") || "atteindre".equals(tokens.word(draft.outerFrom - 1).verb()));
        Figure.Time time = before.time == null ? draft.time : before.time;
        return level && moment(time) && draft.outerFrom - before.to <= CHANGE_REACH && noVerb(before.to, draft.outerFrom);
    }

    /** "en progression de 13 % à données publiées et de 17 % à taux constants": both of one time. */
    private boolean again(Draft before, Draft draft) {
        boolean deltas = "delta".equals(before.changeRole) && "delta".equals(draft.changeRole) && before.kind == draft.kind;
        return deltas && moment(before.time) && tokens.is(draft.outerFrom - 1, "de") && tokens.is(draft.outerFrom - 2, "et") && draft.outerFrom - before.to <= CHANGE_REACH
                && noVerb(before.to, draft.outerFrom);
    }

    /** "a transporté 52,8 millions de passagers en 2023, en progression de 15 %". */
    private boolean risen(Draft before, Draft draft) {
        int noun = draft.outerFrom - 2;
        boolean rise = !"delta".equals(before.changeRole) && before.kind != Figure.Kind.DURATION && "delta".equals(draft.changeRole) && Movement.nounDirection(tokens.low(noun)) != null;
        return rise && moment(before.time) && tokens.is(noun - 1, "en") && draft.outerFrom - before.to <= CHANGE_REACH && noVerb(before.to, draft.outerFrom);
    }

    /** "trois blessés, dont deux grièvement, mardi": the part is an insertion, what follows its comma goes with the whole. */
    private boolean inserted(Draft part) {
        int comma = part.outerTo;
        while (comma < part.outerTo + PART && !tokens.comma(comma) && !subjects.finite(comma)) {
            comma++;
        }
        return tokens.is(part.outerFrom - 1, "dont") && tokens.is(part.outerFrom - 2, ",") && tokens.is(comma, ",") && follows(part);
    }

    /** Whether the time of the figure stands behind it. */
    private boolean follows(Draft draft) {
        return times.stream().anyMatch(t -> t.text().equals(draft.time.text()) && t.span().start() >= tokens.at(draft.to - 1).end());
    }

    /** Not "sur un an" or "entre mai et juin": how long the movement took is not when its level was reached. */
    private boolean moment(Figure.Time time) {
        return !time.text().startsWith("entre") && times.stream().anyMatch(t -> t.text().equals(time.text()) && t.type() == TimeExpression.Type.CALENDAR);
    }

    /** "au cours des neuf premiers mois": a part of the time. */
    private boolean months(Draft draft) {
        return draft.bare() && draft.counted != null && Calendar.TIME_NOUNS.contains(draft.counted.head().of(tokens.text()));
    }

    private static boolean takes(Draft draft) {
        return draft.kind != Figure.Kind.AGE && draft.kind != Figure.Kind.DURATION;
    }

    private boolean noVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";")) {
                return false;
            }
        }
        return subjects.verbs(from, to) == 0;
    }
}
