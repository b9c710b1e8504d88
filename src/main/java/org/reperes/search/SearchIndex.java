package org.reperes.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.reperes.figures.Span;

/**
 * The index of the archive. Every method may throw {@link EngineUnavailable}; none opens a transaction.
 */
@ApplicationScoped
public class SearchIndex {

    /** Whether the engine answers and the index is there. */
    public boolean available() {
        return false;
    }

    /** Indexes or replaces one article; returns once the engine has it on disk. Searchable within a second. */
    public void put(Entry entry) {
        throw notYet();
    }

    /** The same for many, in one go; returns those refused. */
    public List<Refusal> putAll(List<Entry> entries) {
        throw notYet();
    }

    /** Forgets an article; no error where it is not known. */
    public void remove(String id) {
        throw notYet();
    }

    /** Articles in the index. */
    public long count() {
        throw notYet();
    }

    /** Ids of all articles in the index, in no order, for reconciling with the database; to be closed. */
    public Stream<String> ids() {
        throw notYet();
    }

    public Results search(Query query) {
        throw notYet();
    }

    public FigureResults figures(FigureQuery query) {
        throw notYet();
    }

    /** All hits of a query, however many, without excerpts; read as the engine sends them, to be closed. */
    public Stream<Results.Hit> export(Query query) {
        throw notYet();
    }

    /** Where in the article's text the query's words stand, in reading order; empty where it is not indexed. */
    public List<Span> hitsIn(String id, String q) {
        throw notYet();
    }

    /** Articles that resemble this one, most alike first, at most ten. */
    public List<Results.Hit> similar(String id) {
        throw notYet();
    }

    /** Titles and names that begin like this or hold a word that does, at most eight. */
    public List<Suggestion> suggest(String prefix) {
        throw notYet();
    }

    /** Starts to build the index anew; one at a time in the whole archive. */
    public Rollover rollover() {
        throw notYet();
    }

    /** Makes what was put searchable now rather than within a second. */
    public void refresh() {
        throw notYet();
    }

    private static UnsupportedOperationException notYet() {
        return new UnsupportedOperationException("not written yet");
    }
}
