package org.reperes.figures;

import java.math.BigDecimal;
import org.reperes.figures.Numeral.Shape;

/** Ranks: "1er", "2e", "48ème", "XXIe", "troisième", "vingt-deuxième", "Louis XIV". They order, they do not count. */
final class Ordinals {

    private static final Terms SUFFIXES = Terms.of("er ers re res ere ère ères e è ème èmes eme emes ième ieme ièmes nd nde nds ndes es");
    private static final Terms NOT_ORDINAL = Terms.of("énième énièmes");
    private static final String ROMAN = "ivxlcdm";

    private Ordinals() { }

    /** Whether the token is an ordinal ending glued to the digits before it. */
    static boolean suffix(Tokens tokens, int i) {
        // "cette 62 e édition"
        boolean apart = tokens.is(i, "e") && !tokens.capital(i) && NounPhrases.commonNoun(tokens, i + 1);
        return (tokens.glued(i) || apart) && tokens.isWord(i) && SUFFIXES.contains(tokens.low(i));
    }

    static Numeral at(Tokens tokens, int i) {
        String low = tokens.low(i);
        boolean roman = roman(tokens, i);
        boolean spelled = !roman && low.length() > 6 && (low.endsWith("ième") || low.endsWith("ièmes") || low.endsWith("ieme") || low.endsWith("iemes"))
                && !NOT_ORDINAL.contains(low) && tokens.pos(i, Pos.ADJECTIVE | Pos.NOUN | Pos.UNKNOWN) && value(low) > 0;
        return roman || spelled ? Numeral.of(i, i + 1, BigDecimal.valueOf(Math.max(0, value(low))), spelled ? Shape.ORDINAL : Shape.ROMAN) : null;
    }

    /** The denominator or rank that an ordinal in words names ("cinquièmes" is 5), or 0. */
    static int value(String low) {
        String stem = low.endsWith("s") ? low.substring(0, low.length() - 1) : low;
        if (!stem.endsWith("ième") && !stem.endsWith("ieme")) {
            return 0;
        }
        stem = stem.substring(0, stem.length() - 4);
        String last = stem.substring(stem.lastIndexOf('-') + 1);
        String word = switch (last) {
            case "cinqu" -> "cinq";
            case "neuv" -> "neuf";
            case "un" -> "un";
            default -> last;
        };
        Spelled spelled = new Spelled();
        String head = stem.substring(0, stem.length() - last.length());
        for (String atom : (head + word).split("-")) {
            if (!atom.equals("et") && !spelled.add(atom) && !spelled.add(atom + "e") && !spelled.add(atom + "s")) {
                return 0;
            }
        }
        BigDecimal value = spelled.value();
        return value.precision() > 9 ? 0 : value.intValue();
    }

    private static boolean roman(Tokens tokens, int i) {
        String printed = tokens.printed(i);
        if (printed.length() > 10 || printed.isEmpty() || !Character.isUpperCase(printed.charAt(0))) {
            return false;
        }
        int capitals = 0;
        while (capitals < printed.length() && ROMAN.indexOf(Character.toLowerCase(printed.charAt(capitals))) >= 0
                && Character.isUpperCase(printed.charAt(capitals))) {
            capitals++;
        }
        String rest = printed.substring(capitals);
        String number = printed.substring(0, capitals);
        boolean suffix = SUFFIXES.contains(rest) && capitals > 0 && onlyIvx(number) && fits(number, rest);
        boolean name = rest.isEmpty() && capitals > 1 && tokens.capital(i - 1) && onlyIvx(printed);
        return suffix || name;
    }

    /** "Ier", "IInd", "XIXe": "Inde" and "Vers" are words. */
    private static boolean fits(String number, String suffix) {
        return switch (suffix.charAt(0)) {
            case 'n' -> number.equals("II");
            default -> !suffix.contains("r") || number.equals("I");
        };
    }

    private static boolean onlyIvx(String printed) {
        return printed.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }
}
