package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
    private record Found(Term.All terms, boolean allWords, JsonNode counts, String didYouMean) { }

    Results search(Query query) {
        Reading reading = Reading.of(query.q());
        Found found = find(query, reading.terms());
        boolean asTyped = !reading.repaired() && found.terms.equals(reading.terms());
        JsonNode page = ResultsReader.total(found.counts) == 0 ? MissingNode.getInstance()
                : page(query, new ArticleRequest(query, found.terms, writer), found.allWords);
        return ResultsReader.results(found.counts, page, asTyped ? null : found.terms.toString(), found.didYouMean);
    }

    private Found find(Query query, Term.All terms) {
        ArticleRequest request = new ArticleRequest(query, terms, writer);
        boolean all = writer.mayWantAll(terms);
        JsonNode counts = ask(spelling.ask(request.counts(all), terms));
        if (ResultsReader.total(counts) >= FEW) {
            return new Found(terms, all, counts, null);
        }
        Spelling.Corrections corrections = spelling.read(counts);
        if (all && ResultsReader.total(counts) < enough(query)) {
            all = false;
            counts = ask(request.counts(false));
        }
        if (ResultsReader.total(counts) == 0 && !corrections.isEmpty()) {
            Term.All alike = corrections.loosened(terms);
            JsonNode loosely = ask(new ArticleRequest(query, alike, writer).counts(false));
            if (ResultsReader.total(loosely) > 0) {
                terms = alike;
                counts = loosely;
            }
        }
        return new Found(terms, all, counts, spelling.better(query.q(), corrections));
    }

    private JsonNode page(Query query, ArticleRequest request, boolean all) {
        long from = (long) (query.page() - 1) * query.size();
        if (from + query.size() <= SHALLOW) {
            return ask(request.page(all).put("from", from));
        }
        try (Walk walk = new Walk(engine, request.stride(all), SHALLOW)) {
            return walk.skip(from) ? walk.read(request.page(all)) : MissingNode.getInstance();
        }
    }

    private JsonNode ask(ObjectNode body) {
        return engine.call("POST", "/" + Indices.READ + "/_search", body).orThrow();
    }

    /** Those of these articles that the query finds with all its words. */
    List<String> among(Query query, List<String> ids) {
        Term.All terms = Reading.of(query.q()).terms();
        ObjectNode body = new ArticleRequest(query, terms, writer).stride(writer.mayWantAll(terms));
        ((ArrayNode) body.path("query").path("bool").path("filter")).add(Clauses.terms("id", ids));
        body.put("size", ids.size()).putArray("_source").add("id");
        List<String> found = new ArrayList<>();
        ask(body).path("hits").path("hits").forEach(hit -> found.add(hit.path("_source").path("id").asText()));
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
