package org.reperes.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.document.Permalink;
import org.reperes.search.EngineUnavailable;
import org.reperes.search.FigureQuery;
import org.reperes.search.FigureResults;
import org.reperes.search.SearchIndex;

import java.lang.System.Logger.Level;
import java.util.List;

/** The figures page: figures of the whole archive by what they count, their value and their unit. */
@Named("figures")
@RequestScoped
public class FiguresBean {

    private static final System.Logger LOG = System.getLogger(FiguresBean.class.getName());

    @Inject
    private SearchIndex index;
    @Inject
    private HttpServletRequest request;

    private FigureQuery query;
    private FigureResults results;
    private boolean available = true;

    @PostConstruct
    void search() {
        query = FigureAddress.read(request.getParameterMap());
        try {
            results = index.figures(query);
        } catch (EngineUnavailable e) {
            LOG.log(Level.WARNING, "The engine did not answer the figures page", e);
            available = false;
            results = new FigureResults(0, 0, List.of(), List.of());
        }
    }

    public FigureQuery getQuery() {
        return query;
    }

    public FigureResults getResults() {
        return results;
    }

    /** False while the engine does not answer. */
    public boolean isAvailable() {
        return available;
    }

    public List<Integer> getPages() {
        return Paging.of(query.page(), query.size(), results.total());
    }

    public FigureQuery.Sort[] getSorts() {
        return FigureQuery.Sort.values();
    }

    /** Bounds as the form shows them: plain, without exponents; empty for none. */
    public String getMin() {
        return query.min() == null ? "" : query.min().toPlainString();
    }

    public String getMax() {
        return query.max() == null ? "" : query.max().toPlainString();
    }

    /** Whether the reader chose this unit; null asks whether they chose none. */
    public boolean chose(String unit) {
        return unit == null ? query.unit() == null : unit.equals(query.unit());
    }

    public String page(int number) {
        return FigureAddress.write(new FigureQuery(query.q(), query.min(), query.max(), query.unit(), query.sort(), number, query.size()));
    }

    public String sorted(FigureQuery.Sort sort) {
        return FigureAddress.write(new FigureQuery(query.q(), query.min(), query.max(), query.unit(), sort, 1, query.size()));
    }

    /** Query string of these results, for their data. */
    public String getAddress() {
        return FigureAddress.write(query);
    }

    /** The figure in its article. */
    public String article(FigureResults.Found found) {
        return Permalink.of(found.document(), found.title()).path() + "#chiffre-" + found.figure().substring(1);
    }
}
