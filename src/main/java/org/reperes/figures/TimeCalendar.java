package org.reperes.figures;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.IsoFields;
import org.reperes.platform.PartialDate;

/** Resolves periods against the date of the document: without a year or a "prochain", the latest that has begun. */
final class TimeCalendar {

    /** Days. */
    private static final int SOON = 60;
    /** "à partir du 1er juillet" lies ahead rather than behind. */
    private static final long PAST = 3;
    private static final int SOON_MONTHS = 4;

    private final PartialDate published;

    TimeCalendar(PartialDate published) {
        this.published = published;
    }

    PartialDate published() {
        return published;
    }

    static TimePeriod year(String year) {
        return TimePeriod.of(year);
    }

    /** @param year 0 where the text gives none */
    TimePeriod month(int month, int year, boolean future) {
        int resolved = year != 0 ? year : latest(month, month, future);
        return TimePeriod.of(resolved == 0 ? "XXXX-%02d".formatted(month) : "%04d-%02d".formatted(resolved, month));
    }

    /** A part of a year: the {@code index}th of {@code parts} (2 semesters, 4 quarters). */
    TimePeriod part(int index, int parts, int year, boolean future) {
        int length = 12 / parts;
        TimePeriod months = months((index - 1) * length + 1, index * length, year, future);
        return TimePeriod.part(months.from().substring(0, 5) + (parts == 4 ? "Q" : "H") + index, months.from(), months.to());
    }

    /** @param year 0 where the text gives none: the season that has last begun or, for the future, begins next; {@code last}: not the one going on */
    TimePeriod season(TimeSeason season, int year, boolean future, boolean last) {
        int resolved = year != 0 ? year : latest(season.firstMonth(), season.firstMonth(), future);
        boolean goingOn = last && year == 0 && published != null && published.month() > 0 && season.has(published.month());
        return resolved == 0 ? TimePeriod.UNKNOWN : season.in(goingOn ? resolved - 1 : resolved);
    }

    /** Does it begin within the next months? */
    boolean isSoon(TimeSeason season) {
        return published != null && published.month() > 0 && published.month() < season.firstMonth() && season.firstMonth() - published.month() <= SOON_MONTHS;
    }

    TimePeriod months(int from, int to, int year, boolean future) {
        int resolved = year != 0 ? year : latest(from, to, future);
        return from > to || to > 12 || from < 1 ? TimePeriod.UNKNOWN : resolved == 0
                ? TimePeriod.between("XXXX-%02d".formatted(from), "XXXX-%02d".formatted(to))
                : TimePeriod.between("%04d-%02d".formatted(resolved, from), "%04d-%02d".formatted(resolved, to));
    }

    /** The year in which these months have last begun (or, for the future, not yet ended); 0 where the date is not known. */
    private int latest(int from, int to, boolean future) {
        if (published == null) {
            return 0;
        }
        boolean begun = published.month() == 0 || from <= published.month();
        boolean ended = published.month() != 0 && to < published.month();
        return future ? published.year() + (ended ? 1 : 0) : published.year() - (begun ? 0 : 1);
    }

    /** @param weekday null where the text gives none; @param year 0 where the text gives none */
    TimePeriod day(DayOfWeek weekday, int day, int month, int year, boolean future) {
        if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(2000, month).lengthOfMonth()) {
            return TimePeriod.UNKNOWN;
        }
        int resolved = year != 0 ? year : published == null ? 0 : nearest(weekday, day, month, future);
        return TimePeriod.of(resolved == 0 ? "XXXX-%02d-%02d".formatted(month, day) : "%04d-%02d-%02d".formatted(resolved, month, day));
    }

    private int nearest(DayOfWeek weekday, int day, int month, boolean future) {
        LocalDate now = future ? published.first() : published.last();
        int best = published.year();
        long least = Long.MAX_VALUE;
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            LocalDate date = dateOrNull(year, month, day);
            if (date == null || weekday != null && date.getDayOfWeek() != weekday) {
                continue;
            }
            // what is told has more often happened than not: far ahead counts double
            long ahead = date.toEpochDay() - now.toEpochDay();
            long away = ahead > SOON && !future ? 2 * ahead : ahead < 0 && future ? -PAST * ahead : Math.abs(ahead);
            if (away < least) {
                least = away;
                best = year;
            }
        }
        return best;
    }

    private static LocalDate dateOrNull(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The last (or next) such day of the week; only a date known to the day tells. */
    TimePeriod weekday(DayOfWeek weekday, boolean future) {
        if (published == null || published.day() == 0) {
            return TimePeriod.UNKNOWN;
        }
        LocalDate day = published.first();
        while (day.getDayOfWeek() != weekday) {
            day = day.plusDays(future ? 1 : -1);
        }
        return TimePeriod.of(day.toString());
    }

    /** "ce lundi": tomorrow or the day after where it is that, else the last one. */
    TimePeriod thisWeekday(DayOfWeek weekday) {
        boolean soon = published != null && published.day() > 0
                && (published.first().plusDays(1).getDayOfWeek() == weekday || published.first().plusDays(2).getDayOfWeek() == weekday);
        return weekday(weekday, soon);
    }

    /**
     * The Saturday and Sunday that "ce week-end" means, early in a week those just past, and later those to come.
     *
     * @param shift -1 for the last one, 1 for the next, 0 for this
     */
    TimePeriod weekend(int shift) {
        if (published == null || published.day() == 0) {
            return TimePeriod.UNKNOWN;
        }
        LocalDate day = published.first();
        LocalDate saturday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
        boolean early = day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
        boolean during = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        int weeks = shift < 0 || shift == 0 && early ? -1 : shift > 0 && during ? 1 : 0;
        LocalDate first = saturday.plusWeeks(weeks);
        return TimePeriod.between(first.toString(), first.plusDays(1).toString());
    }

    /** The document's date in another year, as precisely as it is known: "à la même date de l'année dernière". */
    TimePeriod sameDay(int year) {
        return TimePeriod.of(published.toString()).in(year);
    }

    /** The document's date where it is known to the day, else nothing: "à 10h15" alone is of that day. */
    String today() {
        return published == null || published.day() == 0 ? "" : published.toString();
    }

    /** The unit that lies {@code shift} units from the document's date: "le mois dernier", "cette semaine". */
    TimePeriod unit(TimeUnit unit, int shift) {
        try {
            return published == null ? TimePeriod.UNKNOWN : unit(published, unit, shift);
        } catch (DateTimeException beyondTheCalendar) {
            return TimePeriod.UNKNOWN;
        }
    }

    private TimePeriod unit(PartialDate around, TimeUnit unit, int shift) {
        if (unit == TimeUnit.YEAR) {
            return year("%04d".formatted(around.year() + shift));
        }
        if (around.month() == 0) {
            return TimePeriod.UNKNOWN;
        }
        LocalDate date = unit.shift(around.first(), shift);
        return switch (unit) {
            case MONTH -> TimePeriod.of(PartialDate.of(date).toString().substring(0, 7));
            case QUARTER -> part((date.getMonthValue() + 2) / 3, 4, date.getYear(), false);
            case SEMESTER -> part((date.getMonthValue() + 5) / 6, 2, date.getYear(), false);
            case WEEK -> around.day() == 0 ? TimePeriod.UNKNOWN : week(date);
            case DAY -> around.day() == 0 ? TimePeriod.UNKNOWN : TimePeriod.of(date.toString());
            default -> TimePeriod.UNKNOWN;
        };
    }

    private static TimePeriod week(LocalDate date) {
        LocalDate monday = date.with(DayOfWeek.MONDAY);
        return TimePeriod.part("%d-W%02d".formatted(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                monday.toString(), monday.plusDays(6).toString());
    }

    /** The {@code count} units before (negative) or after the document's date: "ces dix dernières années". */
    TimePeriod span(TimeUnit unit, int count) {
        boolean within = unit == TimeUnit.HOUR || unit == TimeUnit.MINUTE;
        String now = published == null || within ? null : at(published, unit);
        String other = now == null ? null : moved(now, unit, count);
        return other == null ? TimePeriod.of(unit.duration(Math.abs(count)))
                : count < 0 ? TimePeriod.between(other, now) : TimePeriod.between(now, other);
    }

    /** The point {@code count} units from an anchor (the document's date where null): "un an plus tôt", "il y a dix ans". */
    TimePeriod moved(TimePeriod anchor, TimeUnit unit, int count) {
        if (anchor != null && anchor.isPart() && anchor.year() != 0 && unit.isYears()) {
            return anchor.in(anchor.year() + unit.years(count));
        }
        String from = anchor != null && anchor.year() != 0 ? anchor.from() : published == null ? null : at(published, unit);
        String to = from == null ? null : moved(from, unit, count);
        if (to == null || anchor == null || anchor.year() == 0 || anchor.from().equals(anchor.to())) {
            return TimePeriod.of(to);
        }
        if (anchor.isPart() && unit == TimeUnit.QUARTER) {
            return part((PartialDate.parse(to).orElseThrow().month() + 2) / 3, 4, Integer.parseInt(to.substring(0, 4)), false);
        }
        return anchor.to() == null ? TimePeriod.of(to) : TimePeriod.between(to, moved(anchor.to(), unit, count));
    }

    /** The document's date no more precisely than the unit: "il y a dix ans" names a year. */
    private static String at(PartialDate date, TimeUnit unit) {
        String iso = date.toString();
        int length = unit.isYears() ? 4 : unit.isMonths() ? 7 : 10;
        return iso.length() < length ? null : iso.substring(0, length);
    }

    /** Keeps the precision of what is moved; null where it is too coarse for the unit. */
    private static String moved(String iso, TimeUnit unit, int count) {
        PartialDate date = PartialDate.parse(iso).orElse(null);
        if (date == null || date.month() == 0 && !unit.isYears() || date.day() == 0 && !unit.isYears() && !unit.isMonths()) {
            return null;
        }
        try {
            return PartialDate.of(unit.shift(date.first(), count)).toString().substring(0, iso.length());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
