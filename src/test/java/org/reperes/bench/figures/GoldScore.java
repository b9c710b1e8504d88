package org.reperes.bench.figures;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.reperes.figures.Figure;
import org.reperes.platform.PartialDate;

/** L1 to L5, relations and false figures over texts in the gold format. */
final class GoldScore {

    private static final String[] LEVELS = {"", "L1 span", "L2 value", "L3 unit", "L4 head", "L5 phrase"};

    private final Engine engine;
    private final Misses misses;
    private final Map<String, List<Tally.Count>> counts = new TreeMap<>();

    GoldScore(Engine engine, Misses misses) {
        this.engine = engine;
        this.misses = misses;
    }

    void score(List<Gold> cases, PrintStream out) {
        cases.forEach(this::score);
        counts.forEach((name, list) -> out.printf("  %-14s %s%n", name,
                name.startsWith("false") ? new Tally(list).perHundred() : new Tally(list).scores()));
    }

    /** F1 over the texts scored so far. */
    double f1(String name) {
        return new Tally(counts.get(name)).f1();
    }

    private void score(Gold gold) {
        List<Figure> found = engine.in(gold.text(), PartialDate.parse(gold.date()).orElse(null)).figures();
        Map<Gold.Quantity, Figure> matched = Matching.of(gold.figures(), found);
        Judge judge = new Judge(gold, matched);
        for (int level = 1; level <= 5; level++) {
            int least = level;
            add(LEVELS[level], (int) gold.figures().stream().filter(q -> judge.level(q) >= least).count(), found.size(), gold.figures().size());
        }
        List<Gold.Quantity> valued = gold.figures().stream().filter(q -> judge.level(q) >= 2).toList();
        relation("partOf", valued, matched, q -> q.partOf() != null, f -> f.partOf() != null, judge::samePart);
        relation("time", valued, matched, q -> q.time() != null, f -> f.time() != null, Judge::sameTime);
        relation("change", valued, matched, q -> q.change() != null, f -> f.change() != null, judge::sameChange);
        relation("source", valued, matched, q -> q.source() != null, f -> f.source() != null, Judge::sameSource);
        baits(gold, found, matched);
        list(gold, found, matched, judge);
    }

    private void relation(String name, List<Gold.Quantity> valued, Map<Gold.Quantity, Figure> matched, Predicate<Gold.Quantity> expected,
                          Predicate<Figure> given, BiPredicate<Gold.Quantity, Figure> same) {
        add(name, (int) valued.stream().filter(q -> same.test(q, matched.get(q))).count(),
                (int) valued.stream().filter(q -> given.test(matched.get(q))).count(), (int) valued.stream().filter(expected).count());
    }

    private void baits(Gold gold, List<Figure> found, Map<Gold.Quantity, Figure> matched) {
        List<Gold.Bait> taken = gold.rejects().stream().filter(bait -> found.stream()
                .anyMatch(f -> f.span().overlaps(bait.span()) && !matched.containsValue(f))).toList();
        add("false figures", taken.size(), 0, gold.rejects().size());
        taken.forEach(bait -> misses.add("false figure, " + bait.cls(), gold.uid(), gold.text(), bait.span(), null, null));
    }

    private void list(Gold gold, List<Figure> found, Map<Gold.Quantity, Figure> matched, Judge judge) {
        for (Gold.Quantity q : gold.figures()) {
            int level = judge.level(q);
            Figure figure = matched.get(q);
            List<String> wrong = new ArrayList<>();
            if (level < 5) {
                wrong.add("stops at L" + level);
            }
            if (level >= 2) {
                wrongIf(wrong, "partOf", q.partOf() != null || figure.partOf() != null, judge.samePart(q, figure));
                wrongIf(wrong, "time", q.time() != null || figure.time() != null, Judge.sameTime(q, figure));
                wrongIf(wrong, "change", q.change() != null || figure.change() != null, judge.sameChange(q, figure));
                wrongIf(wrong, "source", q.source() != null || figure.source() != null, Judge.sameSource(q, figure));
            }
            if (!wrong.isEmpty()) {
                misses.add(String.join(", ", wrong), gold.uid(), gold.text(), q.span(), Misses.show(q, gold.text()), Misses.show(figure));
            }
        }
        found.stream().filter(f -> !matched.containsValue(f)).forEach(f ->
                misses.add("not expected", gold.uid(), gold.text(), f.span(), null, Misses.show(f)));
    }

    private static void wrongIf(List<String> wrong, String name, boolean concerned, boolean same) {
        if (concerned && !same) {
            wrong.add(name);
        }
    }

    private void add(String name, int right, int found, int expected) {
        counts.computeIfAbsent(name, n -> new ArrayList<>()).add(new Tally.Count(right, found, expected));
    }
}
