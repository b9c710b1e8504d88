package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reperes.search.query.Reading;
import org.reperes.search.query.Term;

/** Proposes other spellings for words that stand in no article, and only such as find more. */
final class Spelling {

    private final Engine engine;
    private final QueryWriter writer;

    Spelling(Engine engine, QueryWriter writer) {
        this.engine = engine;
        this.writer = writer;
    }

    /** The query with its unknown words replaced; null where none is unknown or nothing better is found. */
    String better(String q, Term.All terms) {
        List<String> words = Words.telling(terms.terms().stream().filter(Term.Word.class::isInstance)
                .flatMap(word -> Words.of(word.toString()).stream()).toList());
        if (words.isEmpty()) {
            return null;
        }
        JsonNode suggested = engine.call("POST", "/" + Indices.READ + "/_search", request(words)).orThrow().path("suggest");
        String better = q;
        for (int i = 0; i < words.size(); i++) {
            JsonNode option = suggested.path("w" + i).path(0).path("options").path(0).path("text");
            if (!option.isMissingNode()) {
                better = replaced(better, words.get(i), option.asText());
            }
        }
        return better.equals(q) || count(better) <= count(q) ? null : better;
    }

    private static String replaced(String query, String word, String other) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])").matcher(query)
                .replaceFirst(Matcher.quoteReplacement(other));
    }

    private static ObjectNode request(List<String> words) {
        ObjectNode body = Clauses.object().put("size", 0);
        ObjectNode suggest = body.putObject("suggest");
        for (int i = 0; i < words.size(); i++) {
            suggest.putObject("w" + i).put("text", Words.folded(words.get(i))).putObject("term")
                    .put("field", "text.exact").put("suggest_mode", "missing").put("size", 1)
                    .put("min_word_length", 4).put("prefix_length", 1);
        }
        return body;
    }

    private long count(String q) {
        ObjectNode body = Clauses.object();
        ObjectNode bool = body.putObject("query").putObject("bool");
        bool.putArray("must").add(writer.query(Reading.of(q).terms(), true));
        bool.putArray("filter").add(Clauses.term("kind", Entries.ARTICLE));
        return engine.call("POST", "/" + Indices.READ + "/_count", body).orThrow().path("count").asLong();
    }
}
