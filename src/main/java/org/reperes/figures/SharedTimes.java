package org.reperes.figures;

import java.util.List;

/** The time that one figure has from another: what goes on with it, the level that a change reached, the whole that it is a part of. */
final class SharedTimes {

    private static final int REACH = 8;
    /** Words from "soit" to its number: "soit une hausse de". */
    private static final int RESTATED = 6;
    private static final int CHANGE_REACH = 20;
    /** Words that say of the part where or how: "dont 450 en France,". */
    private static final int PART = 6;

    private static final Terms MARKING = Terms.of("marquer représenter constituer traduire");

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
            Draft before = reached(drafts.get(d > 1 && months(drafts.get(d - 1)) ? d - 2 : d - 1), draft);
            if (draft.time == null && takes(draft) && before.time != null && (opened(before, draft) || sameChange(before, draft) || risen(before, draft) || again(before, draft) || brought(before, draft)
                    || bracketed(before, draft) || together(before, draft) || marked(before, draft) || concluded(before, draft))) {
                draft.time = before.time;
            } else if (before.time == null && takes(before) && draft.time != null && sameChange(before, draft) && follows(draft)) {
                before.time = draft.time;
            }
        }
        for (int d = 1; d < drafts.size(); d++) {
            restated(d);
        }
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            Draft sibling = d > 0 && drafts.get(d - 1).partOf != null && drafts.get(d - 1).partOf == draft.partOf && tokens.is(draft.outerFrom - 1, "et") ? drafts.get(d - 1) : null;
            if (sibling != null && draft.time == null && draft.bare() && sibling.time == draft.partOf.time) {
                // "dont 25 femmes et 9 mineurs"
                draft.time = sibling.time;
            }
            boolean dont = tokens.is(draft.outerFrom - 1, "dont") && !subjects.finite(draft.outerTo);
            boolean part = draft.partOf != null && draft.counted != null && (draft.bare() && Brackets.opening(tokens, draft.outerFrom) >= 0 || draft.bare() && (dont || draft.counted.role() == Figure.Role.ELIDED)
                    || dont && (draft.kind == Figure.Kind.PERCENT || draft.kind == Figure.Kind.FRACTION));
            if (part && draft.time == null && draft.partOf.from < draft.from) {
                draft.time = draft.partOf.time;
            } else if (part && draft.time != null && draft.partOf.time == null && draft.partOf.from < draft.from && inserted(draft)) {
                draft.partOf.time = draft.time;
            }
        }
        for (int d = 1; d < drafts.size(); d++) {
            toll(drafts.get(d - 1), drafts.get(d));
        }
    }

    /** "69,7 milliards en 2017 contre 64,2 en 2016, en hausse de 8,5 %": a change is of the time of the level it reached, not of where it came from. */
    private static Draft reached(Draft before, Draft draft) {
        boolean origin = "from".equals(before.changeRole) && "delta".equals(draft.changeRole) && before.pair != null && before.pair.from < draft.from;
        return origin ? before.pair : before;
    }

    /** "au deuxième trimestre, 9,9 % (+0,2 point) et 10,4 %": what opened the clause holds for what goes on with the figure. */
    private boolean opened(Draft before, Draft draft) {
        boolean goesOn = tokens.is(draft.outerFrom - 1, "(") || tokens.is(draft.outerFrom - 1, "et")
                || tokens.is(draft.outerFrom - 1, "soit") && !"delta".equals(draft.changeRole);
        boolean opened = times.stream().anyMatch(t -> t.text().equals(before.time.text()) && t.span().end() <= tokens.at(before.from).start());
        return goesOn && opened && !"from".equals(draft.changeRole) && draft.outerFrom - before.to <= REACH && subjects.oneClause(before.to, draft.outerFrom - 1);
    }

    /** "chez les femmes (-41 000 ; -2,6 %)": both in one bracket. */
    private boolean together(Draft before, Draft draft) {
        int open = Brackets.opening(tokens, draft.outerFrom);
        return open >= 0 && open == Brackets.opening(tokens, before.outerFrom) && draft.sign != 0 && !"from".equals(draft.changeRole);
    }

    /** "a reculé de 1,4 % en avril, à 82 dollars", "perdait 1,1 % à 84 dollars vers 10H15": a movement and its level are of one time. */
    private boolean sameChange(Draft before, Draft draft) {
        boolean level = "delta".equals(before.changeRole) && ("to".equals(draft.changeRole) || draft.changeRole == null && tokens.comma(draft.outerFrom - 2))
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

    /** "seize étaient à l'arrêt lundi matin, ramenant la puissance à 37,2 GW", "ont augmenté de 5 % l'an dernier, avec 1 010 victimes". */
    private boolean brought(Draft before, Draft draft) {
        int comma = commaBefore(before, draft);
        boolean verb = tokens.pos(comma + 1, Pos.PRESENT_PARTICIPLE) && "to".equals(draft.changeRole) || tokens.is(comma + 1, "avec") && comma + 2 == draft.outerFrom;
        return tokens.comma(comma) && verb && (endsAt(before.time, comma) || before.outerTo == comma) && moment(before.time);
    }

    /** "un chiffre d'affaires de 69,2 milliards (+6 %)". */
    private boolean bracketed(Draft before, Draft draft) {
        boolean adjacent = tokens.is(draft.outerFrom - 1, "(") && draft.outerFrom - before.to <= REACH && subjects.verbs(before.to, draft.outerFrom) == 0;
        return adjacent && moment(before.time) && !"from".equals(draft.changeRole);
    }

    /** "12.940 détenus au 15 février, soit un taux de surpopulation de 17,2 %": what the figure comes to is of its time, where that stands right before. */
    private boolean concluded(Draft before, Draft draft) {
        int end = draft.outerFrom - 1;
        while (end > before.to && !tokens.is(end, "soit") && !tokens.is(end, "ce") && !tokens.is(end, "pour")) {
            end--;
        }
        boolean difference = Grammar.DE.contains(tokens.low(draft.outerTo)) && (tokens.is(draft.outerTo + 1, "plus") || tokens.is(draft.outerTo + 1, "moins"));
        boolean soit = tokens.is(end, "soit") && !difference && !"delta".equals(draft.changeRole);
        boolean makes = tokens.is(end, "ce") && tokens.is(end + 1, "qui") && subjects.verbs(end + 2, draft.outerFrom) == 1;
        boolean at = tokens.is(end, "pour") && (tokens.is(end + 1, "un") || tokens.is(end + 1, "une"));
        // "3000 postes d'ici fin 2026, soit 8 % de ses effectifs": a share of what is there now
        boolean share = soit && Movement.relative(draft.kind) && draft.counted != null && draft.counted.role() == Figure.Role.RIGHT;
        if (share || !soit && !makes && !at || "from".equals(draft.changeRole) || !makes && subjects.verbs(end + 1, draft.outerFrom) > 0) {
            return false;
        }
        int stop = tokens.comma(end - 1) ? end - 1 : end;
        boolean touching = before.counted != null && before.counted.role() == Figure.Role.RIGHT ? tokens.indexOf(before.counted.span().end()) == stop : before.outerTo == stop;
        return (touching || endsAt(before.time, stop)) && moment(before.time) && draft.outerFrom - before.to <= CHANGE_REACH;
    }

    private boolean endsAt(Figure.Time time, int stop) {
        return times.stream().anyMatch(t -> t.text().equals(time.text()) && tokens.indexOf(t.span().end()) == stop);
    }

    private int commaBefore(Draft before, Draft draft) {
        int comma = draft.outerFrom - 1;
        while (comma > before.to && !tokens.comma(comma)) {
            comma--;
        }
        return comma;
    }

    /** "a fait un mort et quatre blessés, dont un grièvement, dimanche": the day is that of both. */
    private void toll(Draft before, Draft draft) {
        boolean both = before.bare() && draft.bare() && before.counted != null && draft.counted != null && before.counted.role() == Figure.Role.RIGHT
                && draft.counted.role() == Figure.Role.RIGHT && tokens.is(draft.outerFrom - 1, "et") && tokens.indexOf(before.counted.span().end()) == draft.outerFrom - 1;
        if (both && before.time == null && draft.time != null && follows(draft)) {
            before.time = draft.time;
        }
    }

    /** "15,2 milliards d'euros l'an passé, soit 600 millions de plus qu'en 2022": the difference is of the time of the level. */
    private void restated(int d) {
        Draft draft = drafts.get(d);
        int soit = draft.outerFrom - 1;
        while (soit > draft.outerFrom - RESTATED && !tokens.is(soit, "soit") && !Grammar.punctuation(tokens, soit)) {
            soit--;
        }
        boolean more = tokens.is(draft.outerFrom - 1, ",") && tokens.is(draft.outerTo, "de") && (tokens.is(draft.outerTo + 1, "plus") || tokens.is(draft.outerTo + 1, "moins")
                || tokens.is(draft.outerTo + 1, "mieux"));
        if (!"delta".equals(draft.changeRole) || draft.time != null || !tokens.is(soit, "soit") && !more || !takes(draft)) {
            return;
        }
        int level = d - 1;
        while (level > 0 && (drafts.get(level).kind == Figure.Kind.DURATION || "from".equals(drafts.get(level).changeRole))) {
            level--;
        }
        Draft before = drafts.get(level);
        int reach = level < d - 1 ? 2 * CHANGE_REACH : CHANGE_REACH;
        if (before.time != null && moment(before.time) && draft.outerFrom - before.to <= reach) {
            draft.time = before.time;
        }
    }

    /** "a transporté 52,8 millions de passagers en 2023, en progression de 15 %". */
    private boolean risen(Draft before, Draft draft) {
        int noun = draft.outerFrom - 2;
        boolean rise = !"delta".equals(before.changeRole) && before.kind != Figure.Kind.DURATION && "delta".equals(draft.changeRole) && Movement.nounDirection(tokens.low(noun)) != null;
        return rise && moment(before.time) && tokens.is(noun - 1, "en") && draft.outerFrom - before.to <= CHANGE_REACH && noVerb(before.to, draft.outerFrom);
    }

    /** "Les 266 accidents de 2011 marquent une hausse de 8,5 %": what the year's comes to. */
    private boolean marked(Draft before, Draft draft) {
        int noun = draft.outerFrom - 2;
        int verb = noun - 2;
        return "delta".equals(draft.changeRole) && Movement.nounDirection(tokens.low(noun)) != null && tokens.is(noun - 1, "une") && MARKING.contains(String.valueOf(tokens.word(verb).verb()))
                && moment(before.time) && draft.outerFrom - before.to <= CHANGE_REACH && subjects.verbs(before.to, draft.outerFrom) == 1;
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
