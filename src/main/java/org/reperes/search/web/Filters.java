package org.reperes.search.web;

import org.reperes.platform.Formats;
import org.reperes.platform.Language;
import org.reperes.search.Facet;
import org.reperes.search.Query;
import org.reperes.search.Results;
import org.reperes.search.SearchAddress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The filters beside the results and the chips above them: every one an address. */
final class Filters {

    private final Query query;
    private final Language language;
    private final Formats formats;

    Filters(Query query, Language language, Formats formats) {
        this.query = query;
        this.language = language;
        this.formats = formats;
    }

    /**
     * One value of a facet, as the page prints it.
     *
     * @param state     "wanted", "excluded" or nothing
     * @param toggle    address with it wanted, or without it where it was
     * @param exclude   address with it excluded, or without that where it was
     * @param exclusion the words for that
     */
    public record Value(String label, String count, String state, String toggle, String exclude, String exclusion) { }

    public record Group(Facet facet, List<Value> values) { }

    /** An active filter. @param without the address without it */
    public record Chip(Facet facet, String value, String label, boolean excluded, String without) { }

    List<Group> groups(Results results) {
        List<Group> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Results.Count> counts = results.facets().getOrDefault(facet, List.of());
            if (!counts.isEmpty()) {
                groups.add(new Group(facet, counts.stream().map(count -> value(facet, count)).toList()));
            }
        }
        return groups;
    }

    private Value value(Facet facet, Results.Count count) {
        String value = count.value();
        boolean excluded = has(query.excluded(), facet, value);
        String state = has(query.wanted(), facet, value) ? "wanted" : excluded ? "excluded" : "";
        return new Value(label(facet, value), formats.number(count.count()), state,
                address(toggled(query.wanted(), facet, value), without(query.excluded(), facet, value)),
                address(without(query.wanted(), facet, value), toggled(query.excluded(), facet, value)),
                language.say(excluded ? "search.filter.unexclude" : "search.filter.exclude"));
    }

    /** As a reader says it: "PDF" for application/pdf, "français" for fr. */
    private String label(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> language.name("type", value);
            case LANGUAGE -> Locale.of(value).getDisplayLanguage(language.getLocale());
            default -> value;
        };
    }

    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        query.wanted().forEach((facet, values) -> values.forEach(value -> chips.add(new Chip(facet, value, label(facet, value), false,
                address(without(query.wanted(), facet, value), query.excluded())))));
        query.excluded().forEach((facet, values) -> values.forEach(value -> chips.add(new Chip(facet, value, label(facet, value), true,
                address(query.wanted(), without(query.excluded(), facet, value))))));
        return chips;
    }

    private String address(Map<Facet, Set<String>> wanted, Map<Facet, Set<String>> excluded) {
        return SearchAddress.write(query.filtered(wanted, excluded).page(1, query.size()));
    }

    private static boolean has(Map<Facet, Set<String>> chosen, Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    private static Map<Facet, Set<String>> toggled(Map<Facet, Set<String>> chosen, Facet facet, String value) {
        if (has(chosen, facet, value)) {
            return without(chosen, facet, value);
        }
        Map<Facet, Set<String>> more = copy(chosen);
        Set<String> values = new LinkedHashSet<>(more.getOrDefault(facet, Set.of()));
        values.add(value);
        more.put(facet, values);
        return more;
    }

    private static Map<Facet, Set<String>> without(Map<Facet, Set<String>> chosen, Facet facet, String value) {
        Map<Facet, Set<String>> less = copy(chosen);
        Set<String> values = new LinkedHashSet<>(less.getOrDefault(facet, Set.of()));
        values.remove(value);
        less.put(facet, values);
        less.values().removeIf(Set::isEmpty);
        return less;
    }

    private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> chosen) {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        copy.putAll(chosen);
        return copy;
    }
}
