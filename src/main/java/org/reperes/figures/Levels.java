package org.reperes.figures;

import java.util.List;
import java.util.Objects;
import org.reperes.figures.Figure.Kind;

/** The level that comes with its change: "52,8 millions de passagers, en progression de 15 %", "20 sièges, soit deux de plus", "27 % (-3)". */
final class Levels {

    /** Words from a level to its change. */
    private static final int REACH = 20;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;

    Levels(Tokens tokens, List<Draft> drafts, Subjects subjects) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = subjects;
    }

    void find() {
        for (int d = 1; d < drafts.size(); d++) {
            Draft delta = drafts.get(d);
            Draft level = drafts.get(d - 1);
            for (int k = d - 2; k >= 0 && (level.kind == Kind.DURATION || "from".equals(level.changeRole)); k--) {
                level = drafts.get(k);
            }
            if ("delta".equals(delta.changeRole) && level.changeRole == null && fits(level, delta) && joined(level, delta)) {
                level.changeRole = "to";
                level.changeDir = delta.changeDir;
            }
        }
    }

    private static boolean fits(Draft level, Draft delta) {
        boolean share = level.kind == Kind.FRACTION || level.kind == Kind.RATIO;
        boolean measured = Movement.relative(delta.kind) || delta.kind == Kind.FACTOR || delta.kind == Kind.FRACTION || delta.kind == level.kind && Objects.equals(delta.unit, level.unit);
        return measured && !share && level.kind != Kind.DURATION && level.kind != Kind.AGE && level.kind != Kind.FACTOR && level.kind != Kind.POINTS;
    }

    /** Whether nothing but the joint of a change stands between the two. */
    private boolean joined(Draft level, Draft delta) {
        int from = level.counted != null && level.counted.role() == Figure.Role.RIGHT ? tokens.indexOf(level.counted.span().end()) : level.outerTo;
        if (delta.outerFrom - level.to > REACH || delta.outerFrom < from) {
            return false;
        }
        if (tokens.is(delta.outerFrom - 1, "(") && delta.sign != 0) {
            return subjects.verbs(from, delta.outerFrom) == 0 && !parted(from, delta.outerFrom - 1);
        }
        for (int i = from; i < delta.outerFrom; i++) {
            boolean soit = tokens.is(i, "soit") && tokens.is(i - 1, ",");
            boolean in = (tokens.is(i, "en") || tokens.is(i, "un") || tokens.is(i, "une")) && tokens.is(i - 1, ",") && noun(i, delta.outerFrom);
            if (soit || in) {
                return !parted(i, delta.outerFrom) && subjects.verbs(i + 1, delta.outerFrom) == 0;
            }
            if (tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, "(") || tokens.is(i, "dont")) {
                return false;
            }
        }
        return false;
    }

    private boolean parted(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.comma(i) || tokens.is(i, ";") || tokens.is(i, "(") || tokens.is(i, "dont")) {
                return true;
            }
        }
        return false;
    }

    private boolean noun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Movement.nounDirection(tokens.low(i)) != null) {
                return true;
            }
        }
        return false;
    }
}
