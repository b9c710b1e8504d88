package org.reperes.search;

import java.util.Map;
import java.util.Set;
import org.reperes.platform.PartialDate;

/**
 * One search, as its address states it.
 *
 * @param q        the words as typed, possibly empty (then everything matches) and possibly malformed
 * @param wanted   per facet the values of which one must be there
 * @param excluded per facet the values of which none may be there
 * @param from     first date wanted, or null
 * @param to       last date wanted, to the end of the period it names, or null
 * @param page     from 1, as deep as one likes
 * @param size     hits a page, 1 to {@value #MOST}
 */
public record Query(String q, Map<Facet, Set<String>> wanted, Map<Facet, Set<String>> excluded,
                    PartialDate from, PartialDate to, Sort sort, int page, int size) {

    public static final int MOST = 100;

    /** {@code RECENT} is relevance that a recent date doubles at most. */
    public enum Sort { RELEVANCE, RECENT, OLDEST, NEWEST }

    public Query {
        q = q == null ? "" : q;
        wanted = Map.copyOf(wanted);
        excluded = Map.copyOf(excluded);
        page = Math.max(1, page);
        size = Math.clamp(size, 1, MOST);
    }

    /** The first ten hits by relevance, unfiltered. */
    public static Query of(String q) {
        return new Query(q, Map.of(), Map.of(), null, null, Sort.RELEVANCE, 1, 10);
    }

    public Query page(int page, int size) {
        return new Query(q, wanted, excluded, from, to, sort, page, size);
    }

    public Query sorted(Sort sort) {
        return new Query(q, wanted, excluded, from, to, sort, page, size);
    }

    public Query filtered(Map<Facet, Set<String>> wanted, Map<Facet, Set<String>> excluded) {
        return new Query(q, wanted, excluded, from, to, sort, page, size);
    }

    public Query between(PartialDate from, PartialDate to) {
        return new Query(q, wanted, excluded, from, to, sort, page, size);
    }
}
