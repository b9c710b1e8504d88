package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Map;
import java.util.Comparator;

/** Finds by other means than a query: articles that resemble one, and words as they are typed. */
final class Neighbours {

    private static final int SIMILAR = 10;
    /** What shares less than this part of an article's own score resembles it by chance; twice as much loses one half in twenty. */
    private static final double ALIKE = 0.1;
    private static final int SUGGESTIONS = 8;
    private static final int LOOKED_AT = 30;
    private static final List<String> NAMES = List.of("person", "organisation", "place");

    private final Engine engine;

    Neighbours(Engine engine) {
        this.engine = engine;
    }

    /**
     * Articles with at least three of its telling words, each counting by how telling it is. Not a share of them: the halves of an
     * article have but a few in common ({@code bench/relevance} measures it).
     */
    List<Results.Hit> similar(String id) {
        ObjectNode body = Clauses.object().put("size", SIMILAR + 1);
        ArticleRequest.CARD.forEach(body.putArray("_source")::add);
        ObjectNode bool = body.putObject("query").putObject("bool");
        bool.putArray("filter").add(Clauses.term("kind", Entries.ARTICLE));
        ObjectNode like = bool.putArray("must").addObject().putObject("more_like_this");
        like.putArray("fields").add("title").add("text");
        like.putArray("like").addObject().put("_index", Indices.READ).put("_id", id);
        Words.emptyWords().forEach(like.putArray("stop_words")::add);
        like.put("max_query_terms", 25).put("boost_terms", 1).put("min_term_freq", 1).put("min_doc_freq", 2).put("minimum_should_match", "3").put("include", true);
        Engine.Reply reply = engine.call("POST", "/" + Indices.READ + "/_search", body);
        if (reply.status() == 404) {
            return List.of();
        }
        List<Results.Hit> hits = ResultsReader.hits(reply.orThrow());
        double own = hits.stream().filter(hit -> hit.id().equals(id)).mapToDouble(Results.Hit::score).findFirst().orElse(0);
        return hits.stream().filter(hit -> !hit.id().equals(id) && hit.score() >= ALIKE * own).limit(SIMILAR).toList();
    }

    List<Suggestion> suggest(String prefix) {
        List<String> words = Words.of(IndexText.line(prefix));
        if (words.isEmpty()) {
            return List.of();
        }
        String text = String.join(" ", words);
        ObjectNode body = Clauses.object().put("size", LOOKED_AT);
        body.putArray("_source").add("id").add("title").add("person").add("organisation").add("place");
        ObjectNode bool = body.putObject("query").putObject("bool").put("minimum_should_match", 1);
        bool.putArray("filter").add(Clauses.term("kind", Entries.ARTICLE));
        ArrayNode should = bool.putArray("should");
        List.of("title.exact", "person.words", "organisation.words", "place.words").forEach(field -> {
            ObjectNode begins = should.addObject().putObject("match_bool_prefix").putObject(field);
            begins.put("query", text).put("operator", "and");
        });
        return read(engine.call("POST", "/" + Indices.READ + "/_search", body).orThrow(), words);
    }

    private static List<Suggestion> read(JsonNode answer, List<String> words) {
        Map<String, Integer> names = new TreeMap<>();
        List<Suggestion> titles = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            JsonNode source = hit.path("_source");
            String title = IndexText.printed(source.path("title").asText());
            if (begins(title, words) && seen.add(title.toLowerCase(Locale.ROOT))) {
                titles.add(new Suggestion(title, source.path("id").asText()));
            }
            NAMES.forEach(field -> source.path(field).forEach(name -> {
                if (begins(name.asText(), words)) {
                    names.merge(name.asText(), 1, Integer::sum);
                }
            }));
        }
        List<Suggestion> suggestions = new ArrayList<>(names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(SUGGESTIONS / 2)
                .map(name -> new Suggestion(name.getKey(), null)).toList());
        titles.stream().limit(SUGGESTIONS - suggestions.size()).forEach(suggestions::add);
        return suggestions;
    }

    /** Whether a text has all the words, the last one at least as a beginning. */
    private static boolean begins(String text, List<String> words) {
        List<String> own = Words.of(IndexText.line(text)).stream().map(Words::folded).toList();
        String last = Words.folded(words.getLast());
        return words.stream().limit(words.size() - 1L).map(Words::folded).allMatch(own::contains)
                && own.stream().anyMatch(word -> word.startsWith(last));
    }
}
