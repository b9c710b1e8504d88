package org.reperes.figures;

import java.time.LocalDate;
import java.util.Map;

/** Units in which French counts time. */
enum TimeUnit {
    CENTURY("P", 100, "Y"), DECADE("P", 10, "Y"), YEAR("P", 1, "Y"), SEMESTER("P", 6, "M"), QUARTER("P", 3, "M"), MONTH("P", 1, "M"),
    FORTNIGHT("P", 2, "W"), WEEK("P", 1, "W"), DAY("P", 1, "D"), HOUR("PT", 1, "H"), MINUTE("PT", 1, "M");

    private static final Map<String, TimeUnit> NAMES = Map.ofEntries(Map.entry("siècle", CENTURY), Map.entry("siècles", CENTURY),
            Map.entry("décennie", DECADE), Map.entry("décennies", DECADE), Map.entry("an", YEAR), Map.entry("ans", YEAR),
            Map.entry("année", YEAR), Map.entry("années", YEAR), Map.entry("semestre", SEMESTER), Map.entry("semestres", SEMESTER),
            Map.entry("trimestre", QUARTER), Map.entry("trimestres", QUARTER), Map.entry("mois", MONTH), Map.entry("semaine", WEEK),
            Map.entry("semaines", WEEK), Map.entry("quinzaine", FORTNIGHT), Map.entry("jour", DAY), Map.entry("jours", DAY),
            Map.entry("journée", DAY), Map.entry("journées", DAY), Map.entry("heure", HOUR), Map.entry("heures", HOUR),
            Map.entry("minute", MINUTE), Map.entry("minutes", MINUTE), Map.entry("exercice", YEAR), Map.entry("saison", YEAR), Map.entry("campagne", YEAR));

    private final String prefix;
    private final int times;
    private final String suffix;

    TimeUnit(String prefix, int times, String suffix) {
        this.prefix = prefix;
        this.times = times;
        this.suffix = suffix;
    }

    /** The unit a word names, or null. */
    static TimeUnit of(String word) {
        return NAMES.get(word);
    }

    /** An ISO 8601 duration. */
    String duration(int count) {
        return prefix + count * times + suffix;
    }

    /** {@code count} units later, or earlier where negative; hours and minutes stay within the day. */
    LocalDate shift(LocalDate date, int count) {
        return switch (suffix) {
            case "Y" -> date.plusYears((long) count * times);
            case "M" -> prefix.equals("P") ? date.plusMonths((long) count * times) : date;
            case "W" -> date.plusWeeks((long) count * times);
            case "D" -> date.plusDays(count);
            default -> date;
        };
    }

    /** How many years {@code count} of a unit of years make. */
    int years(int count) {
        return count * times;
    }

    boolean isYears() {
        return suffix.equals("Y");
    }

    boolean isMonths() {
        return suffix.equals("M") && prefix.equals("P");
    }
}
