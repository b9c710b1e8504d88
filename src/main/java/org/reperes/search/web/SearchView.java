package org.reperes.search.web;

import org.reperes.document.Permalink;
import org.reperes.platform.PartialDate;
import org.reperes.search.Facet;
import org.reperes.search.Results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of results as the API shows it.
 *
 * @param facets    values and counts by parameter name
 * @param histogram hits by month, or by year over a long time
 * @param withAll   how many hold all the words, where some of them are enough, else null
 */
record SearchView(long total, long tookMs, List<Hit> hits, Map<String, List<Results.Count>> facets,
                  List<Results.Bar> histogram, Long withAll, String readAs, String didYouMean) {

    /** @param permalink path of the article; a figure's anchor is "#chiffre-" and its number, a sentence's "#phrase-" */
    record Hit(String id, String permalink, String title, PartialDate date, String source, String language,
               String mediaType, double score, List<Results.Excerpt> excerpts, List<Results.HitFigure> figures) { }

    static SearchView of(Results results) {
        Map<String, List<Results.Count>> facets = new LinkedHashMap<>();
        results.facets().forEach((Facet facet, List<Results.Count> counts) -> facets.put(facet.parameter(), counts));
        return new SearchView(results.total(), results.tookMs(), results.hits().stream().map(SearchView::hit).toList(),
                facets, results.histogram(), results.withAll(), results.readAs(), results.didYouMean());
    }

    static String permalink(Results.Hit hit) {
        return Permalink.of(hit.id(), hit.title()).path();
    }

    private static Hit hit(Results.Hit hit) {
        return new Hit(hit.id(), permalink(hit), hit.title(), hit.date(), hit.source(), hit.language(),
                hit.mediaType(), hit.score(), hit.excerpts(), hit.figures());
    }
}
