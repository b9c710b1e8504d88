package org.reperes.figures;

import java.time.YearMonth;

/** The beginning, middle and end of a period. */
final class TimeEdges {

    private TimeEdges() { }

    static TimePeriod of(String edge, TimePeriod whole) {
        // A duration ("les dix dernières années" of an undated text) has no ends on the calendar.
        if (whole.from() == null || whole.to() == null || whole.from().startsWith("P")) {
            return TimePeriod.UNKNOWN;
        }
        boolean year = whole.from().length() == 4;
        return switch (edge) {
            case "début" -> new TimePeriod(year ? whole.from() + "-01" : first(whole.from()), first(whole.from()), year ? whole.from() + "-01" : first(whole.from()));
            case "fin" -> TimePeriod.of(last(whole.to()));
            case "mi", "milieu" -> TimePeriod.of(year ? whole.from() + "-06" : whole.from().length() == 7 ? whole.from() + "-15" : whole.from());
            default -> whole;
        };
    }

    /** The first day of a date of reduced precision. */
    private static String first(String iso) {
        return iso.length() == 4 ? iso + "-01-01" : iso.length() == 7 ? iso + "-01" : iso;
    }

    private static String last(String iso) {
        if (iso.length() == 4) {
            return iso + "-12-31";
        }
        if (iso.length() != 7) {
            return iso;
        }
        int month = Integer.parseInt(iso.substring(5));
        return iso + "-" + (iso.startsWith("X") ? YearMonth.of(2001, month) : YearMonth.parse(iso)).lengthOfMonth();
    }
}
