package org.reperes.figures;

import java.math.BigDecimal;
import org.reperes.figures.Numeral.Shape;

/** Reads a number written in digits: thousands by dot, comma, apostrophe or blank, decimals by comma or dot. */
final class DigitNumbers {

    /** Longer runs are keys and hashes; a BigDecimal of a million digits would take minutes. */
    private static final int MOST_DIGITS = 24;

    private final Tokens tokens;
    private final Separators separators;

    DigitNumbers(Tokens tokens, Separators separators) {
        this.tokens = tokens;
        this.separators = separators;
    }

    /** The number at token {@code i}, a run of digits, with its power of ten if it has one: "1,2e10". */
    Numeral at(int i) {
        Numeral numeral = mantissa(i);
        int e = numeral.to();
        int exponent = tokens.glued(e) && tokens.is(e, "e") ? e + 1 : -1;
        int sign = tokens.is(exponent, "-") || tokens.is(exponent, "+") ? 1 : 0;
        int digits = exponent + sign;
        boolean power = exponent > 0 && numeral.digits() && tokens.glued(exponent) && tokens.glued(digits) && tokens.isDigits(digits)
                && tokens.low(digits).length() <= 2;
        if (!power) {
            return numeral;
        }
        int ten = Integer.parseInt(tokens.low(digits));
        return Numeral.of(i, digits + 1, numeral.value().scaleByPowerOfTen(tokens.is(exponent, "-") ? -ten : ten), Shape.DECIMAL);
    }

    private Numeral mantissa(int i) {
        String text = tokens.text();
        int limit = tokens.at(tokens.size() - 1).end();
        int start = tokens.at(i).start();
        Cluster cluster = Cluster.at(text, start, limit);
        if (cluster.parts() == 1 || cluster.uniform('.') && !cluster.groups() && cluster.parts() > 2) {
            return cluster.parts() == 1 ? single(i, cluster, limit) : code(i, cluster);
        }
        if (cluster.tooLong() || totalDigits(cluster) > MOST_DIGITS) {
            return code(i, cluster);
        }
        if (cluster.groups() && thousands(cluster)) {
            return number(i, cluster.end(), digits(start, cluster.end()), Shape.GROUPED);
        }
        if (cluster.parts() == 2) {
            return pair(i, cluster);
        }
        return mixed(i, cluster);
    }

    private boolean thousands(Cluster cluster) {
        if (cluster.uniform('.')) {
            return cluster.parts() > 2 || separators.dotGroups() || cluster.part(1).equals("000");
        }
        if (cluster.uniform(',')) {
            return cluster.parts() > 2 || separators.commaGroups();
        }
        return cluster.uniform('\'') || cluster.uniform('’');
    }

    private Numeral pair(int i, Cluster cluster) {
        char joint = cluster.joint(0);
        if (joint == ',' || joint == '.') {
            return number(i, cluster.end(), cluster.part(0) + "." + cluster.part(1), Shape.DECIMAL);
        }
        boolean hyphen = Chars.isMinus(joint);
        if (hyphen || joint == '/') {
            return new Numeral(i, after(cluster.end()), new BigDecimal(cluster.part(0)), new BigDecimal(cluster.part(1)),
                    hyphen ? Shape.PAIR : Shape.SLASH);
        }
        return code(i, cluster);
    }

    /** Three parts and more with different joints: "1.234,56", "2,5-3,5", else a code. */
    private Numeral mixed(int i, Cluster cluster) {
        int last = cluster.parts() - 1;
        char joint = cluster.joint(last - 1);
        boolean decimal = (joint == ',' || joint == '.') && joint != cluster.joint(0);
        for (int part = 1; part < last && decimal; part++) {
            decimal = cluster.length(part) == 3 && cluster.joint(part - 1) == cluster.joint(0)
                    && ".,'’".indexOf(cluster.joint(0)) >= 0;
        }
        if (decimal && cluster.length(0) <= 3) {
            String whole = digits(cluster.start(0), cluster.end(last - 1));
            return number(i, cluster.end(), whole + "." + cluster.part(last), Shape.DECIMAL);
        }
        return decimalPair(i, cluster);
    }

    /** "2,5-3,5", "10-12,5", "1.000-1.500": two numbers joined by a hyphen. */
    private Numeral decimalPair(int i, Cluster cluster) {
        int hyphen = -1;
        for (int part = 0; part < cluster.parts() - 1; part++) {
            if (Chars.isMinus(cluster.joint(part))) {
                if (hyphen >= 0) {
                    return code(i, cluster);
                }
                hyphen = part;
            }
        }
        if (hyphen < 0) {
            return code(i, cluster);
        }
        BigDecimal low = simple(cluster, 0, hyphen);
        BigDecimal high = simple(cluster, hyphen + 1, cluster.parts() - 1);
        return low == null || high == null ? code(i, cluster)
                : new Numeral(i, after(cluster.end()), low, high, Shape.PAIR);
    }

    private BigDecimal simple(Cluster cluster, int first, int last) {
        if (first == last) {
            return new BigDecimal(cluster.part(first));
        }
        if (last - first != 1 || cluster.joint(first) != ',' && cluster.joint(first) != '.') {
            return null;
        }
        boolean group = cluster.joint(first) == '.' && cluster.length(last) == 3 && separators.dotGroups();
        return new BigDecimal(cluster.part(first) + (group ? "" : ".") + cluster.part(last));
    }

    /** One run of digits, with the groups of three that follow it after a blank: "42 071,5". */
    private Numeral single(int i, Cluster cluster, int limit) {
        String text = tokens.text();
        if (cluster.length(0) > MOST_DIGITS) {
            return code(i, cluster);
        }
        int end = cluster.end();
        Shape shape = Shape.PLAIN;
        if (cluster.length(0) <= 3 && text.charAt(cluster.start(0)) != '0') {
            while (end - cluster.start(0) < MOST_DIGITS && groupAfter(text, end, limit)) {
                end += 4;
                shape = Shape.GROUPED;
            }
        }
        String whole = digits(cluster.start(0), end);
        if (shape == Shape.GROUPED && end + 1 < limit && (text.charAt(end) == ',' || text.charAt(end) == '.')
                && Chars.isDigit(text.charAt(end + 1))) {
            Cluster decimals = Cluster.at(text, end + 1, limit);
            if (decimals.parts() == 1 && decimals.length(0) <= 9) {
                return number(i, decimals.end(), whole + "." + decimals.part(0), Shape.DECIMAL);
            }
        }
        if (shape == Shape.GROUPED && end + 1 < limit && Chars.isMinus(text.charAt(end))
                && Chars.isDigit(text.charAt(end + 1))) {
            return groupedPair(i, whole, end + 1, limit);
        }
        return number(i, end, whole, shape);
    }

    /** "1 000-1 500". */
    private Numeral groupedPair(int i, String low, int from, int limit) {
        int next = tokens.indexOf(from);
        Numeral high = next > i ? single(next, Cluster.at(tokens.text(), from, limit), limit) : null;
        boolean ok = high != null && high.digits();
        return ok ? new Numeral(i, high.to(), new BigDecimal(low), high.value(), Shape.PAIR)
                : number(i, from - 1, low, Shape.GROUPED);
    }

    /** A blank, three digits, and no fourth: a first group of four digits closes a number ("2021 156 élus"). */
    private static boolean groupAfter(String text, int at, int limit) {
        if (at + 3 >= limit || !Chars.isThinSpace(text.charAt(at))) {
            return false;
        }
        for (int k = 1; k <= 3; k++) {
            if (!Chars.isDigit(text.charAt(at + k))) {
                return false;
            }
        }
        return at + 4 >= limit || !Chars.isDigit(text.charAt(at + 4));
    }

    private String digits(int from, int to) {
        StringBuilder digits = new StringBuilder(to - from);
        for (int k = from; k < to; k++) {
            if (Chars.isDigit(tokens.text().charAt(k))) {
                digits.append(tokens.text().charAt(k));
            }
        }
        return digits.toString();
    }

    private int totalDigits(Cluster cluster) {
        return cluster.end() - cluster.start(0);
    }

    private Numeral number(int i, int end, String digits, Shape shape) {
        return Numeral.of(i, after(end), new BigDecimal(digits), shape);
    }

    private Numeral code(int i, Cluster cluster) {
        return Numeral.of(i, after(cluster.end()), BigDecimal.ZERO, Shape.CODE);
    }

    private int after(int offset) {
        int index = tokens.indexOf(offset - 1);
        return index + 1;
    }
}
