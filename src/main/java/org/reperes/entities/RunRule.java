package org.reperes.entities;

/** How far a sequence of capitals reaches as a person's name, and as any name. */
final class RunRule {

    private static final int LONGEST = 8;

    private final Line line;

    RunRule(Line line) {
        this.line = line;
    }

    /** Index after the words with capitals that follow one another from {@code i}, initials and numerals included. */
    int plain(int i) {
        int end = step(i);
        while (end - i < LONGEST && line.capital(end) && line.follows(end)) {
            end = step(end);
        }
        return end;
    }

    /** The same with the particles of names: "Carl von Linné", "Jeanne Le Gris du Clos", "Ben Abdellah El Fassi". */
    int person(int i) {
        int end = step(i);
        boolean given = given(i);
        while (end - i < LONGEST) {
            int next = joined(end, given);
            if (next < 0) {
                break;
            }
            given &= given(end);
            end = next;
        }
        return end;
    }

    private int joined(int i, boolean given) {
        if (!line.follows(i)) {
            return -1;
        }
        if (line.capital(i) && !line.in(i, Cues.COMPANY_WORDS)) {
            return step(i);
        }
        int name = i + 1;
        if (line.in(i, Cues.PARTICLES)) {
            name = line.in(name, Cues.PARTICLES) || line.in(name, Cues.ARTICLE_PARTICLES) ? name + 1 : name;
        } else if (given && line.in(i, Cues.ARTICLE_PARTICLES)) {
            name = line.in(name, Cues.ARTICLES) ? name + 1 : name;
        } else {
            return -1;
        }
        return line.capital(name) && !line.acronym(name) ? step(name) : -1;
    }

    private int step(int i) {
        return line.initial(i) ? i + 2 : i + 1;
    }

    boolean given(int i) {
        if (!line.capital(i) || line.acronym(i)) {
            return false;
        }
        Gazetteer.Known known = Gazetteer.FRENCH.of(line.printed(i));
        String low = line.low(i);
        return known == null && ((line.name(i) & Words.GIVEN) != 0 || compound(low, line.printed(i)) || low.startsWith("abdel") || low.startsWith("abdou"));
    }

    /** "Jean-Claude", where only its first half is in the dictionary. */
    private boolean compound(String low, String printed) {
        return low.startsWith("jean-") || low.startsWith("marie-") || low.startsWith("anne-") || low.startsWith("pierre-");
    }

    static boolean roman(String printed) {
        return printed.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }
}
