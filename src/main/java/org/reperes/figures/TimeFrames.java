package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.reperes.figures.TimeExpression.Type;

/** Reads whole time expressions: a preposition with its period or duration, or one that needs none ("l'an dernier", "hier"). */
final class TimeFrames {

    /** "en glissement annuel": what a rate is measured over. */
    private static final Map<String, String> OVER = Map.of("annuel", "P1Y", "trimestriel", "P3M", "mensuel", "P1M");

    private static final List<String> PARTS = List.of("nuit", "soirée", "matinée", "journée");

    /** Characters of "2021-11-03". */
    private static final int DAY = 10;
    /** Words from "depuis" to the date of an event. */
    private static final int EVENT = 9;

    /** What the preposition makes of the period. */
    private enum Frame { IN, SINCE, UNTIL, NONE, SILENT }

    private record Found(int end, String value, Type type, TimePeriod period) {

        static Found calendar(int end, TimePeriod period) {
            return new Found(end, period.label(), Type.CALENDAR, period);
        }
    }

    private static final java.util.Set<String> CLOSED = java.util.Set.of("clos", "bouclé", "clôturé", "terminé", "achevé", "fini");

    private final TimeTokens t;
    private final TimeCalendar calendar;
    private final TimePhrases phrases;
    private final TimeDurations durations;
    private final TimeDates dates;
    private TimePeriod anchor;
    /** The last year of "le pic de 1998". */
    private TimePeriod told;
    private int skipTo;

    TimeFrames(TimeTokens tokens, TimeCalendar calendar) {
        this.t = tokens;
        this.calendar = calendar;
        this.phrases = new TimePhrases(tokens, calendar);
        this.durations = new TimeDurations(tokens);
        this.dates = new TimeDates(tokens, calendar);
    }

    /** The last period named, or null. */
    TimePeriod anchor() {
        return anchor;
    }

    /** What "l'année précédente" is relative to until another period is named. */
    void anchor(TimePeriod last) {
        anchor = last;
        phrases.anchor(last);
    }

    /** In reading order, never overlapping, the longest at each place; "par an" and "âgé de 12 ans" are none. One pass. */
    List<TimeExpression> all(String text) {
        List<TimeExpression> expressions = new ArrayList<>();
        int i = 0;
        while (i < t.size()) {
            skipTo = i + 1;
            int year = t.word(i).length() == 4 && t.word(i - 1).equals("de") ? t.digits(i) : 0;
            told = year > 1900 && year < 2100 ? TimePeriod.of(t.word(i)) : told;
            if (told != null && t.are(i, "l'", "année", "suivante")) {
                // "Après le pic de 1998, … 20 000 l'année suivante"
                phrases.anchor(told);
            }
            Found found = at(i);
            if (found != null) {
                Span span = new Span(t.span(i).start(), t.span(found.end - 1).end());
                TimeExpression clock = expressions.isEmpty() ? null : expressions.getLast();
                if (clock != null && sameMoment(clock, span, found, text)) {
                    expressions.removeLast();
                    span = new Span(clock.span().start(), span.end());
                }
                expressions.add(new TimeExpression(span, span.of(text), span.start() < t.span(i).start() ? found.value + clock.value().substring(DAY) : found.value, found.type));
                boolean past = t.are(i, "il", "y", "a");
                anchor = !past && found.period != null && found.period.year() != 0 ? found.period : anchor;
                phrases.anchor(anchor);
                skipTo = found.end;
            }
            i = skipTo;
        }
        return expressions;
    }

    /** "à 6 heures | ce jeudi matin": the hour of the day that follows it. */
    private static boolean sameMoment(TimeExpression clock, Span day, Found found, String text) {
        boolean touching = clock.span().end() < day.start() && text.substring(clock.span().end(), day.start()).isBlank();
        int hour = clock.value() == null || clock.value().startsWith("P") ? -1 : clock.value().indexOf('T');
        return touching && hour == DAY && found.value != null && found.value.length() == DAY && found.type == Type.CALENDAR;
    }

    private Found at(int i) {
        Found found = switch (t.word(i)) {
            case "entre" -> t.digits(i + 1) > 1900 && t.digits(i + 3) > 1900 && (t.word(i + 2).equals("-") || t.word(i + 2).equals("–")) ? years(i + 1) : pair(i + 1, "et");
            case "de", "du", "des" -> fromTo(i);
            case "en" -> t.word(i + 1).equals("glissement") && OVER.containsKey(t.word(i + 2)) ? new Found(i + 3, OVER.get(t.word(i + 2)), Type.SCOPE, null) : null;
            case "dans" -> night(i);
            case "à" -> t.are(i + 1, "la", "date") ? dated(i) : now(i);
            case "lors" -> event(i);
            case "il" -> t.are(i, "il", "y", "a") ? ago(i + 3) : null;
            case "voilà", "voici" -> ago(i + 1);
            case "pour", "actuellement" -> now(i);
            case "hier", "aujourd'", "demain", "avant" -> adverb(i);
            case "ce", "cet", "cette" -> moment(i);
            case "la" -> t.are(i + 1, "nuit", "dernière") ? Found.calendar(i + 3, calendar.unit(TimeUnit.DAY, -1)) : t.word(i + 1).equals("veille") && !t.word(i + 2).startsWith("d") ? eve(i + 2) : null;
            default -> null;
        };
        found = found == null ? framed(i) : found;
        found = found == null && skipTo == i + 1 ? shifted(i) : found;
        return found == null && skipTo == i + 1 ? bare(i) : found;
    }

    /** "entre 2019-2020". */
    private Found years(int i) {
        TimePeriod period = phrases.read(i, false);
        return period == null || period.from() == null ? null : Found.calendar(phrases.end(), period);
    }

    /** "dans la nuit de mardi à mercredi", "dans la soirée du 11 novembre". */
    private Found night(int i) {
        if (!t.word(i + 1).equals("la") || !PARTS.contains(t.word(i + 2))) {
            return null;
        }
        Found found = fromTo(i + 3);
        TimePeriod day = found == null && (t.word(i + 3).equals("du") || t.word(i + 3).equals("de")) ? phrases.read(t.word(i + 3).equals("du") ? i + 3 : i + 4, false) : null;
        return day == null || day.label() == null ? found : Found.calendar(phrases.end(), day);
    }

    /** "à la date du 12 mars". */
    private Found dated(int i) {
        TimePeriod day = t.word(i + 3).equals("du") ? phrases.read(i + 3, false) : t.word(i + 3).equals("de") ? phrases.read(i + 4, false) : null;
        return day == null || day.label() == null ? null : Found.calendar(phrases.end(), day);
    }

    /** "lors de la session de 2023", "lors du scrutin de 2021". */
    private Found event(int i) {
        int noun = TimeWords.DETERMINERS.contains(t.word(i + 2)) ? i + 3 : i + 2;
        boolean of = t.word(noun + 1).equals("de");
        TimePeriod year = of && t.digits(noun + 2) > 1900 ? phrases.read(noun + 2, false) : null;
        return year == null || year.year() == 0 ? null : Found.calendar(phrases.end(), year);
    }

    private Found adverb(int i) {
        int shift = t.are(i, "avant", "-", "hier") ? -2 : t.word(i).equals("hier") ? -1 : t.are(i, "aujourd'", "hui") ? 0 : t.word(i).equals("demain") ? 1 : 9;
        if (shift == 9) {
            return null;
        }
        int end = i + (shift == -2 ? 3 : shift == 0 ? 2 : 1);
        end += TimeWords.MOMENTS.contains(t.word(end)) ? 1 : 0;
        return Found.calendar(end, calendar.unit(TimeUnit.DAY, shift));
    }

    /** "à ce jour", "pour l'instant", "à l'heure actuelle": when the text was written. */
    private Found now(int i) {
        int end = t.are(i, "à", "ce", "jour") || t.are(i, "pour", "l'", "instant") || t.are(i, "pour", "le", "moment") ? i + 3
                : t.are(i, "à", "l'", "heure", "actuelle") ? i + 4 : t.word(i).equals("actuellement") ? i + 1 : -1;
        return end < 0 || calendar.published() == null ? null : Found.calendar(end, calendar.unit(TimeUnit.DAY, 0));
    }

    /** "la veille": of the day named before, else of the text's own. */
    private Found eve(int end) {
        boolean day = anchor != null && anchor.from() != null && anchor.from().length() == 10 && anchor.from().equals(anchor.to());
        return Found.calendar(end, day ? calendar.moved(anchor, TimeUnit.DAY, -1) : calendar.unit(TimeUnit.DAY, -1));
    }

    /** "ce matin", "cet après-midi", "ce soir". */
    private Found moment(int i) {
        int end = t.are(i + 1, "après", "-", "midi") ? i + 4 : TimeWords.MOMENTS.contains(t.word(i + 1)) ? i + 2 : -1;
        return end < 0 ? null : Found.calendar(end, calendar.unit(TimeUnit.DAY, 0));
    }

    /** "il y a dix ans". */
    private Found ago(int p) {
        if (!durations.read(p)) {
            return null;
        }
        // "10,5 % il y a un an", told of a month: the same month of that year
        boolean month = durations.unit().isYears() && anchor != null && anchor.from() != null && anchor.from().length() == 7 && anchor.from().equals(anchor.to())
                && calendar.published() != null && anchor.year() >= calendar.published().year() - 1;
        return moved(durations.end(), -durations.count(), month ? anchor : null, Frame.IN);
    }

    private Found moved(int end, int count, TimePeriod from, Frame frame) {
        TimePeriod period = count == 0 ? TimePeriod.UNKNOWN : calendar.moved(from, durations.unit(), count);
        String value = switch (frame) {
            case SINCE -> period.since();
            case UNTIL -> period.until();
            default -> period.label();
        };
        boolean known = calendar.published() != null || from != null;
        return new Found(end, value == null && !known ? durations.iso() : value, Type.SHIFT, period);
    }

    /** "entre 2015 et 2020", "de janvier à octobre 2021": the first may borrow the year of the second. */
    private Found pair(int p, String... joints) {
        TimePeriod first = phrases.read(p, false);
        if (first == null) {
            return null;
        }
        boolean complete = phrases.yearGiven();
        int joint = phrases.end();
        // "de 1309 en 2011 à 1694 en 2012"
        boolean counted = t.word(joint).equals("en") && first.from() != null && first.from().length() == 4;
        boolean joined = !counted && List.of(joints).contains(t.word(joint));
        int next = t.word(joint).equals("jusqu'") ? joint + 2 : t.word(joint).equals("au") ? joint : joint + 1;
        if (joined && t.word(next + 1).equals("même") && first.year() != 0) {
            phrases.anchor(first);
        }
        TimePeriod second = joined ? phrases.read(next, false) : null;
        if (joined && (t.word(next).equals("celui") || t.word(next).equals("celle")) && t.word(next + 1).equals("de")) {
            second = sameIn(first, phrases.read(next + 2, false));
        }
        if (second == null) {
            // "le 1er et le 15 septembre" reads as one period already
            boolean et = IntStream.range(p + 1, joint).anyMatch(k -> t.word(k).equals("et"));
            boolean whole = t.word(p - 1).equals("entre") && et && first.from() != null && !first.from().equals(first.to());
            return whole ? Found.calendar(joint, first) : null;
        }
        if (!complete && phrases.yearGiven() && first.from() != null && first.from().length() > 4 && second.year() > 0) {
            boolean before = first.from().substring(4).compareTo(second.to().substring(4)) > 0;
            first = first.in(second.year() - (before ? 1 : 0));
        }
        boolean late = !complete && first.from() != null && second.to() != null && first.from().length() == second.to().length() && first.year() > 0
                && first.from().compareTo(second.to()) > 0;
        if (late) {
            // "entre le 1er janvier et le 29 octobre", told in November: of the year of its end
            first = first.in(second.year());
        }
        return Found.calendar(phrases.end(), first.until(second));
    }

    /** "le deuxième trimestre 2019 et celui de 2020": the same part of another year. */
    private static TimePeriod sameIn(TimePeriod period, TimePeriod year) {
        return year == null || year.year() == 0 || period.year() == 0 || period.to() == null ? null : period.in(year.year());
    }

    private Found fromTo(int i) {
        Found found = pair(t.word(i).equals("de") ? i + 1 : i, "à", "au", "en", "jusqu'");
        if (found != null) {
            return found;
        }
        TimePeriod date = t.word(i).equals("du") ? phrases.read(i, false) : null;
        boolean interval = date != null && date.from() != null && !date.from().equals(date.to());
        if (date != null && !interval && t.digits(i + 1) > 0) {
            skipTo = phrases.end();
        }
        return interval && t.digits(i + 1) > 0 ? Found.calendar(phrases.end(), date) : null;
    }

    /** A preposition, then a period or a duration. */
    private Found framed(int i) {
        int length = TimePrepositions.length(t, i);
        Frame frame = length == 0 ? Frame.NONE : Frame.valueOf(TimePrepositions.frame(t, i));
        if (frame == Frame.NONE) {
            return null;
        }
        int p = i + length;
        String word = t.word(i);
        boolean ahead = frame == Frame.UNTIL || word.equals("à") && frame == Frame.SINCE || word.equals("dès");
        TimePeriod period = phrases.read(p, ahead);
        if (period == null) {
            Found event = word.equals("depuis") ? sinceEvent(p) : null;
            return event != null ? event : frame == Frame.SILENT ? null : lasting(i, p, frame);
        }
        int end = phrases.end();
        if (frame == Frame.SILENT) {
            skipTo = end;
            return null;
        }
        if (word.equals("depuis") && !phrases.yearGiven() && period.from() != null && period.from().length() == 10 && calendar.published() != null
                && period.from().compareTo(calendar.published().last().toString()) > 0) {
            // "depuis le 1er janvier", told in November
            period = period.in(period.year() - 1);
        }
        String value = frame == Frame.SINCE ? period.since() : frame == Frame.UNTIL ? period.until() : period.label();
        boolean open = frame == Frame.SINCE && period.from() != null && period.from().length() == 10 && calendar.published() != null && calendar.published().day() > 0;
        return new Found(end, value, Type.CALENDAR, open ? TimePeriod.between(period.from(), calendar.published().toString()) : period);
    }

    /** "depuis sa sortie le 18 octobre", "depuis l'ouverture de la recyclerie, en septembre 2021": what began, with its date. */
    private Found sinceEvent(int p) {
        if (!TimeWords.DETERMINERS.contains(t.word(p))) {
            return null;
        }
        int commas = 0;
        for (int k = p + 2; k < p + EVENT; k++) {
            commas += t.word(k).equals(",") ? 1 : 0;
            boolean stop = t.word(k).isEmpty() || t.word(k).equals(".") || t.word(k).equals(";") || t.word(k).equals("qui") || t.word(k).equals("que") || commas > 1;
            if (stop || t.digits(k) >= 0) {
                return null;
            }
            int date = t.word(k).equals("en") ? k + 1 : t.word(k).equals("le") && t.digits(k + 1) > 0 ? k : -1;
            TimePeriod period = date < 0 ? null : phrases.read(date, false);
            if (period != null && period.from() != null) {
                boolean ahead = !phrases.yearGiven() && period.from().length() == 10 && period.year() > 0 && calendar.published() != null
                        && period.from().compareTo(calendar.published().last().toString()) > 0;
                period = ahead ? period.in(period.year() - 1) : period;
                return new Found(phrases.end(), period.since(), Type.CALENDAR, period);
            }
        }
        return null;
    }

    private Found lasting(int i, int p, Frame frame) {
        String clock = t.word(i).equals("à") || t.word(i).equals("vers") || t.word(i).equals("dès") ? dates.clock(p) : null;
        if (clock != null) {
            return new Found(dates.end(), calendar.today() + clock, Type.CALENDAR, null);
        }
        if (!durations.read(p) || isBefore(durations.end())) {
            return null;
        }
        int end = durations.end();
        boolean hours = durations.unit() == TimeUnit.HOUR || durations.unit() == TimeUnit.MINUTE;
        return switch (t.word(i)) {
            case "depuis" -> moved(end, -durations.count(), null, Frame.SINCE);
            case "dans" -> moved(end, durations.count(), null, Frame.IN);
            case "d'" -> moved(end, durations.count(), null, Frame.UNTIL);
            case "en", "sur" -> new Found(end, durations.iso(), hours ? Type.LASTING : Type.SCOPE, null);
            case "pendant", "durant" -> new Found(end, durations.iso(), Type.LASTING, null);
            default -> null;
        };
    }

    /** "un an plus tôt", "trois mois auparavant", "dix jours après". */
    private Found shifted(int i) {
        if (!durations.read(i)) {
            return null;
        }
        int end = durations.end();
        int sign = t.are(end, "plus", "tôt") || isBefore(end) ? -1 : t.are(end, "plus", "tard") || t.word(end).equals("après") ? 1 : 0;
        if (sign == 0) {
            return t.word(end).equals("durant") ? new Found(end + 1, durations.iso(), Type.LASTING, null) : null;
        }
        int after = t.word(end).equals("plus") ? end + 2 : end + 1;
        boolean ofAnEvent = t.word(end).equals("avant") && (t.word(after).equals("d'") || t.word(after).equals("de")) || TimeWords.DETERMINERS.contains(t.word(after)) || t.word(after).equals("que") || t.word(after).equals("qu'");
        return ofAnEvent ? new Found(after, null, Type.SHIFT, null) : moved(after, sign * durations.count(), anchor, Frame.IN);
    }

    private boolean isBefore(int p) {
        return t.word(p).equals("auparavant") || t.word(p).equals("avant") || t.are(p, "plus", "tôt");
    }

    /** What tells the time without a preposition. A bare year or month does not. */
    private Found bare(int i) {
        int p = TimeWords.DETERMINERS.contains(t.word(i)) ? i + 1 : i;
        if (t.word(i - 1).equals("(") && phrases.read(i, false) != null && t.word(phrases.end()).equals(")")) {
            return Found.calendar(phrases.end(), phrases.read(i, false));
        }
        if (CLOSED.contains(t.word(i - 1)) && t.word(i).length() == 4 && t.digits(i) > 1900 && t.digits(i) < 2100) {
            // "a bouclé 2024 sur un bénéfice"
            return Found.calendar(i + 1, phrases.read(i, false));
        }
        boolean marked = p > i && (TimeUnit.of(t.word(p)) != null || t.digits(p) > 0 || TimeWords.number(t.word(p)) > 0 || isMarked(t.word(p))
                || t.word(p + 1).startsWith("siècle") || t.word(p).equals("t") || t.word(p).equals("s"))
                || TimeWords.weekday(t.word(i)) != null || t.word(i).equals("fin") || t.word(i).equals("début") || t.word(i).equals("mi");
        boolean dayOrMonth = t.digits(i) > 0 && t.word(i).length() <= 2 || TimeWords.month(t.word(i)) > 0;
        TimePeriod period = marked || dayOrMonth ? phrases.read(i, false) : null;
        if (period == null || t.word(i - 1).equals("de") && dayOrMonth
                || TimeWords.month(t.word(i)) > 0 && phrases.end() == i + 1) {
            return null;
        }
        return Found.calendar(phrases.end(), period);
    }

    private static boolean isMarked(String word) {
        return TimeWords.LASTS.contains(word) || TimeWords.FIRSTS.contains(word) || TimeWords.NEXTS.contains(word) || TimeWords.SEASONS.contains(word)
                || TimeWords.weekday(word) != null || TimeWords.ordinal(word) > 0 || word.equals("fin") || word.equals("début") || word.equals("même")
                || word.equals("week") || word.equals("weekend");
    }
}
