package org.reperes.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The French dictionary of LanguageTool (667,000 readings, one finite-state automaton of 1.1 MB shared by all),
 * seen through a look-up of one extraction: the automaton is immutable, a look-up is not for two threads.
 */
final class Lexicon {

    private static final String RESOURCE = "/org/languagetool/resource/fr/french.dict";
    private static final Dictionary FRENCH = load();
    /** Enough for the vocabulary of a long report; a hostile text of ever new words starts the cache again. */
    private static final int CACHE = 20_000;
    private static final int LONGEST_WORD = 40;

    /** Nouns that the dictionary knows as adjectives only. */
    private static final Terms NOUNS = Terms.of("""
            littoral contentieux exposant exposants présidentielle présidentielles législative législatives régionales cantonales sénatoriales
            alternant alternante alternants alternantes accueillant accueillante accueillants adoptant adoptants accompagnant accompagnants
            indépendant indépendante indépendants surendetté surendettés minimale minimales maximale maximales caprin caprins fusillé fusillés récapitulatif""");

    private final DictionaryLookup lookup = new DictionaryLookup(FRENCH);
    private final Map<String, Word> known = new HashMap<>();

    private static Dictionary load() {
        URL dictionary = Lexicon.class.getResource(RESOURCE);
        if (dictionary == null) {
            throw new IllegalStateException("french-pos-dict is not on the class path: " + RESOURCE);
        }
        try {
            return Dictionary.read(dictionary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param lower the word in lower case, apostrophes straight; @param printed the word as printed, for proper names */
    Word of(String lower, String printed) {
        Word word = known.get(lower);
        if (word == null) {
            if (known.size() >= CACHE) {
                known.clear();
            }
            word = find(lower, printed);
            known.put(lower, word);
        }
        return word;
    }

    private Word find(String lower, String printed) {
        if (lower.length() > LONGEST_WORD) {
            return Word.UNKNOWN;
        }
        Word word = read(lower);
        if (word == null && !printed.equals(lower)) {
            word = read(printed);
        }
        if (word == null && lower.length() > 2 && printed.equals(printed.toUpperCase(Locale.ROOT))) {
            word = read(printed.charAt(0) + lower.substring(1));
        }
        int hyphen = lower.lastIndexOf('-');
        if (word == null && hyphen > 0 && hyphen < lower.length() - 1) {
            word = read(lower.substring(hyphen + 1));
        }
        return word == null ? Word.UNKNOWN : word;
    }

    private Word read(String form) {
        int bits = 0;
        int nounRank = 0;
        int verbRank = 0;
        int lemmaRank = 0;
        String noun = null;
        String verb = null;
        for (WordData reading : lookup.lookup(form)) {
            String tag = reading.getTag().toString();
            int rank = tag.charAt(tag.length() - 1) - 'A' + 1;
            int pos = Pos.of(tag.substring(0, Math.max(1, tag.length() - 1)));
            bits |= pos;
            if ((pos & Pos.NOUN) != 0 && rank > nounRank) {
                nounRank = rank;
                noun = reading.getStem().toString();
            }
            if ((pos & Pos.VERBAL) != 0) {
                String stem = reading.getStem().toString();
                // "étaient" is as frequent under "étayer" as under "être"
                boolean more = verb == null || rank > lemmaRank || rank == lemmaRank && stem.equals("être");
                lemmaRank = more ? rank : lemmaRank;
                verb = more ? stem : verb;
            }
            if ((pos & Pos.FINITE) != 0) {
                verbRank = Math.max(verbRank, rank);
            }
        }
        if (NOUNS.contains(form)) {
            bits |= Pos.NOUN | ((bits & Pos.ADJ_SINGULAR) != 0 ? Pos.NOUN_SINGULAR : 0) | ((bits & Pos.ADJ_PLURAL) != 0 ? Pos.NOUN_PLURAL : 0);
            noun = form;
        }
        return bits == 0 ? null : new Word(bits, noun, verb, nounRank, verbRank);
    }
}
