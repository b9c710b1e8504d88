package org.reperes.entities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What the French dictionary of LanguageTool says of a word. Among its 37,000 proper nouns the tag tells first names
 * ("Z m sp") and countries or regions ("Z m s") apart; towns, family names and brands share one ("Z e sp").
 */
final class Words {

    static final int NOUN = 1;
    static final int ADJECTIVE = 1 << 1;
    static final int FINITE = 1 << 2;
    static final int PARTICIPLE = 1 << 3;
    static final int OTHER = 1 << 4;
    static final int GIVEN = 1 << 5;
    static final int REGION = 1 << 6;
    static final int PROPER = 1 << 7;
    static final int ORDINARY = NOUN | ADJECTIVE | FINITE | PARTICIPLE | OTHER;

    private static final Dictionary FRENCH = load();
    private static final int CACHE = 20_000;
    private static final int LONGEST = 40;

    private final DictionaryLookup lookup = new DictionaryLookup(FRENCH);
    private final Map<String, Integer> known = new HashMap<>();

    private static Dictionary load() {
        try {
            return Dictionary.read(Words.class.getResource("/org/languagetool/resource/fr/french.dict"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Union of the bits of all readings of exactly this form; 0 where it is not known. */
    int bits(String form) {
        if (form.length() > LONGEST) {
            return 0;
        }
        Integer bits = known.get(form);
        if (bits == null) {
            if (known.size() >= CACHE) {
                known.clear();
            }
            bits = read(form);
            known.put(form, bits);
        }
        return bits;
    }

    private int read(String form) {
        int bits = 0;
        for (WordData reading : lookup.lookup(form)) {
            bits |= bit(reading.getTag().toString());
        }
        return bits;
    }

    private static int bit(String tag) {
        return switch (tag.charAt(0)) {
            case 'N' -> NOUN;
            case 'J' -> ADJECTIVE;
            case 'V' -> tag.contains(" ppa") || tag.contains(" ppr") ? PARTICIPLE : tag.contains(" inf") ? OTHER : FINITE;
            case 'Z' -> PROPER | (tag.startsWith("Z m sp") || tag.startsWith("Z f sp") ? GIVEN
                    : tag.startsWith("Z m s") || tag.startsWith("Z f s") ? REGION : 0);
            default -> OTHER;
        };
    }

    /** The infinitive of a verb form, or null. */
    String verb(String form) {
        if (form.length() <= LONGEST) {
            for (WordData reading : lookup.lookup(form)) {
                if (reading.getTag().charAt(0) == 'V') {
                    return reading.getStem().toString();
                }
            }
        }
        return null;
    }
}
