package org.reperes.figures;

import java.time.DayOfWeek;

/** Reads dates to the day and days of the week, with the time of day: "mercredi 3 novembre à 18 h 30", "03/11/2021", "lundi soir". */
final class TimeDates {

    private final TimeTokens t;
    private final TimeCalendar calendar;
    private int end;
    private boolean yearGiven;

    TimeDates(TimeTokens tokens, TimeCalendar calendar) {
        this.t = tokens;
        this.calendar = calendar;
    }

    int end() {
        return end;
    }

    boolean yearGiven() {
        return yearGiven;
    }

    /** The date that begins at {@code p}, or null. */
    TimePeriod read(int p, boolean future) {
        yearGiven = false;
        DayOfWeek weekday = TimeWords.weekday(t.word(p));
        int q = weekday == null ? p : p + 1;
        q = weekday != null && (t.word(q).equals(",") || t.word(q).equals("le")) ? q + 1 : q;
        TimePeriod date = numeric(q);
        date = date == null ? dayAndMonth(weekday, q, future) : date;
        if (date == null && weekday != null) {
            date = weekdayAlone(weekday, p + 1, future);
        }
        return date == null ? null : withClock(date);
    }

    private TimePeriod dayAndMonth(DayOfWeek weekday, int p, boolean future) {
        int day = day(p);
        if (day == 0) {
            return null;
        }
        int q = end;
        int until = 0;
        if ("et".equals(t.word(q)) || "au".equals(t.word(q)) || "-".equals(t.word(q)) || "à".equals(t.word(q)) || ",".equals(t.word(q))) {
            int second = q + 1 + (t.word(q + 1).equals("le") ? 1 : 0);
            until = day(TimeWords.weekday(t.word(second)) == null ? second : second + 1);
            q = until > 0 ? end : q;
        }
        int month = TimeWords.month(t.word(q));
        if (month == 0) {
            return null;
        }
        q = TimeWords.isShortMonth(t.word(q)) && t.word(q + 1).equals(".") ? q + 2 : q + 1;
        int year = t.word(q).length() == 4 ? Math.max(0, t.digits(q)) : 0;
        q += year > 0 ? 1 : 0;
        yearGiven = year > 0;
        boolean next = TimeWords.NEXT.contains(t.word(q));
        end = next || TimeWords.LAST.contains(t.word(q)) ? q + 1 : q;
        TimePeriod first = calendar.day(weekday, day, month, year, future || next);
        return until == 0 ? first : TimePeriod.between(first.label(), calendar.day(null, until, month, year, future || next).label());
    }

    private int day(int p) {
        int day = t.word(p).length() <= 2 ? t.digits(p) : t.word(p).equals("premier") ? 1 : -1;
        end = day == 1 && t.word(p + 1).equals("er") ? p + 2 : p + 1;
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** "03/11/2021", "3.11.2021", "2021-11-03". */
    private TimePeriod numeric(int p) {
        String sign = t.word(p + 1);
        boolean dated = (sign.equals("/") || sign.equals(".") || sign.equals("-")) && t.word(p + 3).equals(sign) && t.glued(p, p + 1)
                && t.glued(p + 1, p + 2) && t.glued(p + 2, p + 3) && t.glued(p + 3, p + 4);
        if (!dated || !isNumber(t.word(p)) || !isNumber(t.word(p + 2)) || !isNumber(t.word(p + 4))) {
            return null;
        }
        int first = Integer.parseInt(t.word(p));
        int last = Integer.parseInt(t.word(p + 4));
        int year = t.word(p).length() == 4 ? first : t.word(p + 4).length() == 2 ? 2000 + last : last;
        int day = t.word(p).length() == 4 ? last : first;
        TimePeriod date = year < 1000 || year > 2100 ? TimePeriod.UNKNOWN : calendar.day(null, day, Integer.parseInt(t.word(p + 2)), year, false);
        end = p + 5;
        yearGiven = true;
        return date.label() == null ? null : date;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private TimePeriod weekdayAlone(DayOfWeek weekday, int p, boolean future) {
        int q = t.word(p).equals("après") && t.word(p + 1).equals("-") ? p + 3 : TimeWords.MOMENTS.contains(t.word(p)) ? p + 1 : p;
        boolean next = TimeWords.NEXT.contains(t.word(q));
        end = next || TimeWords.LAST.contains(t.word(q)) ? q + 1 : partOfDay(q);
        return calendar.weekday(weekday, future || next);
    }

    /** The token after "en fin de journée", "à la mi-journée", or {@code p}. */
    private int partOfDay(int p) {
        if (t.are(p, "à", "la", "mi") && t.word(p + 4).equals("journée")) {
            return p + 5;
        }
        boolean edge = t.word(p).equals("en") && (t.word(p + 1).equals("fin") || t.word(p + 1).equals("début") || t.word(p + 1).equals("milieu"));
        int noun = edge && (t.word(p + 2).equals("de") || t.word(p + 2).equals("d'")) ? p + 3 : -1;
        return noun < 0 ? p : t.are(noun, "après", "-", "midi") ? noun + 3
                : TimeWords.MOMENTS.contains(t.word(noun)) || t.word(noun).equals("journée") ? noun + 1 : p;
    }

    private TimePeriod withClock(TimePeriod date) {
        int from = t.word(end).equals(",") ? end + 1 : end;
        int p = t.word(from).equals("à") || t.word(from).equals("vers") || t.word(from).equals("dès") ? from + 1 : -1;
        String clock = p < 0 ? null : clock(p);
        return clock == null ? date : TimePeriod.of(date.label() == null ? null : date.label() + clock);
    }

    /** "18 h 30", "18h", "18 heures", "18:30" as "T18:30"; null where there is none. Moves {@code end}. */
    String clock(int p) {
        int hour = t.word(p).length() <= 2 ? t.digits(p) : -1;
        boolean named = switch (t.word(p + 1)) {
            case "h", "heures", "heure" -> true;
            case ":" -> t.glued(p, p + 1) && t.glued(p + 1, p + 2) && t.digits(p + 2) >= 0;
            default -> false;
        };
        if (hour < 0 || hour > 24 || !named) {
            return null;
        }
        int minute = t.word(p + 2).length() == 2 ? t.digits(p + 2) : -1;
        boolean minutes = minute >= 0 && minute < 60;
        end = minutes ? p + 3 : p + 2;
        return "T%02d:%02d".formatted(hour, minutes ? minute : 0);
    }
}
