package org.reperes.figures;

import java.math.BigDecimal;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Op;

/** A figure being built: the rules of one sentence fill it in turn, then it becomes an immutable {@link Figure}. */
final class Draft {

    /** Tokens of the span: numerals, scale words, unit. */
    int from;
    int to;
    /** First token of what belongs to the number on its left: approximator, "entre", sign. */
    int outerFrom;
    /** First token of what follows the number: after a unit and a closing approximator ("environ", "et plus"). */
    int outerTo;
    BigDecimal value;
    BigDecimal min;
    BigDecimal max;
    /** "1/3" for ratios and fractions. */
    String fraction;
    Kind kind = Kind.COUNT;
    Op op = Op.EQ;
    String unit;
    /** Whether a unit was written, even where it has no code ("couronnes", "magnitude"). */
    boolean measured;
    String approx;
    /** Whether the number ends in a noun of number that takes "de": million, dizaine. */
    boolean nounNumber;
    int sign;
    Counted counted;
    Draft partOf;
    String partRel;
    /** "set:jeunes": a part of a set that is no figure. */
    String partSet;
    Draft equal;
    Draft pair;
    String changeRole;
    String changeDir;
    String changeBase;
    Figure.Time time;
    Figure.Source source;
    String per;
    String place;
    String modality;
    String id;

    /** What is counted, in offsets of the whole text, so that a later sentence can point back to it. */
    record Counted(Span span, Span head, Figure.Role role) {

        Counted as(Figure.Role other) {
            return new Counted(span, head, other);
        }
    }

    boolean several() {
        BigDecimal most = max != null ? max : value != null ? value : min;
        return most != null && most.abs().compareTo(BigDecimal.TWO) >= 0;
    }

    boolean bare() {
        return kind == Kind.COUNT && !measured;
    }

    /** One number to compare two figures by. */
    BigDecimal size() {
        return value != null ? value : min != null ? min : max;
    }
}
