package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reperes.figures.Span;
import org.reperes.search.query.Reading;
import org.reperes.search.query.Term;

/** Finds a query's words in one article with the analysis of the search, so that what was found is what is marked. */
final class HitsInArticle {

    private static final char BEFORE = '\uF030';
    private static final char AFTER = '\uF031';

    private final Engine engine;
    private final QueryWriter writer;
    private final Spelling spelling;

    HitsInArticle(Engine engine, QueryWriter writer) {
        this.engine = engine;
        this.writer = writer;
        this.spelling = new Spelling(engine, writer);
    }

    List<Span> in(String id, String q) {
        Term.All terms = Reading.of(q).terms();
        JsonNode answer = ask(id, terms);
        List<Span> spans = spans(answer);
        Spelling.Corrections corrections = spelling.read(answer);
        return spans.isEmpty() && !corrections.isEmpty() ? spans(ask(id, corrections.loosened(terms))) : spans;
    }

    private JsonNode ask(String id, Term.All terms) {
        ObjectNode body = Clauses.object().put("size", 1).put("_source", false);
        body.set("query", Clauses.terms("_id", List.of(id)));
        body.set("highlight", Highlighting.hits(writer.marked(terms), "" + BEFORE, "" + AFTER));
        return engine.call("POST", "/" + Indices.READ + "/_search", spelling.ask(body, terms)).orThrow();
    }

    private static List<Span> spans(JsonNode answer) {
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
