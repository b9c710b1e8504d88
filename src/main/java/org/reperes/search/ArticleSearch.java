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

    /** Below this many hits, articles with some of the words are shown too. */
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
     * @param least      how many of the words its articles have at least
     * @param withAll    how many have all, or null where all have
     * @param didYouMean other words that find more, or null
     */
    private record Found(Term.All terms, int least, Long withAll, JsonNode counts, String didYouMean) { }

    Results search(Query query) {
        Reading reading = Reading.of(query.q());
        Found found = find(query, reading.terms());
        boolean asTyped = !reading.repaired() && found.terms.equals(reading.terms());
        JsonNode page = ResultsReader.total(found.counts) == 0 ? MissingNode.getInstance()
                : page(query, new ArticleRequest(query, found.terms, writer), found.least);
        return ResultsReader.results(found.counts, page, found.withAll, asTyped ? null : found.terms.toString(), found.didYouMean);
    }

    private Found find(Query query, Term.All terms) {
        ArticleRequest request = new ArticleRequest(query, terms, writer);
        boolean ranked = query.sort() == Query.Sort.RELEVANCE || query.sort() == Query.Sort.RECENT;
        List<Integer> ways = writer.ways(terms, ranked);
        int least = ways.getFirst();
        JsonNode counts = ask(spelling.ask(request.counts(least), terms));
        if (ResultsReader.total(counts) >= FEW) {
            return new Found(terms, least, null, counts, null);
        }
        Spelling.Corrections corrections = spelling.read(counts);
        long withAll = ResultsReader.total(counts);
        // By date, articles with some of the words would hide those with all, and some words of a known name are not it.
        int enough = ranked && least > 1 ? FEW : 1;
        for (int fewer : ways.subList(1, ways.size())) {
            if (ResultsReader.total(counts) < enough) {
                least = fewer;
                counts = ask(request.counts(fewer));
                enough = 1;
            }
        }
        if (ResultsReader.total(counts) == 0 && !corrections.isEmpty()) {
            Term.All alike = corrections.loosened(terms);
            JsonNode loosely = ask(new ArticleRequest(query, alike, writer).counts(least));
            if (ResultsReader.total(loosely) > 0) {
                return new Found(alike, least, null, loosely, spelling.better(query.q(), corrections));
            }
        }
        return new Found(terms, least, ResultsReader.total(counts) > withAll ? withAll : null, counts, spelling.better(query.q(), corrections));
    }

    private JsonNode page(Query query, ArticleRequest request, int least) {
        long from = (long) (query.page() - 1) * query.size();
        if (from + query.size() <= SHALLOW) {
            return ask(request.page(least).put("from", from));
        }
        try (Walk walk = new Walk(engine, request.stride(least), SHALLOW)) {
            return walk.skip(from) ? walk.read(request.page(least)) : MissingNode.getInstance();
        }
    }

    private JsonNode ask(ObjectNode body) {
        return engine.call("POST", "/" + Indices.READ + "/_search", body).orThrow();
    }

    /** Those of these articles that the query finds with all its words. */
    List<String> among(Query query, List<String> ids) {
        Term.All terms = Reading.of(query.q()).terms();
        ObjectNode body = new ArticleRequest(query, terms, writer).stride(writer.wanted(terms));
        ((ArrayNode) body.path("query").path("bool").path("filter")).add(Clauses.terms("id", ids));
        body.put("size", ids.size()).putArray("_source").add("id");
        List<String> found = new ArrayList<>();
        ask(body).path("hits").path("hits").forEach(hit -> found.add(hit.path("_source").path("id").asText()));
        return found;
    }

    /** The articles that hold all the words, the last to arrive first. */
    List<Results.Hit> arrivals(Query query, int most) {
        Term.All terms = Reading.of(query.q()).terms();
        ObjectNode body = new ArticleRequest(query.page(1, most), terms, writer).page(writer.wanted(terms));
        ArrayNode sort = body.putArray("sort");
        sort.addObject().put("uploaded", "desc");
        sort.addObject().put("id", "asc");
        return ResultsReader.hits(ask(body));
    }

    /** All matches as the first page of {@link #search} understands the query; to be closed. */
    Stream<Results.Hit> export(Query query) {
        Found found = find(query.page(1, 1), Reading.of(query.q()).terms());
        return Export.of(engine, new ArticleRequest(query, found.terms, writer).stride(found.least));
    }
}
