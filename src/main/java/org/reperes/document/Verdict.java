package org.reperes.document;

import org.reperes.figures.Figure;

/** What a person says of a number that was found. */
public sealed interface Verdict {

    /** It is right as it stands. */
    record Confirmed() implements Verdict { }

    /** It is no figure. */
    record Rejected() implements Verdict { }

    /** It is a figure, and these are its values; as in {@link Figure}. @param counted as it stands in the sentence, or null */
    record Corrected(Figure.Kind kind, Figure.Op op, String value, String min, String max, String unit, String counted) implements Verdict { }
}
