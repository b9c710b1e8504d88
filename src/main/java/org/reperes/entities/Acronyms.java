package org.reperes.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns acronyms where a text explains them: "Nom complet (SIGLE)", "SIGLE (Nom complet)". */
final class Acronyms {

    private static final int LONGEST_NAME = 14;
    private static final int MOST = 500;
    private static final Set<String> SMALL = Set.of("de", "d'", "du", "des", "la", "le", "l'", "les", "et", "pour", "à", "au", "aux",
            "en", "sur", "dans", "contre", "par", "un", "une");

    private final Map<String, Acronym> learnt = new LinkedHashMap<>();

    Map<String, Acronym> learnt() {
        return learnt;
    }

    /** The organisations that the line gives in full beside their acronym: surer than any rule for where a name ends. */
    List<Mention> read(Line line) {
        List<Mention> full = new ArrayList<>();
        for (int i = 1; i + 1 < line.size() && learnt.size() < MOST; i++) {
            if (!line.is(i, "(")) {
                continue;
            }
            if (line.acronym(i + 1) && (line.is(i + 2, ")") || line.is(i + 2, ","))) {
                learn(line, i + 1, start(line, Key.letters(line.printed(i + 1)), i), i, full);
            } else if (line.acronym(i - 1)) {
                int close = close(line, i);
                int from = line.in(i + 1, Cues.ARTICLES) ? i + 2 : i + 1;
                boolean whole = close > 0 && start(line, Key.letters(line.printed(i - 1)), close) == from;
                learn(line, i - 1, whole ? from : -1, close, full);
            }
        }
        return full;
    }

    private void learn(Line line, int acronym, int from, int to, List<Mention> full) {
        String letters = Key.letters(line.printed(acronym));
        if (from >= 0 && to > from + 1 && letters.length() >= 2 && !learnt.containsKey(letters)) {
            boolean organisation = line.in(from, Cues.HEADS) || line.in(from, Set.of("haut", "haute"));
            learnt.put(letters, new Acronym(letters, line.printed(from, to).replaceAll("\\s+", " "), organisation));
            if (organisation) {
                full.add(new Mention(EntityType.ORGANISATION, line.at(from).start(), line.at(to - 1).end(), line.printed(from, to), true));
            }
        }
    }

    private static int close(Line line, int open) {
        for (int k = open + 1; k <= open + LONGEST_NAME; k++) {
            if (line.is(k, ")")) {
                return k;
            }
        }
        return -1;
    }

    /** The word from which the initials of the words before {@code end} spell the letters, small words skipped and, where that fails, used; -1. */
    private static int start(Line line, String letters, int end) {
        int whole = start(line, letters, end, false);
        return whole >= 0 ? whole : start(line, letters, end, true);
    }

    private static int start(Line line, String letters, int end, boolean smallSpell) {
        int letter = letters.length() - 1;
        for (int k = end - 1; k >= Math.max(0, end - LONGEST_NAME) && letter >= 0; k--) {
            if (!line.at(k).isWord() && !line.is(k, ",") && !line.is(k, "-")) {
                return -1;
            }
            boolean small = line.in(k, SMALL);
            letter = small && !smallSpell ? letter : spelt(line.printed(k), letters, letter, small);
            if (letter < -1) {
                return -1;
            }
            if (letter == -1) {
                return line.in(k, SMALL) ? -1 : k;
            }
        }
        return -1;
    }

    /** The letter still to be spelt after this word; -2 where the word spells none and is not small. */
    private static int spelt(String word, String letters, int letter, boolean small) {
        String key = Key.of(word);
        int left = letter;
        for (int k = key.length() - 1; k >= 0 && left >= 0; k--) {
            boolean initial = k == 0 || key.charAt(k - 1) == ' ';
            if (initial && key.charAt(k) == Character.toLowerCase(letters.charAt(left))) {
                left--;
            }
        }
        return left == letter && !small ? -2 : left;
    }
}
