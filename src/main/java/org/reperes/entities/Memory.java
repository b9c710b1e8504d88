package org.reperes.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a whole text says of its names: types told in one place hold in all, short names stand for full ones. */
final class Memory {

    private final List<Mention> found;
    private final Map<String, Acronym> acronyms;
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
    /** Last words of people's names -> the full name; empty where two people share them. */
    private final Map<String, String> people = new HashMap<>();

    Memory(List<Mention> found, Map<String, Acronym> acronyms) {
        this.found = found;
        this.acronyms = acronyms;
        for (Mention mention : found) {
            String key = Key.of(mention.text());
            if (mention.type() != null) {
                votes.computeIfAbsent(key, k -> new EnumMap<>(EntityType.class)).merge(mention.type(), mention.sure() ? 3 : 1, Integer::sum);
            }
            spellings.computeIfAbsent(key, k -> new HashMap<>()).merge(mention.text(), 1, Integer::sum);
        }
        votes.forEach((key, types) -> {
            if (best(types) == EntityType.PERSON) {
                remember(key);
            }
        });
    }

    private void remember(String full) {
        for (int space = full.indexOf(' '); space > 0; space = full.indexOf(' ', space + 1)) {
            people.merge(full.substring(space + 1), full, (a, b) -> a.equals(b) || a.endsWith(" " + b) ? a : b.endsWith(" " + a) ? b : "");
        }
    }

    List<Entity> resolve() {
        List<Entity> all = new ArrayList<>();
        for (Mention mention : found) {
            EntityType type = type(mention);
            if (type != null) {
                all.add(entity(mention, type));
            }
        }
        return all;
    }

    private EntityType type(Mention mention) {
        String key = Key.of(mention.text());
        Acronym acronym = acronyms.get(Key.letters(mention.text()));
        if (acronym != null && mention.type() == null) {
            return acronym.organisation() ? EntityType.ORGANISATION : null;
        }
        Map<EntityType, Integer> told = votes.get(key);
        if (told == null) {
            return people.getOrDefault(key, "").isEmpty() ? null : EntityType.PERSON;
        }
        return mention.sure() ? mention.type() : best(told);
    }

    private static EntityType best(Map<EntityType, Integer> told) {
        return told.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private Entity entity(Mention mention, EntityType type) {
        String key = Key.of(mention.text());
        String letters = Key.letters(mention.text());
        Acronym learnt = acronyms.get(letters);
        Gazetteer.Known known = type == EntityType.PERSON ? null : learnt != null ? null
                : Gazetteer.FRENCH.acronym(letters) != null ? Gazetteer.FRENCH.acronym(letters) : Gazetteer.FRENCH.of(mention.text());
        if (learnt != null) {
            return new Entity(type, learnt.name(), mention.start(), mention.end(), letters);
        }
        if (known != null && known.type() != null) {
            return new Entity(known.type(), known.name(), mention.start(), mention.end(), known.acronym());
        }
        String full = type == EntityType.PERSON ? people.getOrDefault(key, "") : "";
        String name = spelling(full.isEmpty() ? key : full);
        return new Entity(type, name, mention.start(), mention.end(), acronymOf(name));
    }

    private String acronymOf(String name) {
        return acronyms.values().stream().filter(a -> a.name().equalsIgnoreCase(name)).map(Acronym::letters).findFirst().orElse(null);
    }

    /** The commonest spelling; of two as common the longer, which has its accents, then the first in order. */
    private String spelling(String key) {
        String best = spellings.get(key).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> e) -> e.getValue()).thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow().getKey();
        return best.replaceAll("\\s+", " ").strip();
    }
}
