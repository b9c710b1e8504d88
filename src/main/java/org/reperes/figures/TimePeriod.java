package org.reperes.figures;

/**
 * A period on the calendar.
 *
 * @param label as ISO 8601 or, for a named part of a year, TIMEX3 ("2024-Q3", "2024-H1", "2024-SU"), or null where it cannot be resolved
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

    /** A part of a year that has a name: "2024-Q3". */
    static TimePeriod part(String label, String from, String to) {
        return new TimePeriod(label, from, to);
    }

    /** The same months or days in that year (its first, where it runs over several); where its own year is not known, it is given this one. */
    TimePeriod in(int year) {
        int years = year() == 0 ? 0 : year - year();
        String first = moved(from, year, years);
        String last = moved(to, year, years);
        return isPart() ? part(moved(label, year, years), first, last) : first.equals(last) ? of(first) : between(first, last);
    }

    /** Is its label that of a part of a year? */
    boolean isPart() {
        return label != null && label.length() > 5 && Character.isLetter(label.charAt(5));
    }

    private static String moved(String iso, int year, int years) {
        String moved = "%04d".formatted(iso.startsWith("X") ? year : Integer.parseInt(iso.substring(0, 4)) + years) + iso.substring(4);
        return moved.endsWith("-02-29") ? moved.substring(0, 8) + "28" : moved;
    }

    String since() {
        return from == null ? null : first() + "/..";
    }

    String until() {
        return to == null ? null : "../" + last();
    }

    /** From the beginning of this one to the end of the other. */
    TimePeriod until(TimePeriod other) {
        return from == null || other.to == null ? UNKNOWN : new TimePeriod(first() + "/" + other.last(), from, other.to);
    }

    private String first() {
        return isPart() ? label : from;
    }

    private String last() {
        return isPart() ? label : to;
    }

    /** The year it begins in, or 0 where that is not known. */
    int year() {
        return from == null || from.startsWith("X") || from.length() < 4 || !Character.isDigit(from.charAt(0)) ? 0
                : Integer.parseInt(from.substring(0, 4));
    }
}
