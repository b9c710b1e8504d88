package org.reperes.figures;

import java.util.Map;

/** A season, by the whole months that meteorologists give it; its codes are TIMEX3's. */
enum TimeSeason {
    SPRING("SP", 3), SUMMER("SU", 6), AUTUMN("FA", 9), WINTER("WI", 12);

    private static final Map<String, TimeSeason> NAMES = Map.of("printemps", SPRING, "été", SUMMER, "automne", AUTUMN, "hiver", WINTER);

    private final String code;
    private final int firstMonth;

    TimeSeason(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** The season a word names, or null. */
    static TimeSeason of(String word) {
        return NAMES.get(word);
    }

    int firstMonth() {
        return firstMonth;
    }

    boolean has(int month) {
        return (month - firstMonth + 12) % 12 < 3;
    }

    /** The season that begins in that year: the winter of 2023 ends in 2024. */
    TimePeriod in(int year) {
        int last = (firstMonth + 1) % 12 + 1;
        return TimePeriod.part("%04d-%s".formatted(year, code), "%04d-%02d".formatted(year, firstMonth),
                "%04d-%02d".formatted(last < firstMonth ? year + 1 : year, last));
    }
}
