package org.reperes.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What becomes of a text on its way through other newsrooms. */
public enum Variants {
    /** Two words of a hundred replaced. */
    CORRECTED,
    /** Five of a hundred. */
    EDITED,
    /** The first 70 %. */
    SHORTENED,
    /** The first half. */
    CUT,
    /** The first third, as a teaser. */
    TEASER,
    /** The second half alone: a page that begins otherwise. */
    REST,
    /** A fifth more words around it: another site's frame. */
    FRAMED,
    /** Half as many words around it. */
    BURIED,
    /** Cut by half and framed by a fifth. */
    CUT_AND_FRAMED,
    /** Lines broken at 60 characters, capitals, typographic signs: another format. */
    REFLOWED;

    /** @param frame another text, of which the words around this one are taken */
    public String of(String text, String frame, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
        int size = words.size();
        return switch (this) {
            case CORRECTED -> edited(words, 2, random);
            case EDITED -> edited(words, 5, random);
            case SHORTENED -> String.join(" ", words.subList(0, size * 7 / 10));
            case CUT -> String.join(" ", words.subList(0, size / 2));
            case TEASER -> String.join(" ", words.subList(0, size / 3));
            case REST -> String.join(" ", words.subList(size / 2, size));
            case FRAMED -> framed(words, frame, size / 5);
            case BURIED -> framed(words, frame, size / 2);
            case CUT_AND_FRAMED -> framed(words.subList(0, size / 2), frame, size / 10);
            case REFLOWED -> String.join(" ", words).replaceAll("(.{60}\\S*) ", "$1\n").replace('\'', '\u2019').toUpperCase(java.util.Locale.FRENCH);
        };
    }

    private static String edited(List<String> words, int percent, Random random) {
        words.replaceAll(word -> random.nextInt(100) < percent ? "mot" + random.nextInt(9999) : word);
        return String.join(" ", words);
    }

    private static String framed(List<String> words, String frame, int length) {
        List<String> around = Arrays.asList(frame.strip().split("\\s+"));
        int end = Math.min(around.size(), length);
        return String.join(" ", around.subList(0, end / 3)) + "\n" + String.join(" ", words) + "\n" + String.join(" ", around.subList(end / 3, end));
    }
}
