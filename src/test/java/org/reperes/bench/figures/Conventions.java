package org.reperes.bench.figures;

import java.util.Map;
import java.util.regex.Pattern;
import org.reperes.figures.Span;

/**
 * Rows of the treebanks that our conventions read otherwise. A treebank counts the hours of "à 20 h 30", the day of "5 avril 2006"
 * and the denominator of "1 pour 1000 patients", no figures to us; and where a number hangs on another ("3 à 4 semaines", "2, 4 et 8 mg") or follows "dont", it names no noun, a quantity to us.
 * What they say is judged from the row and the sentence alone, never from what an engine found.
 */
final class Conventions {

    private static final Pattern CLOCK = Pattern.compile("(?iu).*(\\bà|\\ba|\\bvers|\\bdès|\\bjusqu['’]à)\\s*");
    private static final Pattern NUMBER = Pattern.compile("(?iu)[+-]?\\d[\\d .,]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(?iu)janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre");
    private static final Pattern RATE = Pattern.compile("(?iu).*\\d pour\\s*");
    private static final Pattern PART = Pattern.compile("(?iu).*\\bdont\\s*");

    private Conventions() { }

    /** Whether the row's number is the hour of a clock time, the day of a date, or the denominator of a rate. */
    static boolean none(Map<String, String> row, Span number) {
        boolean clock = row.get("noun_form").matches("(?i)h|heures?") && CLOCK.matcher(before(row, number)).matches();
        return clock || MONTH.matcher(row.get("noun_form")).matches() || RATE.matcher(before(row, number)).matches();
    }

    /** Whether the number shares the noun of another number, or counts the part of a whole. */
    static boolean quantity(Map<String, String> row, Span number) {
        String head = row.get("head");
        boolean joined = NUMBER.matcher(head).matches() && !YEAR.matcher(head).matches();
        return joined || PART.matcher(before(row, number)).matches();
    }

    private static String before(Map<String, String> row, Span number) {
        String sentence = row.get("sentence");
        return sentence.substring(Math.max(0, number.start() - 12), number.start());
    }
}
