package org.reperes.entities;

import java.util.List;
import java.util.Set;

/** Reads one line from left to right; each name is taken once, by the first rule that knows it. */
final class Scan {

    private static final Set<String> QUOTES = Set.of("«", "“", "\"");

    private final Line line;
    private final List<Mention> found;
    private final OrganisationRule organisations;
    private final RunRule runs;
    private final Guess guess;

    Scan(Line line, List<Mention> found) {
        this.line = line;
        this.found = found;
        this.organisations = new OrganisationRule(line);
        this.runs = new RunRule(line);
        this.guess = new Guess(line, runs);
    }

    void run() {
        if (line.shouts()) {
            return;
        }
        int i = 0;
        while (i < line.size()) {
            i = Math.max(i + 1, name(i));
        }
    }

    /** Index after the name that begins at {@code i}; anything lower where none does. */
    private int name(int i) {
        int known = Gazetteer.FRENCH.end(line, i);
        int end = organisations.end(i);
        if (end > known && end > 0) {
            return add(EntityType.ORGANISATION, i, end, true);
        }
        if (line.at(i).isWord() && line.in(i, Cues.TITLES) && (line.capital(i) || line.low(i).length() > 3)) {
            int named = titled(i);
            return named > 0 ? named : known(i, known);
        }
        if (!line.capital(i) && known < 0) {
            return apposed(i);
        }
        return known > 0 && !personThere(i, known) ? known(i, known) : capitals(i);
    }

    /** A person whose first name is also a town's: "Constantine Dupont", "Florence Parly". */
    private boolean personThere(int i, int known) {
        boolean more = line.capital(known) && line.follows(known) && !line.acronym(known) && known == i + 1;
        return more && line.ordinary(known) == 0 && (line.name(i) & Words.GIVEN) != 0;
    }

    private int known(int i, int end) {
        if (end < 0) {
            return -1;
        }
        EntityType type = Gazetteer.FRENCH.of(line.printed(i, end)) == null ? null : Gazetteer.FRENCH.of(line.printed(i, end)).type();
        boolean word = end == i + 1 && line.begins(i) && line.ordinary(i) != 0 && type != EntityType.PLACE;
        if (type == null || word || end == i + 1 && line.in(i, Cues.MONTHS_AND_DAYS)) {
            return end;
        }
        if (end == i + 1 && type == EntityType.PLACE && line.capital(end) && line.follows(end) && line.in(end, Cues.COMPANY_WORDS)) {
            return capitals(i);
        }
        boolean longer = type == EntityType.ORGANISATION && end == i + 1 && line.acronym(end) && line.follows(end) && !line.acronym(i);
        return add(type, i, longer ? end + 1 : end, true);
    }

    /** "M. Soyer", "la duchesse Anne-Amélie"; -1 where no name follows. */
    private int titled(int i) {
        int at = line.is(i + 1, ".") && !line.at(i + 1).spaced() ? i + 2 : i + 1;
        if (line.is(at, "le") || line.is(at, "la")) {
            return -1;
        }
        boolean name = line.capital(at) && line.at(at).spaced() && !line.in(at, Cues.ROLES) && line.ordinary(at) == 0 | namely(at);
        return name ? add(EntityType.PERSON, at, runs.person(at), true) : -1;
    }

    private boolean namely(int i) {
        return !line.begins(i) && !line.in(i, Cues.HEADS) || line.at(i - 1).low().equals(".");
    }

    /** What an ordinary word says of the name right behind it: "le juge Halphen", "la société Thomson". */
    private int apposed(int i) {
        int at = i + 1;
        boolean quoted = line.in(at, QUOTES);
        at = quoted ? at + 1 : at;
        if (!line.at(i).isWord() || !line.capital(at) || !(quoted || line.follows(at))) {
            return -1;
        }
        boolean known = Gazetteer.FRENCH.end(line, at) > 0;
        if (line.in(i, Cues.ROLES) && !quoted && !known && !line.acronym(at) && !line.in(at, Cues.HEADS)) {
            return add(EntityType.PERSON, at, runs.person(at), true);
        }
        if (line.in(i, Cues.BEFORE_ORGANISATION) && organisations.end(at) < 0 && !line.in(at, Cues.TITLES)) {
            int end = runs.plain(at);
            return known && Gazetteer.FRENCH.of(line.printed(at, end)) != null ? -1 : add(EntityType.ORGANISATION, at, end, true);
        }
        return -1;
    }

    private int capitals(int i) {
        if (!line.capital(i)) {
            return -1;
        }
        if (line.begins(i) && line.ordinary(i) != 0 && !(runs.given(i) && line.capital(i + 1) && line.follows(i + 1))) {
            return i + 1;
        }
        int of = line.in(i - 1, Cues.ARTICLES) ? i - 2 : i - 1;
        boolean matter = line.in(of, Cues.OF) && line.in(of - 1, Cues.ROLES) && line.ordinary(i) != 0 && line.name(i) == 0;
        if (matter) {
            return i + 1;
        }
        Guess.Name name = guess.at(i);
        return name == null ? i + 1 : add(name.type(), i, name.end(), name.sure());
    }

    private int add(EntityType type, int from, int to, boolean sure) {
        found.add(new Mention(type, line.at(from).start(), line.at(to - 1).end(), line.printed(from, to), sure));
        return to;
    }
}
