package org.reperes.bench.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.reperes.entities.Entity;
import org.reperes.entities.EntityType;

/** Exact matches of span and type, counted per type; a prediction is used once. */
final class Score {

    private record Counts(int right, int found, int wanted) {

        Counts plus(Counts other) {
            return new Counts(right + other.right, found + other.found, wanted + other.wanted);
        }

        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 0 : (double) right / wanted;
        }

        double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    private final Map<EntityType, Counts> byType = new EnumMap<>(EntityType.class);
    private final List<String> misses = new ArrayList<>();

    static Score of(List<Sample> samples, Function<String, List<Entity>> engine) {
        Score score = new Score();
        samples.forEach(sample -> score.add(sample, engine.apply(sample.text())));
        return score;
    }

    private void add(Sample sample, List<Entity> found) {
        List<Entity> unused = new ArrayList<>(found);
        for (Sample.Gold gold : sample.gold()) {
            boolean right = unused.removeIf(e -> e.start() == gold.start() && e.end() == gold.end() && e.type() == gold.type());
            if (gold.optional()) {
                unused.removeIf(e -> e.start() < gold.end() && gold.start() < e.end());
            } else {
                count(gold.type(), right ? 1 : 0, right ? 1 : 0, 1);
                if (!right) {
                    misses.add("missed " + gold.type() + " [" + sample.text().substring(gold.start(), gold.end()) + "]  " + sample.text());
                }
            }
        }
        for (Entity wrong : unused) {
            count(wrong.type(), 0, 1, 0);
            misses.add("false " + wrong.type() + " [" + sample.text().substring(wrong.start(), wrong.end()) + "]  " + sample.text());
        }
    }

    private void count(EntityType type, int right, int found, int wanted) {
        byType.merge(type, new Counts(right, found, wanted), Counts::plus);
    }

    /** F1 over all types. */
    double f1() {
        return total().f1();
    }

    private Counts total() {
        return byType.values().stream().reduce(new Counts(0, 0, 0), Counts::plus);
    }

    List<String> misses() {
        return misses;
    }

    String table(String title) {
        StringBuilder table = new StringBuilder(String.format("%-22s %9s %6s %6s %6s%n", title, "mentions", "P", "R", "F1"));
        byType.forEach((type, counts) -> table.append(row(type.name().toLowerCase(Locale.ROOT), counts)));
        return table.append(row("all", total())).toString();
    }

    private static String row(String name, Counts counts) {
        return String.format(Locale.ROOT, "  %-20s %9d %6.3f %6.3f %6.3f%n", name, counts.wanted(), counts.precision(), counts.recall(), counts.f1());
    }
}
