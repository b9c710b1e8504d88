package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reperes.search.query.Reading;
import org.reperes.search.query.Term;

/** Searches articles: all the words first, some of them where that finds little. */
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

    Results search(Query query) {
        Reading reading = Reading.of(query.q());
        ArticleRequest request = new ArticleRequest(query, reading.terms(), writer);
        boolean all = writer.mayWantAll(reading.terms());
        JsonNode answer = page(query, request, all);
        boolean few = ResultsReader.total(answer) < FEW;
        if (all && ResultsReader.total(answer) < enough(query)) {
            answer = page(query, request, false);
        }
        String didYouMean = few ? spelling.better(query.q(), reading.terms()) : null;
        return ResultsReader.results(answer, reading.repaired() ? reading.terms().toString() : null, didYouMean);
    }

    private JsonNode page(Query query, ArticleRequest request, boolean all) {
        ObjectNode body = request.page(all);
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
        Reading reading = Reading.of(query.q());
        Term.All terms = reading.terms();
        ArticleRequest request = new ArticleRequest(query, terms, writer);
        boolean all = writer.mayWantAll(terms) && ResultsReader.total(engine.call("POST", "/" + Indices.READ + "/_search",
                request.page(true).put("size", 0)).orThrow()) >= enough(query);
        return Export.of(engine, request.stride(all));
    }

    /** By date, articles with some of the words would hide those with all: only where there are none. */
    private static int enough(Query query) {
        return query.sort() == Query.Sort.RELEVANCE ? FEW : 1;
    }
}
