package org.reperes.document.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.reperes.entities.Entities;
import org.reperes.entities.EntityType;

/**
 * The names of one type under an article, each with the search for all that mentions it.
 *
 * @param facet name of the facet, "person" …
 */
public record NameGroup(String facet, List<Link> links) {

    private static final int SHOWN = 12;

    /** @param query of the search page */
    public record Link(String name, String acronym, String query) { }

    static List<NameGroup> of(Entities names) {
        return Arrays.stream(EntityType.values()).map(type -> of(names, type)).filter(group -> !group.links().isEmpty()).toList();
    }

    private static NameGroup of(Entities names, EntityType type) {
        String facet = type.name().toLowerCase(Locale.ROOT);
        return new NameGroup(facet, names.named(type).stream().limit(SHOWN)
                .map(named -> new Link(named.name(), named.acronym(), facet + "=" + URLEncoder.encode(named.name(), StandardCharsets.UTF_8))).toList());
    }
}
