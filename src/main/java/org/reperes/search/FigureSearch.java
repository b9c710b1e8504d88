package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Searches figures: by what they count, their sentence, their value and their unit. */
final class FigureSearch {

    private static final int SHALLOW = 10_000;
    private static final List<String> OWN_ZONES = List.of("title", "body", "table");

    private final Engine engine;

    FigureSearch(Engine engine) {
        this.engine = engine;
    }

    FigureResults search(FigureQuery query) {
        ObjectNode body = request(query);
        long from = (long) (query.page() - 1) * query.size();
        JsonNode answer;
        if (from + query.size() <= SHALLOW) {
            answer = engine.call("POST", "/" + Indices.READ + "/_search", body.put("from", from)).orThrow();
        } else {
            ObjectNode stride = body.deepCopy();
            stride.remove(List.of("highlight", "aggs"));
            try (Walk walk = new Walk(engine, stride, SHALLOW)) {
                answer = walk.skip(from) ? walk.read(body) : engine.call("POST", "/" + Indices.READ + "/_search", body.put("size", 0)).orThrow();
            }
        }
        List<FigureResults.Found> found = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> found.add(found(hit)));
        return new FigureResults(ResultsReader.total(answer), answer.path("took").asLong(), found,
                ResultsReader.counts(answer.path("aggregations").path("units")));
    }

    private static ObjectNode request(FigureQuery query) {
        List<String> words = Words.telling(Words.of(IndexText.line(query.q())));
        String told = String.join(" ", words);
        ObjectNode body = Clauses.object().put("track_total_hits", true).put("size", query.size());
        ObjectNode bool = body.putObject("query").putObject("bool");
        filters(query, told, bool.putArray("filter"));
        ArrayNode should = bool.putArray("should");
        if (!told.isEmpty()) {
            should.add(Clauses.match("figure.counted", told, 3));
            should.add(Clauses.match("figure.sentence", told, 1));
        }
        ObjectNode key = Clauses.object();
        key.putObject("term").put("figure.key", true);
        should.add(Clauses.constant(key, 0.5));
        // What only another article claims comes after what this one says.
        should.add(Clauses.constant(Clauses.terms("figure.zone", OWN_ZONES), 2));
        body.set("sort", sort(query.sort()));
        body.putObject("aggs").putObject("units").putObject("terms").put("field", "figure.unit").put("size", 20);
        body.set("highlight", Highlighting.sentence(told.isEmpty() ? Clauses.nothing() : Clauses.match("figure.sentence", told, 1)));
        return body;
    }

    private static void filters(FigureQuery query, String told, ArrayNode filter) {
        filter.add(Clauses.term("kind", Entries.FIGURE));
        if (!told.isEmpty()) {
            filter.add(Clauses.allWords(told, "figure.counted", "figure.sentence"));
        }
        if (query.min() != null) {
            filter.addObject().putObject("range").putObject("figure.high").put("gte", query.min().doubleValue());
        }
        if (query.max() != null) {
            filter.addObject().putObject("range").putObject("figure.low").put("lte", query.max().doubleValue());
        }
        if (query.unit() != null) {
            filter.add(Clauses.term("figure.unit", query.unit()));
        }
    }

    private static ArrayNode sort(FigureQuery.Sort by) {
        ArrayNode sort = Clauses.object().putArray("sort");
        switch (by) {
            case RELEVANCE -> sort.add("_score");
            case LARGEST -> sort.addObject().put("figure.size", "desc");
            case SMALLEST -> sort.addObject().put("figure.size", "asc");
            case NEWEST -> sort.addObject().putObject("last").put("order", "desc").put("missing", "_last");
        }
        sort.addObject().put("id", "asc");
        sort.addObject().put("figure.ordinal", "asc");
        return sort;
    }

    private static FigureResults.Found found(JsonNode hit) {
        JsonNode source = hit.path("_source");
        JsonNode figure = source.path("figure");
        JsonNode marked = hit.path("highlight").path("figure.sentence").path(0);
        String sentence = marked.isMissingNode()
                ? Markup.encoded(IndexText.printed(figure.path("sentence").asText())) : IndexText.printed(marked.asText());
        int page = figure.path("page").asInt();
        return new FigureResults.Found(source.path("id").asText(), source.path("articleTitle").asText(),
                ResultsReader.date(source), ResultsReader.text(source, "source"), figure.path("id").asText(),
                ResultsReader.text(figure, "approx"), figure.path("text").asText(), figure.path("kind").asText(), figure.path("op").asText(),
                ResultsReader.text(figure, "value"), ResultsReader.text(figure, "min"), ResultsReader.text(figure, "max"),
                figure.path("unit").asText().isEmpty() ? null : figure.path("unit").asText(),
                ResultsReader.text(figure, "counted"), ResultsReader.text(figure, "time"), ResultsReader.text(figure, "zone"),
                figure.path("key").asBoolean(), sentence,
                figure.path("number").asInt(), page == 0 ? null : page);
    }
}
