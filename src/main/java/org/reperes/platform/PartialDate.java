package org.reperes.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar date known to the day, the month or the year: "novembre 2021" is not "1er novembre 2021".
 * Written as ISO 8601 with reduced precision: {@code 2021}, {@code 2021-11}, {@code 2021-11-03}.
 *
 * @param year  1 to 9999
 * @param month 1 to 12, or 0 when not known
 * @param day   1 to 31, or 0 when not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    public enum Precision { YEAR, MONTH, DAY }

    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day != 0)
                || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; empty when it is none of these. */
    public static Optional<PartialDate> parse(String iso) {
        if (iso == null || !iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(Integer.parseInt(iso.substring(0, 4)),
                    iso.length() > 4 ? Integer.parseInt(iso.substring(5, 7)) : 0,
                    iso.length() > 7 ? Integer.parseInt(iso.substring(8, 10)) : 0));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Precision precision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** First day of the period the date names. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Last day of the period the date names. */
    public LocalDate last() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case DAY -> first();
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : precision().compareTo(other.precision());
    }

    @Override
    public String toString() {
        return switch (precision()) {
            case YEAR -> "%04d".formatted(year);
            case MONTH -> "%04d-%02d".formatted(year, month);
            case DAY -> "%04d-%02d-%02d".formatted(year, month, day);
        };
    }
}
