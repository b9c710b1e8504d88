package org.reperes.bench.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reperes.figures.Figure;
import org.reperes.figures.Span;

/** One-to-one matching of figures by overlap of spans, intersection over union at least a half, best overlap first. */
final class Matching {

    private record Pair(Gold.Quantity gold, Figure found, double overlap) { }

    private Matching() { }

    static Map<Gold.Quantity, Figure> of(List<Gold.Quantity> gold, List<Figure> found) {
        List<Pair> pairs = new ArrayList<>();
        for (Gold.Quantity quantity : gold) {
            for (Figure figure : found) {
                double overlap = overlap(quantity.span(), figure.span());
                if (overlap >= 0.5) {
                    pairs.add(new Pair(quantity, figure, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.overlap).thenComparing(p -> p.gold.span().start()));
        Map<Gold.Quantity, Figure> matched = new LinkedHashMap<>();
        Set<Figure> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.gold) && used.add(pair.found)) {
                matched.put(pair.gold, pair.found);
            }
        }
        return matched;
    }

    private static double overlap(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return common <= 0 ? 0 : (double) common / (a.end() - a.start() + b.end() - b.start() - common);
    }
}
