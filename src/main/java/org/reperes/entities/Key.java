package org.reperes.entities;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the spellings of one name have in common: "El-Othmani", "Al Othmani" and "EL OTHMANI" are one. */
final class Key {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINS = Pattern.compile("[-\u2010\u2011\\s\u00A0\u202F]+");
    private static final Pattern ARTICLE = Pattern.compile("\\b(el|al) ");

    private Key() { }

    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        String joined = JOINS.matcher(plain.replace('’', '\'')).replaceAll(" ").strip();
        return ARTICLE.matcher(joined).replaceAll("al ");
    }

    /** The letters of an acronym: "O.I.M." is "OIM". */
    static String letters(String acronym) {
        return acronym.replace(".", "");
    }
}
