package org.reperes.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.reperes.embedded.EmbeddedNode;
import org.reperes.figures.Span;
import org.reperes.platform.Settings;

/**
 * The index of the archive. Every method may throw {@link EngineUnavailable}; none opens a transaction.
 */
@ApplicationScoped
public class SearchIndex implements AutoCloseable {

    private final Indices indices;
    private final Writer writer;
    private final ArticleSearch articles;
    private final FigureSearch figures;
    private final HitsInArticle hits;
    private final Neighbours neighbours;
    private final Engine engine;

    /** For the container's proxy alone. */
    SearchIndex() {
        this(null, null);
    }

    /** @param node the bundled engine; not asked where the settings name another */
    @Inject
    public SearchIndex(Settings settings, EmbeddedNode node) {
        engine = new Engine(settings, node);
        QueryWriter queries = new QueryWriter(new Synonyms(settings == null ? null : SynonymFile.path(settings.data())));
        indices = new Indices(engine);
        writer = new Writer(engine);
        articles = new ArticleSearch(engine, queries);
        figures = new FigureSearch(engine);
        hits = new HitsInArticle(engine, queries);
        neighbours = new Neighbours(engine);
    }

    /** Whether the engine answers and the index is there; makes an empty index where there is none. */
    public boolean available() {
        try {
            return !indices.targets().isEmpty();
        } catch (EngineUnavailable e) {
            return false;
        }
    }

    /** Whether the index was built by today's definition; where not, it still serves, but wants a {@link #rollover}. */
    public boolean current() {
        return indices.current(indices.targets().getFirst());
    }

    /**
     * Indexes or replaces one article; returns once the engine has it on disk. Searchable within a second.
     *
     * @throws IllegalArgumentException when the engine will never take it
     */
    public void put(Entry entry) {
        putAll(List.of(entry)).stream().findFirst().ifPresent(refusal -> {
            throw new IllegalArgumentException("the search engine refuses article " + refusal.id() + ": " + refusal.reason());
        });
    }

    /** The same for many, in one go; returns those refused. */
    public List<Refusal> putAll(List<Entry> entries) {
        try {
            return writer.put(entries, indices.targets());
        } catch (EngineUnavailable e) {
            indices.forget();
            throw e;
        }
    }

    /** Forgets an article; no error where it is not known. */
    public void remove(String id) {
        writer.remove(id, indices.targets());
    }

    /** Articles in the index. */
    public long count() {
        return indices.count(indices.targets().getFirst());
    }

    /** Ids of all articles in the index, in no order, for reconciling with the database; to be closed. */
    public Stream<String> ids() {
        indices.targets();
        ObjectNode body = Clauses.object().put("track_total_hits", false);
        body.set("query", Clauses.term("kind", Entries.ARTICLE));
        body.putArray("sort").addObject().put("id", "asc");
        return Export.of(engine, body, List.of("id"), hit -> hit.path("_source").path("id").asText());
    }

    public Results search(Query query) {
        indices.targets();
        return articles.search(query);
    }

    public FigureResults figures(FigureQuery query) {
        indices.targets();
        return figures.search(query);
    }

    /** All hits of a query, however many, without excerpts; read as the engine sends them, to be closed. */
    public Stream<Results.Hit> export(Query query) {
        indices.targets();
        return articles.export(query);
    }

    /** Those of at most 1,000 articles that the query finds with all its words, in its order. */
    public List<String> among(Query query, List<String> ids) {
        indices.targets();
        return ids.isEmpty() ? List.of() : articles.among(query, ids);
    }

    /** The articles that a query finds with all its words, the last uploaded first, at most {@value Query#MOST}. */
    public List<Results.Hit> arrivals(Query query, int most) {
        indices.targets();
        return articles.arrivals(query, most);
    }

    /** Where in the article's text the query's words stand, in reading order; empty where it is not indexed. */
    public List<Span> hitsIn(String id, String q) {
        indices.targets();
        return hits.in(id, q);
    }

    /** Articles that resemble this one, most alike first, at most ten. */
    public List<Results.Hit> similar(String id) {
        indices.targets();
        return neighbours.similar(id);
    }

    /** Titles and names that begin like this or hold a word that does, at most eight. */
    public List<Suggestion> suggest(String prefix) {
        indices.targets();
        return neighbours.suggest(prefix);
    }

    /** Starts to build the index anew, or goes on with one left half built; one at a time in the whole archive. */
    public Rollover rollover() {
        return Rollover.begin(indices, writer);
    }

    /** Makes what was put searchable now rather than within a second. */
    public void refresh() {
        indices.targets().forEach(indices::refresh);
    }

    /** Ends the connections; the engine itself goes on. */
    @Override
    @PreDestroy
    public void close() {
        engine.close();
    }
}
