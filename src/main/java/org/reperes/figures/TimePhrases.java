package org.reperes.figures;

/** Reads a period on the calendar, determiner included and preposition not: "le mercredi 3 novembre", "fin 2020", "l'an dernier". */
final class TimePhrases {

    /** How deep "de" may nest: "au début du premier semestre de l'année 2020". */
    private static final int DEPTH = 4;
    private static final java.util.Set<String> SEASONS = java.util.Set.of("campagne", "saison", "exercice");
    private static final int JUNE = 6;
    private static final int SEPTEMBER = 9;

    private final TimeTokens t;
    private final TimeCalendar calendar;
    private final TimeNumbers numbers;
    private final TimeDates dates;
    private int end;
    private boolean yearGiven;
    private boolean future;
    private TimePeriod anchor;

    TimePhrases(TimeTokens tokens, TimeCalendar calendar) {
        this.t = tokens;
        this.calendar = calendar;
        this.numbers = new TimeNumbers(tokens);
        this.dates = new TimeDates(tokens, calendar);
    }

    /** The token after the period last read. */
    int end() {
        return end;
    }

    /** Did the period last read say its year? */
    boolean yearGiven() {
        return yearGiven;
    }

    /** What "l'année précédente" is relative to: the period named before it. */
    void anchor(TimePeriod last) {
        anchor = last;
    }

    /** The period that begins at {@code i}, or null; a bare year counts. */
    TimePeriod read(int i, boolean inFuture) {
        future = inFuture;
        yearGiven = false;
        return phrase(i, 0, false);
    }

    private TimePeriod phrase(int i, int depth, boolean inside) {
        int p = TimeWords.DETERMINERS.contains(t.word(i)) ? i + 1 : i;
        String determiner = p > i ? t.word(i) : "";
        // "sur le seul mois d'août", "durant la seule période 2015-2018"
        p += p > i && (t.word(p).equals("seul") || t.word(p).equals("seule")) ? 1 : 0;
        if (depth > DEPTH) {
            return null;
        }
        TimePeriod date = dates.read(p, future);
        if (date != null) {
            end = dates.end();
            yearGiven = dates.yearGiven();
            return date;
        }
        TimePeriod found = edge(p, depth);
        found = found == null ? ordinalPart(p, depth) : found;
        found = found == null ? someUnits(p, depth) : found;
        found = found == null ? relative(p, determiner, depth, inside) : found;
        found = found == null ? weekend(p, determiner) : found;
        found = found == null ? years(p) : found;
        found = found == null ? month(p, depth) : found;
        found = found == null ? season(p, determiner) : found;
        found = found == null ? whole(p, depth) : found;
        return found == null ? same(p, depth) : found;
    }

    /** The complement after a noun of time: "de 2020", "de l'année dernière", "2020"; UNKNOWN leaves {@code end} alone. */
    private TimePeriod complement(int from, int depth) {
        end = from;
        int p = switch (t.word(from)) {
            case "de", "d'" -> from + 1;
            case "du", "des" -> from;
            default -> numbers.year(from) > 0 ? from : -1;
        };
        TimePeriod inner = p < 0 ? null : phrase(p, depth + 1, true);
        if (inner == null) {
            end = from;
            return TimePeriod.UNKNOWN;
        }
        return inner;
    }

    /** "début 2020", "la fin de l'année", "mi-mars", "le milieu du mois". */
    private TimePeriod edge(int p, int depth) {
        String edge = t.word(p);
        boolean known = switch (edge) {
            case "début", "fin", "mi", "milieu", "courant" -> true;
            default -> false;
        };
        if (!known) {
            return null;
        }
        int q = t.word(p + 1).equals("-") ? p + 2 : p + 1;
        int inner = t.word(q).equals("de") || t.word(q).equals("d'") ? q + 1 : q;
        // "en début d'année"
        boolean current = t.are(q, "d'", "année") && numbers.year(q + 2) == 0 && !TimeWords.LAST.contains(t.word(q + 2)) && !TimeWords.NEXT.contains(t.word(q + 2));
        TimePeriod whole = current ? calendar.unit(TimeUnit.YEAR, 0) : phrase(inner, depth + 1, true);
        end = current ? inner + 1 : end;
        return whole == null ? null : TimeEdges.of(edge, whole);
    }

    /** "premier semestre 2020", "3e trimestre de l'année", "T3 2020". */
    private TimePeriod ordinalPart(int at, int depth) {
        int p = t.word(at).equals("même") || t.word(at).equals("seul") ? at + 1 : at;
        int index = numbers.ordinal(p);
        TimeUnit unit = index > 0 ? TimeUnit.of(t.word(numbers.end())) : null;
        int after = numbers.end() + 1;
        boolean letter = t.word(p).equals("t") || t.word(p).equals("s");
        if (letter && t.glued(p, p + 1) && t.digits(p + 1) > 0) {
            index = t.digits(p + 1);
            unit = t.word(p).equals("t") ? TimeUnit.QUARTER : TimeUnit.SEMESTER;
            after = p + 2;
        }
        if (unit != TimeUnit.SEMESTER && unit != TimeUnit.QUARTER) {
            return null;
        }
        int parts = unit == TimeUnit.QUARTER ? 4 : 2;
        int year = complement(after, depth).year();
        yearGiven = year > 0;
        return index > parts ? TimePeriod.UNKNOWN : calendar.part(index, parts, year, future);
    }

    /** "neuf premiers mois de 2021", "dix dernières années", "dernières 24 heures", "prochains mois". */
    private TimePeriod someUnits(int p, int depth) {
        int count = numbers.count(p);
        int side = count > 0 ? numbers.end() : p;
        String which = t.word(side);
        int unitAt = side + 1;
        if (count <= 0 && numbers.count(unitAt) > 0) {
            count = numbers.count(unitAt);
            unitAt = numbers.end();
        }
        TimeUnit unit = TimeUnit.of(t.word(unitAt));
        boolean first = TimeWords.FIRSTS.contains(which);
        boolean last = TimeWords.LASTS.contains(which);
        if (count > 1 && count < 12 && TimeUnit.of(which) == TimeUnit.MONTH && t.are(side + 1, "de", "l'", "année") && numbers.year(side + 4) > 0) {
            // "durant les dix mois de l'année 2023": its first ten
            int year = numbers.year(side + 4);
            end = side + 5;
            yearGiven = true;
            return calendar.months(1, count, year, false);
        }
        if (unit == null || !first && !last && !TimeWords.NEXTS.contains(which)) {
            return null;
        }
        int year = complement(unitAt + 1, depth).year();
        if (first && !unit.isMonths() && year == 0) {
            return null;
        }
        yearGiven = year > 0;
        if (count <= 0 && last && t.word(p - 1).equals("ces") && !calendar.today().isEmpty()) {
            // "ces derniers jours": until now, and nobody says since when
            return new TimePeriod("../" + calendar.today(), calendar.today(), calendar.today());
        }
        if (count <= 0 || first && unit != TimeUnit.MONTH) {
            return TimePeriod.UNKNOWN;
        }
        return first ? calendar.months(1, count, year, false) : calendar.span(unit, last ? -count : count);
    }

    /** "an dernier", "semaine prochaine", "mois de mars", "année 2020", "années 1990", "ce mois-ci", "XXIe siècle". */
    private TimePeriod relative(int p, String determiner, int depth, boolean inside) {
        TimeUnit unit = TimeUnit.of(t.word(p));
        if (unit == null) {
            return TimeCenturies.read(t, p, e -> end = e);
        }
        String next = t.word(p + 1);
        end = p + 2;
        if (TimeWords.BEFORE_ANCHOR.contains(next) || next.equals("suivante") || next.equals("suivant")) {
            int shift = TimeWords.BEFORE_ANCHOR.contains(next) ? -1 : 1;
            return unit == TimeUnit.YEAR && anchor != null && anchor.year() > 0 ? TimeCalendar.year("%04d".formatted(anchor.year() + shift))
                    : calendar.moved(anchor, unit, shift);
        }
        if (TimeWords.LAST.contains(next) || TimeWords.NEXT.contains(next)) {
            return calendar.unit(unit, TimeWords.LAST.contains(next) ? -1 : 1);
        }
        if (next.equals("en") && t.word(p + 2).equals("cours") || next.equals("-") && t.word(p + 2).equals("ci")) {
            end = p + 3;
            return calendar.unit(unit, 0);
        }
        TimePeriod named = named(p, unit, depth);
        if (named != null) {
            return named;
        }
        end = p + 1;
        boolean whole = unit != TimeUnit.HOUR && unit != TimeUnit.MINUTE && t.word(p).charAt(t.word(p).length() - 1) != 's' || unit == TimeUnit.MONTH;
        return whole && (TimeWords.DEMONSTRATIVES.contains(determiner) && !determiner.equals("ces") || inside && !determiner.isEmpty())
                ? calendar.unit(unit, 0) : null;
    }

    private TimePeriod named(int p, TimeUnit unit, int depth) {
        int next = p + 1;
        if (t.word(next).equals("scolaire") || t.word(next).equals("universitaire") || t.word(next).equals("budgétaire")) {
            next++;
        }
        if (unit == TimeUnit.YEAR && SEASONS.contains(t.word(p)) && numbers.year(next) == 0 && numbers.year(next + 1) > 0 && t.word(next).length() > 3) {
            // "la campagne principale 2024-2025"
            next++;
        }
        boolean plural = t.word(p).equals("années");
        if (plural && t.digits(next) >= 0) {
            int decade = t.digits(next);
            int first = decade >= 1000 ? decade : decade > 20 ? 1900 + decade : 2000 + decade;
            end = next + 1;
            return decade % 10 == 0 && first <= 2100 ? TimePeriod.between(String.valueOf(first), String.valueOf(first + 9)) : years(next);
        }
        if (t.word(p).equals("décennie") && t.digits(next) >= 1900 && t.digits(next) % 10 == 0) {
            end = next + 1;
            return TimePeriod.between(String.valueOf(t.digits(next)), String.valueOf(t.digits(next) + 9));
        }
        if (unit.isYears()) {
            return years(next);
        }
        int week = unit == TimeUnit.WEEK ? t.digits(next) : -1;
        if (week > 0 && week < 54 && calendar.published() != null) {
            // "en semaine 2"
            end = next + 1;
            boolean last = week > 40 && calendar.published().month() < 4;
            return TimePeriod.of("%04d-W%02d".formatted(calendar.published().year() - (last ? 1 : 0), week));
        }
        boolean de = t.word(next).equals("de") || t.word(next).equals("d'");
        return unit == TimeUnit.MONTH && de && TimeWords.month(t.word(next + 1)) > 0 ? month(next + 1, depth)
                : unit == TimeUnit.WEEK && t.word(next).equals("du") ? phrase(next, depth + 1, true) : null;
    }

    /** "2020", "2015-2020", "2020/2021", "2020 et 2021". */
    private TimePeriod years(int p) {
        int year = numbers.year(p);
        if (year == 0) {
            return null;
        }
        yearGiven = true;
        end = p + 1;
        boolean joined = t.word(p + 1).equals("-") || t.word(p + 1).equals("–") || t.word(p + 1).equals("/") || t.word(p + 1).equals("et");
        int second = joined ? t.digits(p + 2) : -1;
        second = second >= 0 && second < 100 && t.word(p + 2).length() == 2 && !t.word(p + 1).equals("et") ? year / 100 * 100 + second : second;
        if (second > year && second <= 2100 && numbers.year(p + 2) + second >= second && second >= 1000) {
            end = p + 3;
            return TimePeriod.between(String.valueOf(year), String.valueOf(second));
        }
        return TimeCalendar.year(String.valueOf(year));
    }

    /** "octobre", "octobre 2020", "octobre de l'année dernière", "octobre dernier". */
    private TimePeriod month(int p, int depth) {
        int month = TimeWords.month(t.word(p));
        if (month == 0) {
            return null;
        }
        int until = t.word(p + 1).equals("et") || t.word(p + 1).equals("-") || t.word(p + 1).equals("/") ? TimeWords.month(t.word(p + 2)) : 0;
        if (until > month) {
            int year = complement(p + 3, depth).year();
            yearGiven = year > 0;
            return calendar.months(month, until, year, future);
        }
        boolean shortened = TimeWords.isShortMonth(t.word(p));
        int after = shortened && t.word(p + 1).equals(".") ? p + 2 : p + 1;
        int year = complement(after, depth).year();
        yearGiven = year > 0;
        if (shortened && year == 0) {
            return null;
        }
        String next = t.word(end);
        boolean qualified = TimeWords.LAST.contains(next) || TimeWords.NEXT.contains(next);
        end += qualified ? 1 : 0;
        return calendar.month(month, year, qualified ? TimeWords.NEXT.contains(next) : future);
    }

    /** "été 2020", "cet hiver", "la rentrée"; feasts and the like are placed, but given no dates. */
    private TimePeriod season(int p, String determiner) {
        if (!TimeWords.SEASONS.contains(t.word(p))) {
            return null;
        }
        String next = t.word(p + 1);
        int year = numbers.year(p + 1);
        boolean last = TimeWords.LAST.contains(next);
        boolean coming = TimeWords.NEXT.contains(next);
        boolean qualified = year > 0 || last || coming;
        boolean demonstrative = TimeWords.DEMONSTRATIVES.contains(determiner);
        end = qualified ? p + 2 : p + 1;
        if (t.word(p).equals("rentrée") && (qualified || determiner.equals("la") || demonstrative)) {
            boolean soon = calendar.published() != null && calendar.published().month() >= JUNE;
            return calendar.month(SEPTEMBER, year, soon && !last || coming);
        }
        TimeSeason season = TimeSeason.of(t.word(p));
        if (season == null) {
            return qualified || demonstrative || determiner.equals("au") ? TimePeriod.UNKNOWN : null;
        }
        yearGiven = year > 0;
        return qualified || demonstrative || determiner.equals("au") || future || determiner.equals("l'") && (t.word(p - 2).equals("à") || t.word(p - 2).equals("depuis") || t.word(p - 2).equals("de") && t.word(p - 3).equals("début"))
                ? calendar.season(season, year, coming || demonstrative && calendar.isSoon(season) || future, last) : null;
    }

    /** "ce week-end", "le week-end dernier". */
    private TimePeriod weekend(int p, String determiner) {
        int after = t.are(p, "week", "-", "end") ? p + 3 : t.word(p).equals("weekend") ? p + 1 : -1;
        boolean last = TimeWords.LAST.contains(t.word(after));
        boolean coming = TimeWords.NEXT.contains(t.word(after));
        if (after < 0 || !last && !coming && !TimeWords.DEMONSTRATIVES.contains(determiner)) {
            return null;
        }
        end = last || coming ? after + 1 : after;
        return calendar.weekend(last ? -1 : coming ? 1 : 0);
    }

    /** "la période 2025-2028", "l'ensemble de l'année". */
    private TimePeriod whole(int p, int depth) {
        boolean period = t.word(p).equals("période");
        boolean told = period && (t.word(p - 1).equals("cette") || t.word(p - 1).equals("la")) || t.word(p).equals("date") && t.word(p - 1).equals("cette");
        if (told && anchor != null && numbers.year(p + 1) == 0 && !t.word(p + 1).equals("de") && !t.word(p + 1).equals("d'")) {
            // "sur cette période", "à cette date"
            end = p + 1;
            return anchor;
        }
        if (!period && !t.word(p).equals("ensemble")) {
            return null;
        }
        int next = t.word(p + 1).equals("de") || t.word(p + 1).equals("d'") ? p + 2 : p + 1;
        boolean days = t.word(next).equals("du") && (!period || t.digits(next + 1) > 0);
        if (days || !period && next > p + 1) {
            return phrase(next, depth + 1, true);
        }
        return period ? years(next) : null;
    }

    /** "même période de l'année dernière", "même année" as the one named before. */
    private TimePeriod same(int p, int depth) {
        TimeUnit unit = TimeUnit.of(t.word(p + 1));
        boolean named = t.word(p).equals("même") && (unit != null || t.word(p + 1).equals("période")
                || t.word(p + 1).equals("époque") || t.word(p + 1).equals("date"));
        // "à la même période l'an passé"
        boolean bare = named && t.word(p + 2).equals("l'") && TimeUnit.of(t.word(p + 3)) == TimeUnit.YEAR;
        boolean in = named && t.word(p + 2).equals("en") && numbers.year(p + 3) > 0;
        TimePeriod of = in ? years(p + 3) : bare ? phrase(p + 2, depth + 1, true) : named ? complement(p + 2, depth) : null;
        boolean undated = anchor == null || anchor.from() == null || anchor.from().length() < 10 || !anchor.from().equals(anchor.to());
        if (of != null && t.word(p + 1).equals("date") && undated && of.from() != null && of.from().length() == 4 && calendar.published() != null) {
            return calendar.sameDay(of.year());
        }
        if (of != null && of.from() != null && of.from().length() == 4 && anchor != null && anchor.from() != null && anchor.from().length() > 4
                && anchor.to() != null && anchor.to().length() > 4 && anchor.year() > 0) {
            // "la même période de 2022" as the months named before, of that year
            return anchor.in(of.year());
        }
        boolean known = of == TimePeriod.UNKNOWN && anchor != null && anchor.year() > 0;
        return !known ? of : unit == TimeUnit.YEAR ? TimeCalendar.year("%04d".formatted(anchor.year())) : anchor;
    }
}
