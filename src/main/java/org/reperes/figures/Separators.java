package org.reperes.figures;

/**
 * What a dot or a comma before exactly three digits means in a document: "1.725" is 1725 in the Maghreb press and 1.725
 * in a report that writes its decimals with a dot. One number cannot tell; the other numbers of the document can.
 *
 * @param dotGroups   a dot before three digits separates thousands
 * @param commaGroups a comma before three digits separates thousands
 */
record Separators(boolean dotGroups, boolean commaGroups) {

    /** A document shows its habit early; reading on would cost a second pass over a huge text. */
    private static final int SAMPLE = 2_000_000;

    /** No sum of money has three decimals: "1.697€". */
    private static boolean money(String text, int at) {
        int sign = at < text.length() && Chars.isThinSpace(text.charAt(at)) ? at + 1 : at;
        return sign < text.length() && "€$£".indexOf(text.charAt(sign)) >= 0;
    }

    static Separators of(String text) {
        int dotDecimals = 0;
        int commaDecimals = 0;
        int dotThousands = 0;
        int commaThousands = 0;
        int end = Math.min(text.length(), SAMPLE);
        int i = 0;
        while (i < end) {
            if (!Chars.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            Cluster cluster = Cluster.at(text, i, end);
            if (cluster.uniform('.')) {
                dotThousands += cluster.groups() ? cluster.parts() - 2 + (cluster.round() || money(text, cluster.end()) ? 1 : 0) : 0;
                dotDecimals += cluster.parts() == 2 && cluster.length(1) != 3 && cluster.length(1) <= 2 && !cluster.looksLikeTime() ? 1 : 0;
            } else if (cluster.uniform(',')) {
                commaThousands += cluster.groups() ? cluster.parts() - 2 : 0;
                commaDecimals += cluster.parts() == 2 && cluster.length(1) != 3 ? 1 : 0;
            }
            i = cluster.end();
        }
        boolean dotIsDecimal = dotDecimals > commaDecimals && dotThousands == 0;
        return new Separators(!dotIsDecimal, commaThousands > commaDecimals || commaThousands > 0 && dotIsDecimal);
    }
}
