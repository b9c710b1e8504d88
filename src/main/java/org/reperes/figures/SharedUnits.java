package org.reperes.figures;

import java.math.BigDecimal;
import java.util.List;
import org.reperes.figures.Figure.Op;

/**
 * The unit written once, after the last number: "passé de 5 à 7 %", "âgés de 24, 23 et 14 ans", "25 et 30 millions d'euros".
 * From right to left, so that a list passes it on.
 */
final class SharedUnits {

    private static final Terms JOINTS = Terms.of("et ou , à puis contre ±");

    private SharedUnits() { }

    static void pass(Tokens tokens, List<Draft> drafts) {
        for (int d = drafts.size() - 2; d >= 0; d--) {
            Draft draft = drafts.get(d);
            Draft next = drafts.get(d + 1);
            boolean joined = next.outerFrom <= draft.to + 3 && next.outerFrom > draft.to && JOINTS.contains(tokens.low(draft.to))
                    && onlySmallWords(tokens, draft.to + 1, next.from);
            if (joined && draft.bare() && !draft.nounNumber && draft.value != null && next.measured && next.unit != null
                    && draft.fraction == null && next.fraction == null && !tokens.is(draft.to, "contre")) {
                share(tokens, draft, next);
            }
        }
    }

    private static boolean onlySmallWords(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Grammar.FUNCTION.contains(tokens.low(i))) {
                return false;
            }
        }
        return true;
    }

    private static void share(Tokens tokens, Draft draft, Draft next) {
        BigDecimal size = next.size();
        for (int i = next.to - 1; i > next.from; i--) {
            BigDecimal scale = NumberWords.SCALES.get(tokens.low(i));
            if (scale != null && tokens.isDigits(i - 1) && draft.value.multiply(scale).compareTo(size.multiply(BigDecimal.TEN)) < 0) {
                draft.value = draft.value.multiply(scale);
                break;
            }
        }
        draft.unit = next.unit;
        draft.kind = next.kind;
        draft.measured = true;
        draft.op = draft.op == Op.RANGE ? Op.EQ : draft.op;
    }
}
