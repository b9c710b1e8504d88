package org.reperes.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Op;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/** Turns the numbers of a sentence into drafts of figures and rejects: units, signs, ranges, ratios, doublets. */
final class Composer {

    private final Tokens tokens;
    private final List<Numeral> numerals;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Verdict> rejects = new ArrayList<>();
    private final Verdict[] verdicts;

    Composer(Tokens tokens, List<Numeral> numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.verdicts = new Verdict[numerals.size()];
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Verdict> rejects() {
        return rejects;
    }

    void run() {
        int covered = 0;
        for (int k = 0; k < numerals.size(); k++) {
            if (numerals.get(k).from() >= covered) {
                verdicts[k] = Rejections.judge(tokens, numerals, k);
                if (verdicts[k] != null) {
                    covered = Math.max(covered, verdicts[k].to());
                }
            } else {
                verdicts[k] = verdicts[k - 1];
            }
        }
        int k = 0;
        while (k < numerals.size()) {
            k = next(k);
            int to = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).to;
            while (k < numerals.size() && numerals.get(k).from() < to) {
                k++;
            }
        }
        SharedUnits.pass(tokens, drafts);
        SharedUnits.recall(tokens, drafts);
        Centimes.convert(tokens, drafts);
    }

    /** Handles numeral {@code k} and those it joins with; answers the next one. */
    private int next(int k) {
        Verdict verdict = verdicts[k];
        if (verdict != null) {
            if (rejects.isEmpty() || rejects.get(rejects.size() - 1) != verdict) {
                rejects.add(verdict);
            }
            return k + 1;
        }
        Ratios.Found ratio = Ratios.at(tokens, numerals, verdicts, k);
        if (ratio != null) {
            accept(ratio.draft());
            return k + ratio.numerals();
        }
        if (numerals.get(k).shape() == Shape.SLASH) {
            rejects.add(new Verdict(numerals.get(k).from(), numerals.get(k).to(), "code"));
            return k + 1;
        }
        Draft first = single(k);
        if (margin(k, first)) {
            accept(first);
            return k + 2;
        }
        int second = Ranges.partner(tokens, numerals, verdicts, k, first);
        if (second > k) {
            Draft other = single(second);
            Draft range = Ranges.join(tokens, first, other);
            if (range != null && BareNumbers.years(tokens, numerals.get(k), numerals.get(second), range)) {
                rejects.add(new Verdict(first.from, range.to, "year"));
                return second + 1;
            }
            if (range != null) {
                accept(range);
                return second + 1;
            }
            if (BareNumbers.score(tokens, first, other)) {
                rejects.add(new Verdict(first.from, other.to, "score"));
                return second + 1;
            }
        }
        if (doublet(k)) {
            first.to = numerals.get(k + 1).to() + 1;
            BigDecimal scale = NumberWords.SCALES.get(tokens.low(first.to));
            if (first.bare() && scale != null && first.value != null) {
                // "sept (7) millions de dollars"
                first.value = first.value.multiply(scale);
                first.nounNumber = true;
                first.to++;
            }
            if (first.bare()) {
                // "deux millions (2.000.000) FCFA"
                Quantities.unitAfter(tokens, first);
            }
            first.outerTo = first.to;
            accept(first);
            return k + 2;
        }
        String cls = BareNumbers.judge(tokens, numerals.get(k), first, drafts, verdicts, k);
        if (cls == null) {
            accept(first);
        } else if (!cls.isEmpty()) {
            verdicts[k] = new Verdict(first.from, first.to, cls);
            rejects.add(verdicts[k]);
        }
        return k + 1;
    }

    private void accept(Draft draft) {
        Bounds.apply(tokens, draft);
        drafts.add(draft);
    }

    /** "25 ± 12 minutes": the margin belongs to the figure, which takes the unit that stands after it. */
    private boolean margin(int k, Draft first) {
        int i = first.to;
        boolean spelled = tokens.is(i, "+") && tokens.is(i + 1, "/") && Signs.sign(tokens, i + 2);
        int next = tokens.is(i, "±") || tokens.is(i, "+/-") ? i + 1 : spelled ? i + 3 : -1;
        if (next < 0 || k + 1 >= numerals.size() || numerals.get(k + 1).from() != next || first.value == null) {
            return false;
        }
        Draft margin = single(k + 1);
        if (first.bare() && margin.measured) {
            first.unit = margin.unit;
            first.kind = margin.kind;
            first.measured = true;
        }
        first.to = margin.to;
        first.outerTo = margin.outerTo;
        return true;
    }

    /** "huit (8)": the same number in words and in digits. */
    private boolean doublet(int k) {
        int to = numerals.get(k).to();
        return k + 1 < numerals.size() && tokens.is(to, "(") && numerals.get(k + 1).from() == to + 1
                && tokens.is(numerals.get(k + 1).to(), ")") && numerals.get(k + 1).high() == null
                && numerals.get(k).value().compareTo(numerals.get(k + 1).value()) == 0;
    }

    private Draft single(int k) {
        Numeral numeral = numerals.get(k);
        Draft draft = new Draft();
        draft.from = numeral.from();
        draft.to = numeral.to();
        draft.value = numeral.value();
        if (numeral.high() != null) {
            draft.min = numeral.value();
            draft.max = numeral.high();
            draft.value = null;
            draft.op = numeral.shape() == Shape.COLLECTIVE ? Op.APPROX : Op.RANGE;
        } else if (numeral.shape() == Shape.COLLECTIVE) {
            draft.op = Op.APPROX;
        }
        Quantities.complete(tokens, draft, numeral);
        return draft;
    }
}
