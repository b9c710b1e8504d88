package org.reperes.entities;

import java.util.Set;

/**
 * Organisations by their head noun and what completes it: "ministère de l'Intérieur", "Organisation internationale pour les
 * migrations", "Commission de l'Intérieur, des collectivités territoriales et de la ville".
 */
final class OrganisationRule {

    private static final int MOST_MATTERS = 8;
    /** Second complements in lower case that belong to the name all the same: "des droits de l'homme". */
    private static final Set<String> CLOSE = Set.of("homme", "enfant", "femme", "enfants", "femmes");
    /** A board has no name of its own: "Conseil de surveillance d'Areva". */
    private static final Set<String> BOARDS = Set.of("surveillance", "administration", "famille", "classe");
    /** Every commune has one: no name without its complement. */
    private static final Set<String> EVERYWHERE = Set.of("municipal", "municipale", "général", "générale", "régional", "régionale",
            "départemental", "départementale", "communal", "communale", "administratif", "syndical", "syndicale", "technique");
    private static final Set<String> FOR = Set.of("pour", "contre", "sur");

    private final Line line;

    OrganisationRule(Line line) {
        this.line = line;
    }

    /** Index after the name that begins at {@code i}, or -1. */
    int end(int i) {
        if (!line.in(i, Cues.HEADS) && !line.in(i, Set.of("haut", "haute"))) {
            return -1;
        }
        int head = line.in(i, Set.of("haut", "haute")) ? line.capital(i) ? i + 1 : -1 : i;
        if (head < 0 || !line.in(head, Cues.HEADS)) {
            return -1;
        }
        boolean high = line.capital(i) && !line.begins(i) && !line.acronym(i);
        if (!high && !line.capital(i) && !line.in(i, Cues.LOWER_HEADS)) {
            return -1;
        }
        int end = complements(head);
        boolean bare = end == head + 2 && line.in(head + 1, EVERYWHERE);
        return end > head + 1 && !bare && (high || namesOne(head + 1, end)) ? end : -1;
    }

    /** A head in lower case, or with the capital of its sentence, needs a capital further on. */
    private boolean namesOne(int from, int to) {
        for (int k = from; k < to; k++) {
            if (line.capital(k)) {
                return true;
            }
        }
        return false;
    }

    private int complements(int head) {
        int end = qualifiers(head + 1);
        int first = complement(end, true);
        if (first > 0) {
            end = qualifiers(first);
            end = line.in(head, Cues.LISTING_HEADS) ? listed(end) : end;
            for (int next = complement(end, false); next > 0; next = complement(end, false)) {
                end = qualifiers(next);
            }
        }
        return end;
    }

    /** Adjectives, "et" and one more, words with a capital. */
    private int qualifiers(int from) {
        int i = from;
        while (true) {
            if (line.capital(i) && line.at(i).spaced() && line.follows(i) && !line.in(i, Cues.TITLES)) {
                i++;
            } else if (adjective(i)) {
                i++;
            } else if (i > from && line.is(i, "et") && adjective(i + 1)) {
                i += 2;
            } else {
                return i;
            }
        }
    }

    private boolean adjective(int i) {
        int bits = line.ordinary(i);
        boolean could = (bits & Words.ADJECTIVE) != 0 || (bits & Words.PARTICIPLE) != 0 && line.low(i).endsWith("s");
        boolean verb = (bits & Words.FINITE) != 0 && (line.ordinary(i + 1) & Words.OTHER) != 0 && !line.in(i + 1, Cues.OF);
        return could && (bits & Words.OTHER) == 0 && !verb && line.follows(i);
    }

    /** Index after "de l'Intérieur", "pour les migrations"; -1 where none begins at {@code i}. */
    private int complement(int i, boolean first) {
        if (!line.in(i, Cues.OF) && !(first && line.in(i, FOR)) || !line.follows(i)) {
            return -1;
        }
        int noun = line.in(i + 1, Cues.ARTICLES) ? i + 2 : i + 1;
        if (line.capital(noun)) {
            return name(noun);
        }
        boolean word = (line.ordinary(noun) & (Words.NOUN | Words.ADJECTIVE)) != 0 && (line.ordinary(noun) & Words.OTHER) == 0;
        if (!word || line.in(noun, BOARDS) || !first && !line.in(noun, CLOSE)) {
            return -1;
        }
        return (line.ordinary(noun + 1) & Words.NOUN) != 0 && (line.ordinary(noun) & Words.NOUN) == 0 ? noun + 2 : noun + 1;
    }

    private int name(int noun) {
        int known = Gazetteer.FRENCH.end(line, noun);
        int i = Math.max(known, noun + 1);
        while (line.capital(i) && line.follows(i)) {
            i++;
        }
        return i;
    }

    /** "…, des collectivités territoriales, de l'habitat et de la politique de la ville": only where the list is closed by "et". */
    private int listed(int from) {
        int i = from;
        for (int matters = 0; matters < MOST_MATTERS; matters++) {
            boolean last = line.is(i, "et");
            if (!last && !line.is(i, ",")) {
                break;
            }
            int matter = complement(i + 1, true);
            if (matter < 0) {
                break;
            }
            i = qualifiers(matter);
            if (last) {
                int more = line.is(i, "de") ? complement(i, true) : -1;
                return more > 0 ? more : i;
            }
        }
        return from;
    }
}
