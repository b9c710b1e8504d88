package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reperes.search.query.Reading;
import org.reperes.search.query.Term;

/** Finds other spellings for words that stand in no article. */
final class Spelling {

    private static final Pattern MARKED = Pattern.compile("<mark>([^<]+)</mark>");
    private static final int SHORTEST = 4;
    /** A text pasted as a query is not a matter of spelling. */
    private static final int MOST = 20;

    private final Engine engine;
    private final QueryWriter writer;

    Spelling(Engine engine, QueryWriter writer) {
        this.engine = engine;
        this.writer = writer;
    }

    /** Words of a query that no article has, as typed, and the known word nearest to each. */
    record Corrections(Map<String, String> words) {

        boolean isEmpty() {
            return words.isEmpty();
        }

        /** The same query, its unknown words matched by those nearly alike, its empty words left out. */
        Term.All loosened(Term.All terms) {
            List<String> telling = telling(terms);
            return new Term.All(terms.terms().stream().flatMap(term -> term instanceof Term.Word word
                    ? Words.of(word.text()).stream().filter(telling::contains).map(this::loosened) : Stream.of(term)).toList());
        }

        private Term loosened(String word) {
            return words.containsKey(word) ? new Term.Fuzzy(word) : new Term.Word(word);
        }
    }

    private static List<String> telling(Term.All terms) {
        return Words.telling(terms.terms().stream().filter(Term.Word.class::isInstance)
                .flatMap(word -> Words.of(word.toString()).stream()).toList());
    }

    /** The words of a query as they are written in it, phrases and fields of words included; what is excluded may well be unknown. */
    private static Stream<String> everywhere(Term term) {
        return switch (term) {
            case Term.Word word -> Words.of(word.text()).stream();
            case Term.Phrase phrase -> Words.of(phrase.text()).stream();
            case Term.In in -> everywhere(in.term());
            case Term.Any any -> any.terms().stream().flatMap(Spelling::everywhere);
            case Term.All all -> all.terms().stream().flatMap(Spelling::everywhere);
            case Term.Not not -> Stream.empty();
            case Term.Published published -> Stream.empty();
            case Term.Pattern pattern -> Stream.empty();
            case Term.Fuzzy fuzzy -> Stream.empty();
        };
    }

    /** The request with our question added; a word the archive knows costs a look into the list of words. */
    ObjectNode ask(ObjectNode body, Term.All terms) {
        for (String word : Words.telling(everywhere(terms).toList()).stream().distinct().limit(MOST).toList()) {
            body.withObjectProperty("suggest").putObject(word).put("text", Words.folded(word)).putObject("term")
                    .put("field", "text.exact").put("suggest_mode", "missing").put("size", 1)
                    .put("min_word_length", SHORTEST).put("prefix_length", 1);
        }
        return body;
    }

    /** What {@link #ask} asked for. A number is never corrected: another one says something else. */
    Corrections read(JsonNode answer) {
        Map<String, String> words = new LinkedHashMap<>();
        answer.path("suggest").properties().forEach(word -> {
            String better = word.getValue().path(0).path("options").path(0).path("text").asText();
            if (!better.isEmpty() && word.getKey().chars().noneMatch(Character::isDigit)) {
                words.put(word.getKey(), better);
            }
        });
        return new Corrections(words);
    }

    /** The query with its unknown words replaced; null where none is unknown or that finds no more. A word found by its stem or a synonym is known. */
    String better(String q, Corrections corrections) {
        String better = q;
        for (Map.Entry<String, String> word : corrections.words.entrySet()) {
            better = count(word.getKey()) > 0 ? better : Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word.getKey()) + "(?![\\p{L}\\p{N}])").matcher(better)
                    .replaceFirst(Matcher.quoteReplacement(printed(word.getValue())));
        }
        return better.equals(q) || count(better) <= count(q) ? null : better;
    }

    /** A word of the index with the accents an article prints it with. */
    private String printed(String folded) {
        ObjectNode word = Clauses.match("text.exact", folded, 1);
        ObjectNode body = Clauses.object().put("size", 1).put("_source", false);
        body.set("query", word);
        body.set("highlight", Highlighting.excerpts(word));
        JsonNode excerpts = engine.call("POST", "/" + Indices.READ + "/_search", body).orThrow().path("hits").path("hits").path(0)
                .path("highlight").path("text");
        return MARKED.matcher(excerpts.path(0).asText()).results().map(found -> Words.of(found.group(1)).getFirst().toLowerCase(Locale.FRENCH))
                .filter(print -> Words.folded(print).equals(folded)).findFirst().orElse(folded);
    }

    private long count(String q) {
        ObjectNode body = Clauses.object();
        ObjectNode bool = body.putObject("query").putObject("bool");
        Term.All terms = Reading.of(q).terms();
        bool.putArray("must").add(writer.matching(terms, writer.wanted(terms)));
        bool.putArray("filter").add(Clauses.term("kind", Entries.ARTICLE));
        return engine.call("POST", "/" + Indices.READ + "/_count", body).orThrow().path("count").asLong();
    }
}
