package org.reperes.figures;

/** The beginning, middle and end of a period, to the month: "fin 2020" is December, "fin mars" March. */
final class TimeEdges {

    private TimeEdges() { }

    static TimePeriod of(String edge, TimePeriod whole) {
        // A duration ("les dix dernières années" of an undated text) has no ends on the calendar.
        if (whole.from() == null || whole.to() == null || whole.from().startsWith("P")) {
            return TimePeriod.UNKNOWN;
        }
        boolean year = whole.from().length() == 4;
        return switch (edge) {
            case "début" -> new TimePeriod(year ? whole.from() + "-01" : whole.from(), first(whole.from()), year ? whole.from() + "-01" : whole.from());
            case "fin" -> TimePeriod.of(whole.to().length() == 4 ? whole.to() + "-12" : whole.to());
            case "mi", "milieu" -> TimePeriod.of(year ? whole.from() + "-06" : whole.from());
            default -> whole;
        };
    }

    /** The first day of a date of reduced precision. */
    private static String first(String iso) {
        return iso.length() == 4 ? iso + "-01-01" : iso.length() == 7 ? iso + "-01" : iso;
    }
}
