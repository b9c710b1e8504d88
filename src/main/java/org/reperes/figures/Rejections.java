package org.reperes.figures;

import java.util.List;

/** The numbers that are no quantity whatever follows them, each kind a rule of its own; the first that knows a number wins. */
final class Rejections {

    /**
     * A stretch that is no quantity.
     *
     * @param from first token
     * @param to   after its last token
     */
    record Verdict(int from, int to, String cls) { }

    /** One reason not to count a number. */
    interface Rule {
        /** @param k index in {@code numerals}; null where the rule has nothing to say */
        Verdict judge(Tokens tokens, List<Numeral> numerals, int k);
    }

    private static final List<Rule> RULES = List.of(new DateRule(), new ClockRule(), new PhoneRule(), new CodeRule(),
            new LabelRule(), new NameRule(), new ScoreRule(), new ListRule(), new PeriodRule(), new AddressRule());

    private Rejections() { }

    static Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        for (Rule rule : RULES) {
            Verdict verdict = rule.judge(tokens, numerals, k);
            if (verdict != null) {
                return verdict;
            }
        }
        return null;
    }
}
