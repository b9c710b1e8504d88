package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/** Dates: "3 novembre 2021", "du 15 au 21 mai", "lundi 12", "novembre 2021", "15/02/2013", "2015-03-03". */
final class DateRule implements Rejections.Rule {

    private static final int HEGIRA_YEAR = 4;
    private static final Terms JOINTS = Terms.of("et au , ou à - –");

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        int from = numeral.from();
        if (numeral.shape() == Shape.CODE || numeral.shape() == Shape.SLASH) {
            return numeric(tokens, numeral);
        }
        if (Calendar.month(tokens, from - 1) && !tokens.glued(from) && year(numeral)) {
            return new Verdict(from - 1, numeral.to(), "date");
        }
        if (!dayNumber(numeral)) {
            return null;
        }
        int to = dayAndMonth(tokens, numerals, k);
        if (to > 0) {
            return new Verdict(from, to, "date");
        }
        if (Calendar.month(tokens, from - 1) && numeral.shape() == Shape.PLAIN && !countsNext(tokens, numeral)) {
            return new Verdict(from - 1, numeral.to(), "date");
        }
        boolean weekday = Calendar.WEEKDAYS.contains(tokens.low(from - 1)) && tokens.low(from - 1).length() > 4;
        if (weekday && !countsNext(tokens, numeral) || joinsDate(tokens, numerals, k, 4)) {
            return new Verdict(from, numeral.to(), "date");
        }
        return null;
    }

    static boolean year(Numeral numeral) {
        return numeral.looksLikeYear() || numeral.shape() == Shape.WORDS && numeral.whole() >= 1500 && numeral.whole() <= 2100;
    }

    private static boolean dayNumber(Numeral numeral) {
        boolean pair = numeral.shape() == Shape.PAIR && numeral.high().scale() == 0 && numeral.high().intValue() <= 31;
        int day = pair ? numeral.value().intValue() : numeral.whole();
        return day >= 1 && day <= 31 && numeral.shape() != Shape.ROMAN && numeral.shape() != Shape.COLLECTIVE
                && numeral.shape() != Shape.ONE && numeral.shape() != Shape.GROUPED;
    }

    /** The token after "3 novembre 2021", or 0. */
    private static int dayAndMonth(Tokens tokens, List<Numeral> numerals, int k) {
        int month = numerals.get(k).to();
        int hegira = Calendar.hegira(tokens, month);
        if (hegira > month) {
            return hegira + (tokens.isDigits(hegira) && tokens.low(hegira).length() == HEGIRA_YEAR ? 1 : 0);
        }
        if (!Calendar.month(tokens, month)) {
            return 0;
        }
        int next = tokens.is(month + 1, ".") && tokens.low(month).length() < 5 && tokens.isDigits(month + 2) ? month + 2 : month + 1;
        boolean year = k + 1 < numerals.size() && numerals.get(k + 1).from() == next && year(numerals.get(k + 1));
        return year ? numerals.get(k + 1).to() : month + 1;
    }

    /** "les 3 et 4 mars", "du 15 au dimanche 21 mai": a day that the next date of the list completes. */
    private static boolean joinsDate(Tokens tokens, List<Numeral> numerals, int k, int depth) {
        int joint = numerals.get(k).to();
        if (depth == 0 || k + 1 >= numerals.size() || !JOINTS.contains(tokens.low(joint))) {
            return false;
        }
        Numeral next = numerals.get(k + 1);
        int start = joint + 1;
        start += tokens.is(start, "le") || tokens.is(start, "du") || tokens.is(start, "au") ? 1 : 0;
        start += Calendar.WEEKDAYS.contains(tokens.low(start)) ? 1 : 0;
        return next.from() == start && dayNumber(next)
                && (dayAndMonth(tokens, numerals, k + 1) > 0 || joinsDate(tokens, numerals, k + 1, depth - 1));
    }

    private static boolean countsNext(Tokens tokens, Numeral numeral) {
        return Units.at(tokens, numeral.to()) != null || NounPhrases.noun(tokens, numeral.to(), numeral.several());
    }

    private static Verdict numeric(Tokens tokens, Numeral numeral) {
        Cluster cluster = Cluster.at(tokens.text(), tokens.at(numeral.from()).start(), tokens.at(numeral.to() - 1).end());
        boolean uniform = cluster.uniform('/') || cluster.uniform('-') || cluster.uniform('.');
        if (!uniform || cluster.parts() > 3) {
            return null;
        }
        int a = cluster.value(0);
        int b = cluster.value(1);
        int c = cluster.value(2);
        boolean dayFirst = cluster.parts() == 3 && a >= 1 && a <= 31 && b >= 1 && b <= 12 && (cluster.length(2) == 4 || cluster.length(2) == 2);
        boolean yearFirst = cluster.parts() == 3 && cluster.length(0) == 4 && b >= 1 && b <= 12 && c >= 1 && c <= 31;
        boolean monthYear = cluster.parts() == 2 && cluster.uniform('/') && a >= 1 && a <= 12 && cluster.length(1) == 4;
        boolean dayMonth = cluster.parts() == 2 && cluster.uniform('/') && a >= 1 && a <= 31 && b >= 1 && b <= 12
                && (cluster.length(1) == 2 && cluster.part(1).charAt(0) == '0' || ARTICLES.contains(tokens.low(numeral.from() - 1)));
        return dayFirst || yearFirst || monthYear || dayMonth ? new Verdict(numeral.from(), numeral.to(), "date") : null;
    }

    private static final Terms ARTICLES = Terms.of("le du au dès");
}
