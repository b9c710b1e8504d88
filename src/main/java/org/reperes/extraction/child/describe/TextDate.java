package org.reperes.extraction.child.describe;

import org.reperes.platform.PartialDate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date a text gives itself: a stamp at its start, "Publié le …", the dateline of a letter, the day of the session that
 * minutes are of, a line that is a date. A date within a sentence is the event's and never taken.
 */
final class TextDate {

    private static final int HEAD = 2_000;
    private static final int FOOT = 600;
    private static final String WEEKDAY = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \\u00A0]+)?";
    private static final List<Pattern> IN_HEAD = List.of(
            pattern("\\A\\s*date\\s*:?\\s*" + Dates.DATE),
            pattern("(?:publi[ée]e?s?|publication|mise? en ligne|parue?|post[ée]e?|diffus[ée]e?|date)\\s*(?:le|du|de|:|,)?\\s*"
                    + WEEKDAY + Dates.DATE),
            pattern("^[^\\n.;:]{0,60}\\p{Lu}[\\p{L}' ’-]{1,40},?\\s+le\\s+" + WEEKDAY + Dates.DATE + "\\s*[.,]?\\s*$"),
            pattern("(?:s[ée]ance|r[ée]union|conseil|assembl[ée]e|compte[- ]rendu|proc[èe]s[- ]verbal|d[ée]lib[ée]ration)s?\\b"
                    + "[^\\n.]{0,80}?\\b(?:du|le|:)\\s+" + WEEKDAY + Dates.DATE),
            pattern("^[ \\t]*(?:le\\s+|du\\s+)?" + WEEKDAY + Dates.DATE + "[ \\t.]*$"));
    private static final Pattern AT_FOOT = pattern("\\b(?:fait )?à\\s+\\p{Lu}[\\p{L}' ’-]{1,40},?\\s+le\\s+" + WEEKDAY + Dates.DATE);

    private TextDate() {
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }

    static Optional<PartialDate> of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        for (Pattern pattern : IN_HEAD) {
            Optional<PartialDate> date = first(pattern, head);
            if (date.isPresent()) {
                return date;
            }
        }
        return first(AT_FOOT, text.substring(Math.max(0, text.length() - FOOT)));
    }

    private static Optional<PartialDate> first(Pattern pattern, String part) {
        Matcher match = pattern.matcher(part);
        while (match.find()) {
            Optional<PartialDate> date = Dates.of(match).filter(Dates::plausible);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** End of a stamp at the start of a text ({@code  date 2021-11 }): not part of its first sentence. */
    static int afterStamp(String text) {
        Matcher match = IN_HEAD.getFirst().matcher(text.substring(0, Math.min(HEAD, text.length())));
        return match.find() ? match.end() : 0;
    }
}
