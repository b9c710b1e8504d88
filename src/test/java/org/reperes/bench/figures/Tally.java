package org.reperes.bench.figures;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Right, found and expected, kept for each case so that an interval can be drawn by bootstrap over cases. */
final class Tally {

    /** Counts of one case. */
    record Count(int right, int found, int expected) { }

    private static final int ROUNDS = 1_000;

    private final List<Count> counts;

    Tally(List<Count> counts) {
        this.counts = counts;
    }

    String scores() {
        return interval(c -> precision(c), "P") + "  " + interval(c -> recall(c), "R") + "  " + interval(Tally::f1, "F1") + "  ("
                + sum(counts).right + " right, " + sum(counts).found + " found, " + sum(counts).expected + " expected)";
    }

    /** The share of {@code expected} that is right alone. */
    String recallOnly() {
        return interval(Tally::recall, "") + "  (" + sum(counts).right + " of " + sum(counts).expected + ")";
    }

    /** {@code right} per 100 {@code expected}. */
    String perHundred() {
        return interval(c -> 100 * recall(c), "") + " per 100  (" + sum(counts).right + " of " + sum(counts).expected + ")";
    }

    private String interval(ToDoubleFunction<Count> score, String label) {
        Random random = new Random(20211103);
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int right = 0;
            int found = 0;
            int expected = 0;
            for (int i = 0; i < counts.size(); i++) {
                Count count = counts.get(random.nextInt(counts.size()));
                right += count.right;
                found += count.found;
                expected += count.expected;
            }
            rounds[round] = score.applyAsDouble(new Count(right, found, expected));
        }
        java.util.Arrays.sort(rounds);
        return String.format(Locale.ROOT, "%s %.3f [%.3f, %.3f]", label, score.applyAsDouble(sum(counts)),
                rounds[ROUNDS / 40], rounds[ROUNDS - ROUNDS / 40 - 1]).strip();
    }

    double f1() {
        return f1(sum(counts));
    }

    private static Count sum(List<Count> counts) {
        return new Count(counts.stream().mapToInt(Count::right).sum(), counts.stream().mapToInt(Count::found).sum(),
                counts.stream().mapToInt(Count::expected).sum());
    }

    private static double precision(Count c) {
        return c.found == 0 ? 0 : (double) c.right / c.found;
    }

    private static double recall(Count c) {
        return c.expected == 0 ? 0 : (double) c.right / c.expected;
    }

    private static double f1(Count c) {
        return c.found + c.expected == 0 ? 0 : 2.0 * c.right / (c.found + c.expected);
    }
}
