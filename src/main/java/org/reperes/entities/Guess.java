package org.reperes.entities;

import java.util.Set;

/** What a sequence of capitals names, by its own words first, then by those beside it. */
final class Guess {

    /** @param type null where nothing tells */
    record Name(EntityType type, int end, boolean sure) { }

    private static final Set<String> AT = Set.of("à", "vers", "chez");

    private final Line line;
    private final RunRule runs;

    Guess(Line line, RunRule runs) {
        this.line = line;
        this.runs = runs;
    }

    /** The name that begins with the capital at {@code i}; null where it is none. */
    Name at(int i) {
        int plain = runs.plain(i);
        if (line.acronym(i)) {
            return plain == i + 1 || !line.acronym(i + 1) ? acronym(i) : new Name(null, plain, false);
        }
        if (company(i, plain)) {
            return new Name(EntityType.ORGANISATION, plain, true);
        }
        int person = runs.person(i);
        if (person > i + 1 && runs.given(i)) {
            return new Name(EntityType.PERSON, person, true);
        }
        if (place(i, plain)) {
            return new Name(EntityType.PLACE, plain, true);
        }
        if (plain > i + 1 || person > i + 1) {
            return several(i, plain, person);
        }
        return single(i);
    }

    private boolean company(int i, int end) {
        for (int k = i; k < end; k++) {
            if (end > i + 1 && line.in(k, Cues.COMPANY_WORDS)) {
                return true;
            }
        }
        return end == i + 1 && mixed(line.printed(i)) || line.in(i - 1, Cues.BEFORE_ORGANISATION) && line.follows(i);
    }

    /** "AlYaoum24", "eBay": no person and no town is spelt so; "McKay" may be. */
    private static boolean mixed(String printed) {
        boolean inside = printed.chars().skip(1).anyMatch(Character::isUpperCase) && printed.indexOf('-') < 0
                || printed.chars().anyMatch(Character::isDigit);
        boolean century = printed.endsWith("e") && RunRule.roman(printed.substring(0, printed.length() - 1));
        return inside && !century && printed.length() > 4 && !Character.isDigit(printed.charAt(1)) && !printed.startsWith("Mc") && !printed.startsWith("Mac") && printed.indexOf('\'') < 0;
    }

    private boolean place(int i, int end) {
        if (line.in(i, Cues.PLACE_STARTS) && end > i + 1 || line.in(end - 1, Cues.PLACE_ENDS) && end > i + 1) {
            return true;
        }
        boolean surname = end > i + 1 && (runs.given(i) || line.initial(i));
        return !surname && (located(i) || townShape(i, end));
    }

    /** "Marne-la-Vallée", "Saint-Dizier": how towns are spelt. */
    private boolean townShape(int i, int end) {
        String low = line.low(i);
        return end == i + 1 && (low.startsWith("saint-") || low.startsWith("sainte-") || low.contains("-sur-") || low.contains("-les-")
                || low.contains("-lès-") || low.contains("-en-") || low.contains("-sous-") || low.contains("-la-"));
    }

    /** "à Meulan", "né à", "ville de", "cimetière de". */
    private boolean located(int i) {
        int at = line.in(i - 1, Cues.ARTICLES) ? i - 2 : i - 1;
        if (line.in(at, AT) && !line.is(at, "chez")) {
            return true;
        }
        if (line.is(at, "en") && (line.name(i) & Words.PROPER) != 0) {
            return true;
        }
        return line.in(at, Cues.OF) && (line.in(at - 1, Cues.PLACE_HEADS) || line.is(at - 1, "près") || line.is(at - 1, "loin"));
    }

    private Name several(int i, int plain, int person) {
        boolean ordinary = false;
        for (int k = i; k < plain; k++) {
            ordinary |= line.ordinary(k) != 0 && !line.initial(k) && (line.name(k) & Words.PROPER) == 0 && k > i;
        }
        if (speaks(person)) {
            return new Name(EntityType.PERSON, person, true);
        }
        if (ordinary || person - i > 5 || line.in(i, Cues.MONTHS_AND_DAYS)) {
            return new Name(null, plain, false);
        }
        return new Name(EntityType.PERSON, person, false);
    }

    private Name single(int i) {
        if (line.ordinary(i) != 0 && (line.name(i) & Words.PROPER) == 0 || line.in(i, Cues.MONTHS_AND_DAYS) || line.initial(i)) {
            return null;
        }
        if (speaks(i + 1) && !line.begins(i)) {
            return new Name(EntityType.PERSON, i + 1, false);
        }
        if ((line.name(i) & Words.REGION) != 0) {
            return new Name(EntityType.PLACE, i + 1, false);
        }
        int head = line.in(i - 1, Cues.ARTICLES) ? i - 2 : i - 1;
        boolean of = line.in(head, Cues.OF) && line.in(head - 1, Cues.OF_ORGANISATION) || line.in(head, Cues.OF_ORGANISATION);
        return new Name(of ? EntityType.ORGANISATION : listed(i) ? EntityType.PLACE : null, i + 1, false);
    }

    /** "…, Vannes et de Rennes": beside a place that is known, a town of the dictionary is one. */
    private boolean listed(int i) {
        int before = line.in(i - 1, Cues.OF) ? i - 2 : i - 1;
        boolean joined = line.is(before, ",") || line.is(before, "et");
        return (line.name(i) & Words.PROPER) != 0 && (joined && isPlace(before - 1)
                || (line.is(i + 1, ",") || line.is(i + 1, "et")) && (isPlace(i + 2) || isPlace(i + 3)));
    }

    private boolean isPlace(int i) {
        Gazetteer.Known known = line.capital(i) ? Gazetteer.FRENCH.of(line.printed(i)) : null;
        return known != null ? known.type() == EntityType.PLACE : line.capital(i) && ((line.name(i) & Words.REGION) != 0 || townShape(i, i + 1));
    }

    private Name acronym(int i) {
        if (RunRule.roman(line.printed(i))) {
            return null;
        }
        boolean shouted = line.printed(i).length() > 5 && runs.given(i - 1);
        int head = line.in(i - 1, Cues.ARTICLES) ? i - 2 : i - 1;
        boolean acts = line.in(head, Cues.OF_ORGANISATION) || line.in(head, Cues.OF) && line.in(head - 1, Cues.OF_ORGANISATION)
                || line.in(head, Cues.BEFORE_ORGANISATION) || line.in(i - 1, Cues.ARTICLES) && speaks(i + 1);
        return new Name(acts && !shouted ? EntityType.ORGANISATION : null, i + 1, acts);
    }

    /** Whether what stands at {@code i} says that the name before it is somebody: "a déclaré", ", 45 ans,", "(né en". */
    private boolean speaks(int i) {
        int verb = line.is(i, "a") || line.is(i, "est") || line.is(i, "avait") ? i + 1 : i;
        for (int k = verb; k < verb + 4 && verb > i; k++) {
            if (line.verb(k) != null && (line.ordinary(k) & Words.PARTICIPLE) != 0) {
                return Cues.SAYING.contains(line.verb(k));
            }
        }
        boolean now = (line.ordinary(i) & Words.FINITE) != 0 && line.verb(i) != null && Cues.SAYING.contains(line.verb(i));
        boolean aged = line.is(i, ",") && line.at(i + 1).kind() == Token.Kind.DIGITS && line.is(i + 2, "ans");
        boolean born = (line.is(i, "(") || line.is(i, ",")) && (line.is(i + 1, "né") || line.is(i + 1, "née"));
        return now || aged || born;
    }
}
