package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Rejections.Verdict;

/** Telephone numbers and other chains of digit groups: "05 37 71 22 33", "+212 6 12 34 56 78", IBAN, SIRET, ISBN. */
final class PhoneRule implements Rejections.Rule {

    private static final int FEWEST_DIGITS = 8;
    /** Words from "numéro" to a short one. */
    private static final int NEAR = 10;
    private static final Terms CALL = Terms.of("tél tel téléphone téléphonique appeler appelez composer composez contacter contactez fax joindre");

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        int from = numerals.get(k).from();
        if (!tokens.isDigits(from)) {
            return null;
        }
        boolean trunkInBrackets = tokens.is(from + 1, "(") && tokens.is(from + 2, "0") && tokens.is(from + 3, ")") && tokens.isDigits(from + 4);
        if (trunkInBrackets) {
            int end = from + 4;
            while (tokens.isDigits(end)) {
                end++;
            }
            return new Verdict(tokens.is(from - 1, "+") ? from - 1 : from, end, "phone");
        }
        int groups = 0;
        int digits = 0;
        int i = from;
        while (tokens.isDigits(i) && groups < 16) {
            digits += tokens.low(i).length();
            groups++;
            i++;
            if ((tokens.is(i, ".") || tokens.is(i, "-") || tokens.is(i, "/")) && tokens.isDigits(i + 1) && tokens.glued(i + 1)) {
                i++;
            }
        }
        i = tokens.isDigits(i - 1) ? i : i - 1;
        boolean plus = tokens.is(from - 1, "+") && tokens.glued(from) && groups > 2;
        boolean trunk = tokens.low(from).startsWith("0") && digits >= FEWEST_DIGITS && (groups > 2 || digits == 10);
        boolean chain = groups >= 4 && digits >= FEWEST_DIGITS && !grouped(numerals.get(k), i) || groups == 3 && i > numerals.get(k).to() && digits >= 12;
        if (plus || trunk || chain) {
            return new Verdict(plus ? from - 1 : from, i, trunk || plus ? "phone" : "code");
        }
        if (groups == 2 && digits == 4 && tokens.is(from - 1, "le") && numbered(tokens, from)) {
            // "un numéro unique, le 39 89"
            return new Verdict(from, i, "phone");
        }
        return called(tokens, from) ? new Verdict(from, numerals.get(k).to(), "phone") : null;
    }

    private static boolean numbered(Tokens tokens, int from) {
        for (int i = from - 1; i > from - NEAR && i >= 0; i--) {
            if (tokens.is(i, "numéro")) {
                return true;
            }
        }
        return false;
    }

    private static boolean grouped(Numeral numeral, int end) {
        return numeral.to() >= end;
    }

    /** "appelez le 15", "tél. : 3939". */
    private static boolean called(Tokens tokens, int from) {
        int i = from - 1;
        while (i >= from - 3 && (tokens.is(i, ".") || tokens.is(i, ":") || tokens.is(i, "le") || tokens.is(i, "au"))) {
            i--;
        }
        return i < from - 1 && tokens.in(i, CALL);
    }
}
