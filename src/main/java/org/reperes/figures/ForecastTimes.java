package org.reperes.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reperes.platform.PartialDate;

/** "devrait dépasser 8 milliards en novembre": a month without its year, or a day of the week, lies after the text that foresees it, not before. */
final class ForecastTimes {

    private static final Pattern WEEKDAY = Pattern.compile("(?:(?:ce|le|dès) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
            + "(?: (?:matin|soir|midi|prochain|après-midi))?");
    private static final Terms AHEAD = Terms.of("forecast goal plan");

    private ForecastTimes() { }

    static void settle(List<Draft> drafts, PartialDate published) {
        for (Draft draft : drafts) {
            boolean ahead = published != null && draft.time != null && draft.time.value() != null && draft.modality != null && AHEAD.contains(draft.modality);
            if (ahead && WEEKDAY.matcher(draft.time.text()).matches()) {
                PartialDate.parse(draft.time.value()).filter(date -> date.day() > 0 && date.last().isBefore(published.first()))
                        .flatMap(date -> PartialDate.parse(date.first().plusWeeks(1).toString()))
                        .ifPresent(date -> draft.time = new Figure.Time(draft.time.text(), date.toString()));
            } else if (ahead && monthAlone(draft.time.text())) {
                PartialDate.parse(draft.time.value()).filter(date -> date.month() > 0 && date.last().isBefore(published.first()))
                        .flatMap(ForecastTimes::next).ifPresent(date -> draft.time = new Figure.Time(draft.time.text(), date.toString()));
            }
        }
    }

    /** The same day of the next year that has it: 29 February comes again after four years, or eight. */
    private static Optional<PartialDate> next(PartialDate past) {
        String day = past.toString().substring(4);
        return IntStream.rangeClosed(past.year() + 1, past.year() + 8).mapToObj(year -> PartialDate.parse(year + day))
                .flatMap(Optional::stream).findFirst();
    }

    /** A month is named, no year, and not the last one. */
    private static boolean monthAlone(String text) {
        boolean month = false;
        for (String word : text.toLowerCase(Locale.ROOT).split("[ \\u00A0]")) {
            if (word.length() == 4 && word.chars().allMatch(Character::isDigit) || TimeWords.LAST.contains(word)) {
                return false;
            }
            month |= Calendar.MONTHS.contains(word);
        }
        return month;
    }
}
