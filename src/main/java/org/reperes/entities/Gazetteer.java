package org.reperes.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names known beforehand: the countries of the JDK in French, and {@code known-names.tsv}. */
final class Gazetteer {

    /** @param type null for a word that is not a name though the dictionary thinks so */
    record Known(EntityType type, String name, String acronym) { }

    static final Gazetteer FRENCH = new Gazetteer();

    private static final int LONGEST = 9;

    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Known> byAcronym = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();

    private Gazetteer() {
        for (String country : Locale.getISOCountries()) {
            String name = Locale.of("", country).getDisplayCountry(Locale.FRENCH);
            if (!name.contains("(") && !name.startsWith("R.A.S")) {
                add(new Known(EntityType.PLACE, name, null));
            }
        }
        for (String line : lines()) {
            String[] columns = line.split("\t", -1);
            if (!line.isBlank() && !line.startsWith("#")) {
                add(new Known(columns[0].equals("-") ? null : EntityType.valueOf(columns[0]), columns[1],
                        columns.length < 3 || columns[2].isBlank() ? null : columns[2]));
            }
        }
    }

    private static List<String> lines() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("known-names.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Known name) {
        String key = key(name.name());
        known.put(key, name);
        firsts.add(key.split("[ ']", 2)[0]);
        if (name.acronym() != null) {
            byAcronym.putIfAbsent(name.acronym(), name);
        }
    }

    /** Unlike {@link Key}, accents count: "Salé" is a town, "sale" is not. */
    private static String key(String printed) {
        return printed.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    Known of(String printed) {
        return known.get(key(printed));
    }

    /** The full name that an acronym of common knowledge stands for, or null. */
    Known acronym(String letters) {
        return byAcronym.get(letters);
    }

    /** Index after the longest known name that begins at token {@code i} with a capital, or -1. */
    int end(Line line, int i) {
        if (!line.capital(i) && !line.at(i).capital() || !firsts.contains(key(line.printed(i)).split("[ ']", 2)[0])) {
            return -1;
        }
        int limit = i + 1;
        while (limit < i + LONGEST && line.at(limit).isWord() && !line.printed(limit - 1, limit + 1).contains("\n")) {
            limit++;
        }
        for (int to = limit; to > i; to--) {
            String printed = line.printed(i, to);
            if (known.containsKey(key(printed)) && !(to == i + 1 && loud(line, i))) {
                return to;
            }
        }
        return -1;
    }

    /** "MAP" is known, "CALAIS" too; but "Map" is not what "MAP" says. */
    private boolean loud(Line line, int i) {
        Known name = of(line.printed(i));
        boolean letters = name.name().equals(name.name().toUpperCase(Locale.ROOT));
        return letters && !line.acronym(i) && !line.printed(i).contains(".");
    }
}
