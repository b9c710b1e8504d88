package org.reperes.figures;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vocabulary of French dates. */
final class TimeWords {

    static final Set<String> LAST = Set.of("dernier", "dernière", "passé", "passée", "écoulé", "écoulée", "précédent", "précédente", "antérieur", "antérieure");
    static final Set<String> BEFORE_ANCHOR = Set.of("précédent", "précédente", "antérieur", "antérieure");
    static final Set<String> NEXT = Set.of("prochain", "prochaine", "suivant", "suivante");
    static final Set<String> LASTS = Set.of("derniers", "dernières", "passés", "passées", "écoulés", "écoulées");
    static final Set<String> NEXTS = Set.of("prochains", "prochaines", "suivants", "suivantes");
    static final Set<String> FIRSTS = Set.of("premiers", "premières");
    static final Set<String> SEASONS = Set.of("été", "hiver", "automne", "printemps", "ramadan", "noël", "pâques", "rentrée");
    static final Set<String> MOMENTS = Set.of("matin", "soir", "midi", "nuit", "soirée", "matinée");
    static final Set<String> DETERMINERS = Set.of("le", "la", "les", "l'", "ce", "cet", "cette", "ces", "au", "aux", "du", "des", "son", "sa");
    static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette", "ces");

    private static final List<List<String>> MONTH_NAMES = List.of(List.of("janvier", "janv", "jan"), List.of("février", "fevrier", "févr", "fév"), List.of("mars"),
            List.of("avril", "avr"), List.of("mai"), List.of("juin"), List.of("juillet", "juil"), List.of("août", "aout"),
            List.of("septembre", "sept"), List.of("octobre", "oct"), List.of("novembre", "nov"), List.of("décembre", "decembre", "déc"));
    private static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, Integer> COLLECTIVES = Map.of("dizaine", 10, "douzaine", 12, "quinzaine", 15, "vingtaine", 20, "trentaine", 30,
            "quarantaine", 40, "cinquantaine", 50, "centaine", 100);

    static {
        String[] small = {"zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
            "quatorze", "quinze", "seize"};
        for (int i = 0; i < small.length; i++) {
            NUMBERS.put(small[i], i);
        }
        NUMBERS.putAll(Map.of("une", 1, "vingt", 20, "trente", 30, "quarante", 40, "cinquante", 50, "soixante", 60, "cent", 100));
        String[] ordinals = {"premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième"};
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], i + 1);
        }
        ORDINALS.putAll(Map.of("première", 1, "second", 2, "seconde", 2));
        for (int i = 0; i < MONTH_NAMES.size(); i++) {
            int month = i + 1;
            MONTH_NAMES.get(i).forEach(name -> MONTHS.put(name, month));
        }
    }

    private TimeWords() { }

    /** 1 to 12, or 0. "mars" and "mai" are months here only where the grammar around them says so. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /** Shortened ("sept", "oct"): a month only before a year. */
    static boolean isShortMonth(String word) {
        int month = month(word);
        return month > 0 && !MONTH_NAMES.get(month - 1).getFirst().equals(word) && word.length() <= 4 && !word.equals("aout");
    }

    static DayOfWeek weekday(String word) {
        int index = DAYS.indexOf(word);
        return index < 0 ? null : DayOfWeek.of(index + 1);
    }

    /** The number a word names, or -1. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, -1);
    }

    static int collective(String word) {
        return COLLECTIVES.getOrDefault(word, -1);
    }

    /** 1 to 10, or 0. */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }
}
