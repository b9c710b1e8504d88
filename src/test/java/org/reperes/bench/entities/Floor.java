package org.reperes.bench.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reperes.entities.Entity;
import org.reperes.entities.EntityType;

/** What anybody would try first: sequences of capitals behind a word; two words are a person, capitals only an organisation, else a place. */
final class Floor {

    private static final Pattern NAMES = Pattern.compile("(?<=[\\p{Ll},(«’'] ?)\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*");

    private Floor() { }

    static List<Entity> in(String text) {
        List<Entity> all = new ArrayList<>();
        for (Matcher name = NAMES.matcher(text); name.find();) {
            String found = name.group();
            EntityType type = found.indexOf(' ') > 0 ? EntityType.PERSON
                    : found.equals(found.toUpperCase()) ? EntityType.ORGANISATION : EntityType.PLACE;
            all.add(new Entity(type, found, name.start(), name.end(), null));
        }
        return all;
    }
}
