package org.reperes.figures;

/**
 * A period on the calendar.
 *
 * @param label as ISO 8601, or null where it cannot be resolved
 * @param from  its first date, as precise as it is printed ("depuis 2015" begins in "2015"), or null
 * @param to    its last date, or null
 */
record TimePeriod(String label, String from, String to) {

    static final TimePeriod UNKNOWN = new TimePeriod(null, null, null);

    static TimePeriod of(String iso) {
        return iso == null ? UNKNOWN : new TimePeriod(iso, iso, iso);
    }

    static TimePeriod between(String from, String to) {
        return from == null || to == null ? UNKNOWN : new TimePeriod(from + "/" + to, from, to);
    }

    /** The same months or days as another period's, in the year of this one. */
    TimePeriod shifted(TimePeriod other) {
        int years = year() - other.year();
        String first = moved(other.from, years);
        String last = moved(other.to, years);
        return first.equals(last) ? of(first) : between(first, last);
    }

    private static String moved(String iso, int years) {
        String moved = "%04d".formatted(Integer.parseInt(iso.substring(0, 4)) + years) + iso.substring(4);
        return moved.endsWith("-02-29") ? moved.substring(0, 8) + "28" : moved;
    }

    String since() {
        return from == null ? null : from + "/..";
    }

    String until() {
        return to == null ? null : "../" + to;
    }

    /** The year it begins in, or 0 where that is not known. */
    int year() {
        return from == null || from.startsWith("X") || from.length() < 4 || !Character.isDigit(from.charAt(0)) ? 0
                : Integer.parseInt(from.substring(0, 4));
    }
}
