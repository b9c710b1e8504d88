package org.reperes.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a text: every mention in reading order, and the acronyms it explains. One pass over its lines, then one over
 * the mentions, so that a name told apart in one place is known in all.
 */
public record Entities(List<Entity> mentions, List<Acronym> acronyms) {

    public static final Entities NONE = new Entities(List.of(), List.of());

    private static final int LONGEST_LINE = 4_000;
    /** A text of names and nothing else would otherwise hold more of them than text. */
    private static final int MOST = 50_000;

    /** Never fails, whatever the text; offsets are UTF-16 code units. */
    public static List<Entity> in(String text) {
        return of(text).mentions();
    }

    /** The same with the acronyms explained. */
    public static Entities of(String text) {
        List<Mention> found = new ArrayList<>();
        Acronyms acronyms = new Acronyms();
        Words words = new Words();
        int start = 0;
        while (start < text.length() && found.size() < MOST) {
            int end = lineEnd(text, start);
            Line line = new Line(text, start, end, words);
            List<Mention> names = new ArrayList<>();
            new Scan(line, names).run();
            found.addAll(merged(names, acronyms.read(line)));
            start = end + 1;
        }
        return new Entities(new Memory(found, acronyms.learnt()).resolve(), List.copyOf(acronyms.learnt().values()));
    }

    /** @param count how often the text mentions it */
    public record Named(EntityType type, String name, String acronym, int count) { }

    /** Each name of a type once, the most mentioned first, then in reading order. */
    public List<Named> named(EntityType type) {
        Map<String, Named> byName = new LinkedHashMap<>();
        for (Entity entity : mentions) {
            if (entity.type() == type) {
                byName.merge(entity.name(), new Named(type, entity.name(), entity.acronym(), 1), Entities::together);
            }
        }
        return byName.values().stream().sorted(Comparator.comparingInt(Named::count).reversed()).toList();
    }

    private static Named together(Named one, Named other) {
        return new Named(one.type(), one.name(), one.acronym() == null ? other.acronym() : one.acronym(), one.count() + other.count());
    }

    private static List<Mention> merged(List<Mention> names, List<Mention> full) {
        full.forEach(one -> names.removeIf(name -> name.start() < one.end() && one.start() < name.end()));
        names.addAll(full);
        names.sort(Comparator.comparingInt(Mention::start));
        return names;
    }

    private static int lineEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\t' || i - start > LONGEST_LINE && c == ' ' || i - start > 2 * LONGEST_LINE) {
                return i;
            }
        }
        return text.length();
    }
}
