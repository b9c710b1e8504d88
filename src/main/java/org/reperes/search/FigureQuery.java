package org.reperes.search;

import java.math.BigDecimal;

/**
 * A search for figures rather than for articles.
 *
 * @param q    words of what is counted or of its sentence; may be empty
 * @param min  least value wanted, or null
 * @param max  greatest value wanted, or null; a range or a bound matches where it can reach into [min, max]
 * @param unit "%", "EUR" …; "" for plain counts, null for any
 */
public record FigureQuery(String q, BigDecimal min, BigDecimal max, String unit, Sort sort, int page, int size) {

    public enum Sort { RELEVANCE, LARGEST, SMALLEST, NEWEST }

    public FigureQuery {
        q = q == null ? "" : q;
        page = Math.max(1, page);
        size = Math.clamp(size, 1, Query.MOST);
    }
}
