package org.reperes.bench.figures;

import java.util.List;
import org.reperes.figures.Span;

/** One text with the figures and rejects that readers marked in it. */
record Gold(String uid, String text, String date, List<Quantity> figures, List<Bait> rejects) {

    /** A marked figure; {@code head} is the span of the counted noun's head, {@code counted} the whole phrase's, both null where nothing is counted. */
    record Quantity(String id, Span span, String op, String value, String min, String max, String unit, Span counted,
                    Span head, String role, String partOf, String time, String timeValue, Shift change, String source) {

        /** The noun of an elided figure stands elsewhere, so any mention of it will do. */
        boolean borrowsItsNoun() {
            return role != null && !role.equals("right") && !role.equals("left");
        }
    }

    /** A change as marked: role, direction and the other end. */
    record Shift(String role, String dir, String pair) { }

    /** A number that is no quantity. */
    record Bait(Span span, String cls) { }
}
