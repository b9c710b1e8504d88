package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reperes.figures.Span;
import org.reperes.search.query.Reading;

/** Finds a query's words in one article with the analysis of the search, so that what was found is what is marked. */
final class HitsInArticle {

    private static final char BEFORE = '\uF030';
    private static final char AFTER = '\uF031';

    private final Engine engine;
    private final QueryWriter writer;

    HitsInArticle(Engine engine, QueryWriter writer) {
        this.engine = engine;
        this.writer = writer;
    }

    List<Span> in(String id, String q) {
        ObjectNode body = Clauses.object().put("size", 1).put("_source", false);
        body.set("query", Clauses.terms("_id", List.of(id)));
        body.set("highlight", Highlighting.hits(writer.marked(Reading.of(q).terms()), "" + BEFORE, "" + AFTER));
        JsonNode answer = engine.call("POST", "/" + Indices.READ + "/_search", body).orThrow();
        List<Span> spans = new ArrayList<>();
        answer.path("hits").path("hits").path(0).path("highlight").path("text")
                .forEach(fragment -> read(fragment.asText(), spans));
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    private static void read(String fragment, List<Span> spans) {
        int at = IndexText.offset(fragment);
        int start = at;
        String body = IndexText.body(fragment);
        for (int i = 0; i < body.length(); i++) {
            switch (body.charAt(i)) {
                case BEFORE -> start = at;
                case AFTER -> spans.add(new Span(start, at));
                default -> at++;
            }
        }
    }
}
