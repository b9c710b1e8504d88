package org.reperes.search;

import org.reperes.platform.PartialDate;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search as an address, the same for the page and the API:
 * {@code q, source, type, year … (wanted), -source, -type … (excluded), from, to, sort, page, size}.
 * What cannot be read is left out rather than refused: an address is shared, cut and typed by people.
 */
public final class SearchAddress {

    public static final int USUAL_SIZE = 10;
    private static final String EXCLUDED = "-";

    private SearchAddress() { }

    /** Reads the parameters of a request. */
    public static Query read(Map<String, String[]> parameters) {
        String q = first(parameters, "q");
        return new Query(q, facets(parameters, ""), facets(parameters, EXCLUDED),
                PartialDate.parse(first(parameters, "from")).orElse(null),
                PartialDate.parse(first(parameters, "to")).orElse(null),
                sort(first(parameters, "sort"), q), number(first(parameters, "page"), 1),
                number(first(parameters, "size"), USUAL_SIZE));
    }

    /** Reads a query string as {@link #write} makes it. */
    public static Query read(String address) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : address.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>()).add(decode(parts[1]));
            }
        }
        return read(values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toArray(String[]::new))));
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A cut "%C3%": what can be read of it is what was typed.
            return value;
        }
    }

    /** The query string for this search, without what is usual anyway; empty for a search for nothing. */
    public static String write(Query query) {
        List<String> pairs = new ArrayList<>();
        add(pairs, "q", query.q());
        query.wanted().forEach((facet, values) -> values.forEach(value -> add(pairs, facet.parameter(), value)));
        query.excluded().forEach((facet, values) -> values.forEach(value -> add(pairs, EXCLUDED + facet.parameter(), value)));
        add(pairs, "from", query.from());
        add(pairs, "to", query.to());
        add(pairs, "sort", query.sort() == usualSort(query.q()) ? null : query.sort().name().toLowerCase(Locale.ROOT));
        add(pairs, "page", query.page() == 1 ? null : query.page());
        add(pairs, "size", query.size() == USUAL_SIZE ? null : query.size());
        return String.join("&", pairs);
    }

    /** As a value of a query string. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void add(List<String> pairs, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            pairs.add(name + "=" + encode(value.toString()));
        }
    }

    private static Map<Facet, Set<String>> facets(Map<String, String[]> parameters, String prefix) {
        Map<Facet, Set<String>> found = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String[] values = parameters.get(prefix + facet.parameter());
            if (values != null) {
                Set<String> named = new LinkedHashSet<>(List.of(values));
                named.remove("");
                found.put(facet, named);
            }
        }
        found.values().removeIf(Set::isEmpty);
        return found;
    }

    private static Query.Sort sort(String wanted, String q) {
        for (Query.Sort sort : Query.Sort.values()) {
            if (sort.name().equalsIgnoreCase(wanted)) {
                return sort;
            }
        }
        return usualSort(q);
    }

    /** Without words nothing is more relevant than anything else: the newest come first. */
    private static Query.Sort usualSort(String q) {
        return q == null || q.isBlank() ? Query.Sort.NEWEST : Query.Sort.RELEVANCE;
    }

    private static int number(String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
