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
        // "la deuxième quinzaine d'août", "un record pour un mois d'août"
        int unit = numeral.shape() == Shape.ONE ? numeral.to() : numeral.to() - 1;
        if (tokens.is(unit, numeral.shape() == Shape.ONE ? "mois" : "quinzaine") && ofMonth(tokens, unit + 1)) {
            return new Verdict(from, unit + 1, "date");
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

    /** "d'août", "de mars". */
    private static boolean ofMonth(Tokens tokens, int de) {
        return (tokens.is(de, "d'") || tokens.is(de, "de")) && Calendar.MONTHS.contains(tokens.low(de + 1)) && tokens.low(de + 1).length() > 2;
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
