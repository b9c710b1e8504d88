package org.reperes.figures;

import java.math.BigDecimal;
import java.util.Map;

/** The words French numbers are made of, old and 1990 spelling, Belgian and Swiss forms, accents optional. */
final class NumberWords {

    static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("zéro", 0), Map.entry("zero", 0), Map.entry("un", 1),
            Map.entry("une", 1), Map.entry("deux", 2), Map.entry("trois", 3), Map.entry("quatre", 4), Map.entry("cinq", 5),
            Map.entry("six", 6), Map.entry("sept", 7), Map.entry("huit", 8), Map.entry("neuf", 9), Map.entry("dix", 10),
            Map.entry("onze", 11), Map.entry("douze", 12), Map.entry("treize", 13), Map.entry("quatorze", 14),
            Map.entry("quinze", 15), Map.entry("seize", 16), Map.entry("vingt", 20), Map.entry("vingts", 20),
            Map.entry("trente", 30), Map.entry("quarante", 40), Map.entry("cinquante", 50), Map.entry("soixante", 60),
            Map.entry("septante", 70), Map.entry("huitante", 80), Map.entry("octante", 80), Map.entry("nonante", 90));

    /** Words that multiply what stands before them. */
    static final Map<String, BigDecimal> SCALES = Map.ofEntries(Map.entry("mille", power(3)),
            Map.entry("million", power(6)), Map.entry("millions", power(6)), Map.entry("milliard", power(9)),
            Map.entry("milliards", power(9)), Map.entry("billion", power(12)), Map.entry("billions", power(12)),
            Map.entry("trillion", power(18)), Map.entry("trillions", power(18)), Map.entry("md", power(9)),
            Map.entry("mds", power(9)), Map.entry("mrd", power(9)), Map.entry("mrds", power(9)), Map.entry("mia", power(9)),
            Map.entry("mio", power(6)), Map.entry("lakh", power(5)), Map.entry("lakhs", power(5)), Map.entry("crore", power(7)),
            Map.entry("crores", power(7)));

    /** "une dizaine" is about ten. */
    static final Map<String, BigDecimal> COLLECTIVES = Map.ofEntries(Map.entry("huitaine", of(8)), Map.entry("dizaine", of(10)),
            Map.entry("douzaine", of(12)), Map.entry("quinzaine", of(15)), Map.entry("vingtaine", of(20)),
            Map.entry("trentaine", of(30)), Map.entry("quarantaine", of(40)), Map.entry("cinquantaine", of(50)),
            Map.entry("soixantaine", of(60)), Map.entry("septantaine", of(70)), Map.entry("huitantaine", of(80)), Map.entry("nonantaine", of(90)),
            Map.entry("centaine", of(100)), Map.entry("millier", of(1000)));

    /** The plural collectives that stand without a number: "des dizaines" is 20 to 99. */
    static final Map<String, BigDecimal> PLURAL_COLLECTIVES = Map.ofEntries(Map.entry("dizaines", of(10)),
            Map.entry("vingtaines", of(20)), Map.entry("douzaines", of(12)), Map.entry("centaines", of(100)),
            Map.entry("milliers", of(1000)), Map.entry("millions", power(6)), Map.entry("milliards", power(9)));

    static final Terms HALF = Terms.of("demi demie");

    private NumberWords() { }

    static BigDecimal of(int value) {
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal power(int ten) {
        return BigDecimal.ONE.scaleByPowerOfTen(ten).setScale(0);
    }

    /** Whether the word can start a number in words; "un" is left to the caller to judge. */
    static boolean starts(String low) {
        if (SMALL.containsKey(low) || low.equals("cent") || low.equals("mille")) {
            return true;
        }
        int hyphen = low.indexOf('-');
        return hyphen > 0 && starts(low.substring(0, hyphen));
    }
}
