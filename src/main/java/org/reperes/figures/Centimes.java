package org.reperes.figures;

import java.math.BigDecimal;
import java.util.List;
import org.reperes.figures.Figure.Kind;

/** "2,4 centimes", "39 cents" are hundredths of the currency of the sentence, of the euro where it names none. */
final class Centimes {

    private static final String DEFAULT = "EUR";

    private Centimes() { }

    static void convert(Tokens tokens, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean hundredths = draft.kind == Kind.MONEY && draft.unit == null && tokens.low(draft.to - 1).startsWith("cent");
            if (hundredths) {
                boolean euros = tokens.is(draft.to, "d'") && tokens.low(draft.to + 1).startsWith("euro");
                if (euros) {
                    // "0,30 centime d'euro"
                    draft.to += 2;
                    draft.outerTo = Math.max(draft.outerTo, draft.to);
                }
                draft.unit = euros ? DEFAULT : drafts.stream().filter(d -> d.kind == Kind.MONEY && d.unit != null).findFirst().map(d -> d.unit).orElse(DEFAULT);
                draft.value = hundredth(draft.value);
                draft.min = hundredth(draft.min);
                draft.max = hundredth(draft.max);
            }
        }
    }

    private static BigDecimal hundredth(BigDecimal value) {
        return value == null ? null : value.movePointLeft(2);
    }
}
