package org.reperes.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the figures a reader would put in a box: what the title and the lead say first, the main indicator, totals before
 * their parts, each once. Nothing from links to other articles, captions, tables or boilerplate, and nothing weak.
 */
public final class KeyFigures {

    /** A box that holds more is a table. */
    private static final int MOST = 6;
    /** Of one breakdown, the box holds its largest parts. */
    private static final int MOST_PARTS = 2;

    /** What weighs less is not worth a box: found by reading the boxes of press articles and administrative pages. */
    private static final double LEAST = 1.2;

    private KeyFigures() { }

    /** The key figures, best first, without duplicates; empty where none is worth a box. */
    public static List<Figure> of(String title, String text, Figures figures) {
        KeyFiguresWeight weight = new KeyFiguresWeight(title, text, figures.figures());
        List<KeyFiguresGroup> groups = KeyFiguresGroup.of(figures.figures().stream().filter(KeyFiguresWeak::mayBeKey).toList());
        Map<KeyFiguresGroup, Double> weights = new HashMap<>();
        groups.forEach(group -> weights.put(group, group.weight(weight)));
        groups.removeIf(group -> weights.get(group) < LEAST);
        // The sort is stable: of equal weight, the one that comes first in the text.
        groups.sort(Comparator.comparingDouble((KeyFiguresGroup group) -> -weights.get(group)));
        return chosen(groups);
    }

    /** Ids of the figures that say a key figure again, in other places or more roundly. @param keys ids of the key figures */
    public static Set<String> repeats(List<Figure> figures, List<String> keys) {
        Set<String> repeats = new HashSet<>();
        for (KeyFiguresGroup group : KeyFiguresGroup.of(figures.stream().filter(KeyFiguresWeak::mayBeKey).toList())) {
            if (group.ids().stream().anyMatch(keys::contains)) {
                repeats.addAll(group.ids());
            }
        }
        keys.forEach(repeats::remove);
        return repeats;
    }

    private static List<Figure> chosen(List<KeyFiguresGroup> groups) {
        Map<String, KeyFiguresGroup> byId = new HashMap<>();
        groups.forEach(group -> group.ids().forEach(id -> byId.put(id, group)));
        Map<KeyFiguresGroup, Integer> parts = new HashMap<>();
        List<Figure> chosen = new ArrayList<>();
        for (KeyFiguresGroup group : groups) {
            if (chosen.size() == MOST) {
                break;
            }
            KeyFiguresGroup whole = group.shown().partOf() == null ? null : byId.get(group.shown().partOf().figure());
            boolean tooMany = whole != null && whole != group && parts.merge(whole, 1, Integer::sum) > MOST_PARTS;
            if (whole != null && whole != group && !chosen.contains(whole.shown()) && chosen.size() < MOST - 1) {
                chosen.add(whole.shown());
            }
            if (!tooMany && !chosen.contains(group.shown())) {
                chosen.add(group.shown());
            }
        }
        return List.copyOf(chosen);
    }
}
