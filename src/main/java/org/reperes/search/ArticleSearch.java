package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reperes.search.query.Reading;
import org.reperes.search.query.Term;

/** Searches articles: all the words first, some of them where that finds little, words nearly alike where none is known. */
final class ArticleSearch {

    /** Below this many hits, articles with some of the words are shown too, after those with all. */
    private static final int FEW = 20;
    /** The engine's own limit for a page found by counting. */
    private static final int SHALLOW = 10_000;

    private final Engine engine;
    private final QueryWriter writer;
    private final Spelling spelling;

    ArticleSearch(Engine engine, QueryWriter writer) {
        this.engine = engine;
        this.writer = writer;
        this.spelling = new Spelling(engine, writer);
    }

    /**
     * What the first way of reading a query that finds something found.
     *
     * @param allWords   whether articles have all the words, or some
     * @param didYouMean other words that find more, or null
     */
    private record Found(Term.All terms, boolean allWords, JsonNode answer, String didYouMean) { }

    Results search(Query query) {
        Reading reading = Reading.of(query.q());
        Found found = find(query, reading.terms());
        boolean asTyped = !reading.repaired() && found.terms.equals(reading.terms());
        return ResultsReader.results(found.answer, asTyped ? null : found.terms.toString(), found.didYouMean);
    }

    private Found find(Query query, Term.All terms) {
        ArticleRequest request = new ArticleRequest(query, terms, writer);
        boolean wanted = writer.mayWantAll(terms);
        boolean all = wanted && enoughHaveAll(query, request);
        JsonNode answer = page(query, request, all, spelling.ask(request.page(all), terms));
        if (all == wanted && ResultsReader.total(answer) >= FEW) {
            return new Found(terms, all, answer, null);
        }
        Spelling.Corrections corrections = spelling.read(answer);
        if (ResultsReader.total(answer) == 0 && !corrections.isEmpty()) {
            Term.All alike = corrections.loosened(terms);
            ArticleRequest other = new ArticleRequest(query, alike, writer);
            JsonNode loosely = page(query, other, false, other.page(false));
            if (ResultsReader.total(loosely) > 0) {
                terms = alike;
                answer = loosely;
            }
        }
        return new Found(terms, all, answer, spelling.better(query.q(), corrections));
    }

    /** Counted first, no further than it takes: a page with its excerpts and facets costs ten times that. */
    private boolean enoughHaveAll(Query query, ArticleRequest request) {
        int enough = enough(query);
        ObjectNode count = request.stride(true).put("size", 0).put("track_total_hits", enough);
        count.remove("sort");
        return ResultsReader.total(engine.call("POST", "/" + Indices.READ + "/_search", count).orThrow()) >= enough;
    }

    private JsonNode page(Query query, ArticleRequest request, boolean all, ObjectNode body) {
        long from = (long) (query.page() - 1) * query.size();
        if (from + query.size() <= SHALLOW) {
            body.put("from", from);
            return engine.call("POST", "/" + Indices.READ + "/_search", body).orThrow();
        }
        try (Walk walk = new Walk(engine, request.stride(all), SHALLOW)) {
            return walk.skip(from) ? walk.read(body) : engine.call("POST", "/" + Indices.READ + "/_search", body.put("size", 0)).orThrow();
        }
    }

    /** Those of these articles that the query finds with all its words. */
    List<String> among(Query query, List<String> ids) {
        Term.All terms = Reading.of(query.q()).terms();
        ObjectNode body = new ArticleRequest(query, terms, writer).stride(writer.mayWantAll(terms));
        ((ArrayNode) body.path("query").path("bool").path("filter")).add(Clauses.terms("id", ids));
        body.put("size", ids.size()).putArray("_source").add("id");
        List<String> found = new ArrayList<>();
        engine.call("POST", "/" + Indices.READ + "/_search", body).orThrow().path("hits").path("hits")
                .forEach(hit -> found.add(hit.path("_source").path("id").asText()));
        return found;
    }

    /** All matches as the first page of {@link #search} understands the query; to be closed. */
    Stream<Results.Hit> export(Query query) {
        Found found = find(query.page(1, 1), Reading.of(query.q()).terms());
        return Export.of(engine, new ArticleRequest(query, found.terms, writer).stride(found.allWords));
    }

    /** By date, articles with some of the words would hide those with all: only where there are none. */
    private static int enough(Query query) {
        return query.sort() == Query.Sort.RELEVANCE || query.sort() == Query.Sort.RECENT ? FEW : 1;
    }
}
