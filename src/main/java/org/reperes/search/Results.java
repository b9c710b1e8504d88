package org.reperes.search;

import java.util.List;
import java.util.Map;
import org.reperes.platform.PartialDate;

/**
 * One page of hits and what surrounds it.
 *
 * @param total      exact, however many
 * @param tookMs     milliseconds in the engine
 * @param facets     per facet the commonest values of the hits, commonest first; those filtered by are counted as if they were not
 * @param histogram  hits per month (per year where they span more than ten years), oldest first, without gaps filled
 * @param withAll    how many of them hold all the words, where others hold but some, else null
 * @param readAs     how the words were understood, where that differs from how they were typed, empty where nothing of it can be looked for, else null
 * @param didYouMean other words that do find something, or null
 */
public record Results(long total, long tookMs, List<Hit> hits, Map<Facet, List<Count>> facets, List<Bar> histogram,
                      Long withAll, String readAs, String didYouMean) {

    /**
     * @param titleHtml the title, encoded by the engine, its hits in {@code <mark>}
     * @param excerpts  at most three sentences, in reading order
     * @param figures   at most three: those of the excerpts first, then key figures
     */
    public record Hit(String id, String title, String titleHtml, PartialDate date, String source, String language,
                      String mediaType, double score, List<Excerpt> excerpts, List<HitFigure> figures) { }

    /**
     * One sentence with its hits.
     *
     * @param html     encoded by the engine; the only markup is {@code <mark>}
     * @param page     from 1, or null where the document has no pages
     * @param sentence from 1: the anchor is {@code #phrase-}n
     */
    public record Excerpt(String html, Integer page, int sentence) { }

    /**
     * A figure of a hit.
     *
     * @param id      in its article: the anchor is {@code #chiffre-}5 for "f5"
     * @param approx  the words that make it a bound or an estimate ("plus de"), or null
     * @param text    as printed
     * @param unit    or null
     * @param counted what it counts, or null
     */
    public record HitFigure(String id, String approx, String text, String unit, String counted, int sentence, boolean key) { }

    /** How many hits have this value. */
    public record Count(String value, long count) { }

    /** Hits of one month or one year. */
    public record Bar(PartialDate period, long count) { }
}
