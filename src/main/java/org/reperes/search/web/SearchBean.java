package org.reperes.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.platform.Formats;
import org.reperes.platform.Language;
import org.reperes.search.EngineUnavailable;
import org.reperes.search.Query;
import org.reperes.search.Results;
import org.reperes.search.SearchIndex;
import org.reperes.search.SearchAddress;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;

/** The search page: its address is the query, and the query its only state. */
@Named("search")
@RequestScoped
public class SearchBean {

    private static final System.Logger LOG = System.getLogger(SearchBean.class.getName());
    private static final Query.Sort[] SORTS = {Query.Sort.RELEVANCE, Query.Sort.RECENT, Query.Sort.NEWEST, Query.Sort.OLDEST};
    private static final Results NOTHING = new Results(0, 0, List.of(), Map.of(), List.of(), null, null, null);

    @Inject
    private SearchIndex index;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Language language;
    @Inject
    private Formats formats;

    private Query query;
    private Results results;
    private boolean available = true;
    private List<Card> cards;
    private List<Filters.Group> groups;
    private List<Filters.Chip> chips;
    private List<Histogram.Bar> histogram;

    @PostConstruct
    void search() {
        query = SearchAddress.read(request.getParameterMap());
        try {
            results = index.search(query);
        } catch (EngineUnavailable e) {
            LOG.log(Level.WARNING, "The engine did not answer the search page", e);
            available = false;
            results = NOTHING;
        }
        String marked = query.q().isBlank() ? "" : "?q=" + SearchAddress.encode(query.q());
        cards = results.hits().stream().map(hit -> Card.of(hit, request.getContextPath(), marked, language, formats)).toList();
        Filters filters = new Filters(query, language, formats);
        groups = filters.groups(results);
        chips = filters.chips();
        histogram = Histogram.of(results, query, formats);
    }

    public Query getQuery() {
        return query;
    }

    public Results getResults() {
        return results;
    }

    /** False while the engine does not answer: the page says so instead of "nothing found". */
    public boolean isAvailable() {
        return available;
    }

    /** Nothing asked for: the page invites instead of listing filters. */
    public boolean isHome() {
        return query.q().isBlank() && query.page() == 1 && query.from() == null && query.to() == null
                && query.wanted().isEmpty() && query.excluded().isEmpty();
    }

    public List<Card> getCards() {
        return cards;
    }

    public List<Filters.Group> getFilters() {
        return groups;
    }

    public List<Filters.Chip> getChips() {
        return chips;
    }

    public List<Histogram.Bar> getHistogram() {
        return histogram;
    }

    /** Those with a hit, for the table beside the drawing. */
    public List<Histogram.Bar> getPeriods() {
        return histogram.stream().filter(bar -> bar.count() > 0).toList();
    }

    public List<Integer> getPages() {
        return Paging.of(query.page(), query.size(), results.total());
    }

    /** Number of the first hit shown, from 1. */
    public long getFirst() {
        return (long) (query.page() - 1) * query.size() + 1;
    }

    public Query.Sort[] getSorts() {
        return SORTS;
    }

    public String page(int number) {
        return SearchAddress.write(query.page(number, query.size()));
    }

    public String sorted(Query.Sort sort) {
        return SearchAddress.write(query.sorted(sort).page(1, query.size()));
    }

    /** This search without its period. */
    public String getAnyTime() {
        return SearchAddress.write(query.between(null, null).page(1, query.size()));
    }

    /** This search without any filter. */
    public String getUnfiltered() {
        return SearchAddress.write(query.filtered(Map.of(), Map.of()).between(null, null).page(1, query.size()));
    }

    /** The same search for other words. */
    public String words(String q) {
        return SearchAddress.write(new Query(q, query.wanted(), query.excluded(), query.from(), query.to(),
                Query.Sort.RELEVANCE, 1, query.size()));
    }

    /** Query string of this very page of results, for its data and its feed. */
    public String getAddress() {
        return SearchAddress.write(query);
    }

    /** This search as one value of a query string. */
    public String getKeepable() {
        return SearchAddress.encode(SearchAddress.write(query.page(1, SearchAddress.USUAL_SIZE)));
    }
}
