package org.reperes.figures;

import java.util.List;
import java.util.Locale;
import org.reperes.platform.PartialDate;

/** "devrait dépasser 8 milliards en novembre": a month without its year lies after the text that foresees it, not before. */
final class ForecastTimes {

    private static final Terms AHEAD = Terms.of("forecast goal plan");

    private ForecastTimes() { }

    static void settle(List<Draft> drafts, PartialDate published) {
        for (Draft draft : drafts) {
            boolean ahead = published != null && draft.time != null && draft.time.value() != null && draft.modality != null && AHEAD.contains(draft.modality);
            if (ahead && monthAlone(draft.time.text())) {
                PartialDate.parse(draft.time.value()).filter(date -> date.month() > 0 && date.last().isBefore(published.first()))
                        .ifPresent(past -> draft.time = new Figure.Time(draft.time.text(), new PartialDate(past.year() + 1, past.month(), past.day()).toString()));
            }
        }
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
