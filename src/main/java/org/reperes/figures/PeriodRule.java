package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/** Years that name a period: "les années 1990", "les années 80", "la saison 2020-2021", "2022-2023", "2019/2020", "XXIe siècle". */
final class PeriodRule implements Rejections.Rule {

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        int from = numeral.from();
        if (tokens.is(from - 1, "années") && (numeral.whole() % 10 == 0 || numeral.looksLikeYear()) && numeral.shape() != Shape.ONE) {
            return new Verdict(from, numeral.to(), "decade");
        }
        boolean ofMonth = (tokens.is(numeral.to(), "d'") || tokens.is(numeral.to(), "de")) && Calendar.MONTHS.contains(tokens.low(numeral.to() + 1)) && tokens.low(numeral.to() + 1).length() > 3;
        if (tokens.is(numeral.to() - 1, "quinzaine") && ofMonth) {
            // "la deuxième quinzaine d'août"
            return new Verdict(from, numeral.to(), "date");
        }
        int month = numeral.to();
        boolean one = numeral.shape() == Shape.ONE && tokens.is(month, "mois") && (tokens.is(month + 1, "d'") || tokens.is(month + 1, "de")) && Calendar.MONTHS.contains(tokens.low(month + 2));
        if (one) {
            // "un record pour un mois d'août"
            return new Verdict(from, month + 1, "date");
        }
        if (numeral.shape() == Shape.PAIR || numeral.shape() == Shape.SLASH) {
            if (numeral.shape() == Shape.PAIR && year(numeral.value()) > 1500 && numeral.high().scale() == 0
                    && numeral.high().signum() > 0 && numeral.high().intValue() <= 12 && !season(numeral)) {
                return new Verdict(from, numeral.to(), "date");
            }
            return season(numeral) ? new Verdict(from, numeral.to(), "season") : null;
        }
        return null;
    }

    /** Two years that follow each other in time: 2020-2021, 2020-21, 1968-1975. */
    private static boolean season(Numeral numeral) {
        int first = year(numeral.value());
        int second = numeral.high().precision() <= 2 && numeral.high().scale() == 0
                ? first - first % 100 + numeral.high().intValue() : year(numeral.high());
        return first >= 1000 && first <= 2100 && second > first && second <= 2100;
    }

    private static int year(java.math.BigDecimal value) {
        return value.scale() == 0 && value.precision() == 4 ? value.intValue() : -1;
    }
}
