package org.reperes.figures;

/**
 * A phrase that says when: "depuis le début de l'année", "en 2019", "un an plus tôt", preposition included.
 *
 * @param value ISO 8601: a date of reduced precision ("2021-11"), a week ("2021-W03"), an interval with ".." for an open end
 *              ("2021-01-01/..", "../2030"), or a duration ("P10Y"); quarters, halves and seasons as in TIMEX3 (ISO 24617-1:
 *              "2021-Q3", "2021-H1", "2021-SU"); "XXXX" stands for a year that is not known; null where it cannot be resolved
 * @param type  what the numbers in the phrase are
 */
public record TimeExpression(Span span, String text, String value, Type type) {

    public enum Type {
        /** On the calendar: its numbers are dates, years, times, ordinals. */
        CALENDAR,
        /** A duration that bounds a change or a sum: "en dix ans", "sur un an". Its number is no figure. */
        SCOPE,
        /** Placed by a duration: "un an plus tôt", "il y a dix ans", "depuis trente ans", "d'ici cinq ans". */
        SHIFT,
        /** How long it lasted: "pendant dix jours". */
        LASTING
    }
}
