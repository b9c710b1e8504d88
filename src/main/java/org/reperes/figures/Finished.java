package org.reperes.figures;

import java.math.BigDecimal;

/** Turns a draft into the figure that leaves this package. */
final class Finished {

    private Finished() { }

    static Figure figure(Tokens tokens, Draft draft, Zones zones) {
        Span span = tokens.span(draft.from, draft.to);
        String value = draft.fraction == null ? plain(draft.value) : draft.op == Figure.Op.EQ || draft.op == Figure.Op.APPROX ? draft.fraction : null;
        String min = bound(draft, draft.min, Figure.Op.GT, Figure.Op.GE);
        String max = bound(draft, draft.max, Figure.Op.LT, Figure.Op.LE);
        Figure.PartOf part = draft.partOf != null ? new Figure.PartOf(draft.partOf.id, draft.partRel)
                : draft.partSet != null ? new Figure.PartOf(draft.partSet, draft.partRel) : null;
        Figure.Change change = draft.changeRole == null ? null
                : new Figure.Change(draft.changeRole, draft.changeDir, draft.pair == null ? null : draft.pair.id, draft.changeBase);
        return new Figure(draft.id, span, span.of(tokens.text()), draft.kind, draft.op, value, min, max, draft.unit, draft.approx,
                counted(tokens.text(), draft.counted), part, draft.equal == null ? null : draft.equal.id, draft.time, change, draft.source,
                draft.per == null ? null : new Figure.Per(draft.per), draft.place, draft.modality, zones.at(span.start()));
    }

    private static String bound(Draft draft, BigDecimal bound, Figure.Op one, Figure.Op other) {
        return draft.fraction == null ? plain(bound) : draft.op == one || draft.op == other ? draft.fraction : null;
    }

    private static Figure.Counted counted(String text, Draft.Counted counted) {
        return counted == null ? null : new Figure.Counted(counted.span().of(text), counted.span(), counted.head().of(text), counted.role());
    }

    /** 1200000, not 1.2E+6; 3.5, not 3.50. */
    static String plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }
}
