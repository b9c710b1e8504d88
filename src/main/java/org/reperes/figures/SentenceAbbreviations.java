package org.reperes.figures;

import java.util.Set;

/** The points that end no sentence: abbreviations, initials, numbers of lists and sections. */
final class SentenceAbbreviations {

    private static final int LONGEST = 12;

    /** Always followed by what they announce. */
    private static final Set<String> OPEN = Set.of("M", "MM", "Mr", "Mrs", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Drs",
            "Pr", "Me", "Mgr", "Vve", "St", "Ste", "Sts", "cf", "Cf", "p", "pp", "n", "t", "av", "Av", "bd", "Bd", "bld", "ex", "réf", "Réf",
            "ref", "tél", "Tél", "tel", "Tel", "Fax", "vs", "ibid", "op", "c.-à-d", "resp", "dir", "adj", "éd");

    /** Also French words or possible last words: open only before a number, an initial or a small letter. */
    private static final Set<String> BEFORE_NUMBER = Set.of("art", "Art", "arts", "al", "alin", "no", "No", "nos", "Nos", "vol",
            "chap", "fig", "Fig", "coll", "cit", "janv", "jan", "févr", "fév", "fev", "mar", "avr", "juil", "juill", "sept", "oct", "nov",
            "déc", "dec", "env", "approx", "tab", "Tab", "sect", "min", "max", "ann", "id", "fax", "lot", "ch", "ca", "v");

    /** Words that begin a sentence more often than they are part of a name after an initial. */
    private static final Set<String> STARTERS = Set.of("Le", "La", "Les", "L", "Il", "Ils", "Elle", "Elles", "On", "Ce", "Cet",
            "Cette", "Ces", "C", "Un", "Une", "Des", "Du", "En", "Au", "Aux", "À", "Dans", "Pour", "Par", "Sur", "Selon", "Mais",
            "Et", "Or", "Donc", "Car", "Nous", "Vous", "Je", "J", "Son", "Sa", "Ses", "Leur", "Leurs", "Depuis", "Après", "Avant",
            "Lors", "Ainsi", "Cependant", "Toutefois", "Enfin", "Parmi", "Chaque", "Plus", "Plusieurs", "Quant", "Si", "Sous",
            "Sans", "Avec", "Tout", "Tous", "Toutes", "D", "Deux", "Trois", "Quatre", "Cinq", "Dix", "Quelque", "Près", "Entre");

    private SentenceAbbreviations() { }

    /** @param start where the sentence begins; @param point the point; @param next the first character after the white space */
    static boolean keepOpen(String text, int start, int point, int next) {
        int begin = point;
        while (begin > start && point - begin < LONGEST && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, point);
        if (isListNumber(text, start, point) || OPEN.contains(word)) {
            return true;
        }
        if (BEFORE_NUMBER.contains(word)) {
            return Character.isDigit(text.charAt(next)) || isInitial(text, next);
        }
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !STARTERS.contains(wordAt(text, next));
    }

    /** "12. ", "1.2. ", "IV. " or "a. " where a sentence begins. */
    private static boolean isListNumber(String text, int start, int point) {
        int from = SentenceSpaces.skipSpaces(text, start);
        int length = point - from;
        if (length < 1 || length > 6) {
            return false;
        }
        boolean letter = length == 1 && Character.isLetter(text.charAt(from));
        return letter || text.substring(from, point).chars().allMatch(c -> c >= '0' && c <= '9' && length < 5 || c == '.')
                || text.substring(from, point).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static boolean isInitial(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && at + 1 < text.length() && text.charAt(at + 1) == '.';
    }

    private static String wordAt(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }
}
