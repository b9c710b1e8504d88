package org.reperes.extraction.child.describe;

import org.reperes.platform.PartialDate;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in a file's name: {@code CR_reunion_20210129.pdf}, {@code CR_24_02_2023.pdf}, {@code 2021-05_lettre.docx}. */
final class NameDate {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d\\d)[-_. ]?(?<m>\\d\\d)[-_. ]?(?<d>\\d\\d)(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})[-_. ](?<m>\\d{1,2})[-_. ](?<y>(?:19|20)\\d\\d)(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d\\d)[-_]?(?<m>\\d\\d)(?<d>)(?!\\d)"));

    private NameDate() {
    }

    static Optional<PartialDate> of(String name) {
        Optional<PartialDate> words = Dates.first(name.replace('_', ' '));
        for (var form = FORMS.iterator(); words.isEmpty() && form.hasNext();) {
            Matcher match = form.next().matcher(name);
            if (match.find()) {
                words = date(match);
            }
        }
        return words;
    }

    private static Optional<PartialDate> date(Matcher match) {
        try {
            String day = match.group("d");
            return Optional.of(new PartialDate(Integer.parseInt(match.group("y")), Integer.parseInt(match.group("m")),
                    day.isEmpty() ? 0 : Integer.parseInt(day))).filter(date -> date.month() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
