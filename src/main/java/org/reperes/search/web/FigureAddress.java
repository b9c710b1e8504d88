package org.reperes.search.web;

import org.reperes.search.FigureQuery;
import org.reperes.search.SearchAddress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A search for figures as an address, the same for the page and the API: {@code q, min, max, unite, sort, page, size}.
 * What cannot be read is left out rather than refused.
 */
final class FigureAddress {

    static final int USUAL_SIZE = 20;

    private static final String ANY_UNIT = "*";

    private FigureAddress() { }

    static FigureQuery read(Map<String, String[]> parameters) {
        return new FigureQuery(first(parameters, "q"), decimal(first(parameters, "min")), decimal(first(parameters, "max")),
                unit(first(parameters, "unite")), sort(first(parameters, "sort")), number(first(parameters, "page"), 1),
                number(first(parameters, "size"), USUAL_SIZE));
    }

    /** The query string for this search, without what is usual anyway. */
    static String write(FigureQuery query) {
        List<String> pairs = new ArrayList<>();
        add(pairs, "q", query.q().isEmpty() ? null : query.q());
        add(pairs, "min", query.min() == null ? null : query.min().toPlainString());
        add(pairs, "max", query.max() == null ? null : query.max().toPlainString());
        add(pairs, "unite", query.unit());
        add(pairs, "sort", query.sort() == FigureQuery.Sort.RELEVANCE ? null : query.sort().name().toLowerCase(Locale.ROOT));
        add(pairs, "page", query.page() == 1 ? null : query.page());
        add(pairs, "size", query.size() == USUAL_SIZE ? null : query.size());
        return String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, Object value) {
        if (value != null) {
            pairs.add(name + "=" + SearchAddress.encode(value.toString()));
        }
    }

    /** A form always sends its choice: a star there is what leaving the parameter out is in an address. */
    private static String unit(String typed) {
        return ANY_UNIT.equals(typed) ? null : typed;
    }

    /** "1 000,5" and "1000.5" alike; longer than any quantity in print is nobody's number. */
    private static BigDecimal decimal(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        return digits.length() < 40 && digits.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(digits) : null;
    }

    private static FigureQuery.Sort sort(String wanted) {
        for (FigureQuery.Sort sort : FigureQuery.Sort.values()) {
            if (sort.name().equalsIgnoreCase(wanted)) {
                return sort;
            }
        }
        return FigureQuery.Sort.RELEVANCE;
    }

    private static int number(String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
