package org.reperes.figures;

import java.math.BigDecimal;
import java.util.List;
import org.reperes.figures.Figure.Kind;

/** "2,4 centimes" are hundredths of the currency of the sentence, of the euro where it names none; "39 cents" of the one it names, or cents of nobody knows what. */
final class Centimes {

    private static final String DEFAULT = "EUR";

    private Centimes() { }

    static void convert(Tokens tokens, List<Draft> drafts) {
        for (Draft draft : drafts) {
            String form = tokens.low(draft.to - 1);
            boolean named = form.equals("cents") && drafts.stream().anyMatch(d -> d.kind == Kind.MONEY && d.unit != null);
            boolean hundredths = draft.kind == Kind.MONEY && draft.unit == null && (form.startsWith("centime") || named);
            if (hundredths) {
                boolean euros = tokens.is(draft.to, "d'") && tokens.low(draft.to + 1).startsWith("euro");
                if (euros) {
                    // "0,30 centime d'euro"
                    draft.to += 2;
                    draft.outerTo = Math.max(draft.outerTo, draft.to);
                }
                hundredths(draft, euros ? DEFAULT : drafts.stream().filter(d -> d.kind == Kind.MONEY && d.unit != null).findFirst().map(d -> d.unit).orElse(DEFAULT));
            }
        }
    }

    static void hundredths(Draft draft, String unit) {
        draft.unit = unit;
        draft.value = hundredth(draft.value);
        draft.min = hundredth(draft.min);
        draft.max = hundredth(draft.max);
    }

    private static BigDecimal hundredth(BigDecimal value) {
        return value == null ? null : value.movePointLeft(2);
    }
}
