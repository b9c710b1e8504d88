package org.reperes.figures;

import java.util.Arrays;
import java.util.List;

/** Which tokens of a sentence belong to a time expression: a number does not belong to the noun of a date. */
final class TimeTokenSpans {

    private final int[] starts;

    TimeTokenSpans(Tokens tokens, List<TimeExpression> times) {
        starts = new int[tokens.size()];
        Arrays.fill(starts, -1);
        for (TimeExpression time : times) {
            int from = tokens.indexOf(time.span().start());
            int to = Math.min(tokens.size(), tokens.indexOf(time.span().end() - 1) + 1);
            Arrays.fill(starts, Math.min(from, to), to, from);
        }
    }

    /** The first token of the time expression that holds token {@code i}, or -1. */
    int startOf(int i) {
        return i < 0 || i >= starts.length ? -1 : starts[i];
    }
}
