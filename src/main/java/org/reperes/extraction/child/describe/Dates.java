package org.reperes.extraction.child.describe;

import org.reperes.platform.PartialDate;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people and programs write them: {@code 3 novembre 2021}, {@code 1er nov. 2021}, {@code 03/11/2021}, {@code 2021-11}. */
final class Dates {

    private static final String MONTH_WORD = "(?<word>janv(?:ier|\\.)?|f[ée]v(?:rier|r\\.|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?"
            + "|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?)";
    /** Every way to write a date, with named groups; one alternation, so that the leftmost wins. */
    static final String DATE = "(?:(?:(?<day>\\d{1,2})(?:er)?[ \\u00A0]+)?" + MONTH_WORD + "[ \\u00A0]+(?<year>\\d{4})(?!\\d)"
            + "|(?<!\\d)(?<day2>\\d{1,2})(?<sep>[/.-])(?<month2>\\d{1,2})\\k<sep>(?<year2>\\d{4})(?!\\d)"
            + "|(?<!\\d)(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?)(?!\\d))";
    private static final Pattern WHOLE = Pattern.compile(DATE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("fev", 2), Map.entry("mar", 3),
            Map.entry("avr", 4), Map.entry("mai", 5), Map.entry("juin", 6), Map.entry("juil", 7), Map.entry("aou", 8),
            Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));
    private static final int OLDEST = 1500;

    private Dates() {
    }

    /** The date that a match of a pattern with {@link #DATE} in it stands for; empty where there is no such day. */
    static Optional<PartialDate> of(Matcher match) {
        try {
            if (match.group("iso") != null) {
                return PartialDate.parse(match.group("iso"));
            }
            if (match.group("year2") != null) {
                return Optional.of(new PartialDate(number(match.group("year2")), number(match.group("month2")),
                        number(match.group("day2"))));
            }
            String day = match.group("day");
            return Optional.of(new PartialDate(number(match.group("year")), month(match.group("word")),
                    day == null ? 0 : number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first date in a short text. */
    static Optional<PartialDate> first(String text) {
        Matcher match = WHOLE.matcher(text);
        return match.find() ? of(match) : Optional.empty();
    }

    /** A time stamp of a program ({@code 2021-11-03T10:15:00+01:00}): its day, as the sender counted it. */
    static Optional<PartialDate> stamp(String text) {
        String start = text == null ? "" : text.strip();
        return PartialDate.parse(start.length() > 10 ? start.substring(0, 10) : start).or(() -> first(start));
    }

    static boolean plausible(PartialDate date) {
        return date.year() >= OLDEST && !date.first().isAfter(LocalDate.now().plusDays(1));
    }

    private static int month(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return MONTHS.entrySet().stream().filter(month -> plain.startsWith(month.getKey())).findFirst().orElseThrow().getValue();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
