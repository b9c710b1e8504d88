package org.reperes.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.reperes.platform.Json;

/** The engine's query clauses, as few as we need. */
final class Clauses {

    private static final int MOST_FORMS = 500;

    private Clauses() { }

    static ObjectNode object() {
        return Json.MAPPER.createObjectNode();
    }

    static ObjectNode match(String field, String words, double boost) {
        ObjectNode clause = object();
        clause.putObject("match").putObject(field).put("query", words).put("boost", boost);
        return clause;
    }

    static ObjectNode phrase(String field, String words, int slop, double boost) {
        ObjectNode clause = object();
        clause.putObject("match_phrase").putObject(field).put("query", words).put("slop", slop).put("boost", boost);
        return clause;
    }

    static ObjectNode fuzzy(String field, String word) {
        ObjectNode clause = object();
        clause.putObject("match").putObject(field).put("query", word).put("fuzziness", "AUTO").put("prefix_length", 1);
        return clause;
    }

    static ObjectNode wildcard(String field, String pattern) {
        ObjectNode clause = object();
        clause.putObject("wildcard").putObject(field).put("value", pattern);
        return clause;
    }

    static ObjectNode allWords(String words, String... fields) {
        ObjectNode clause = object();
        ObjectNode match = clause.putObject("multi_match").put("query", words).put("type", "cross_fields").put("operator", "and");
        ArrayNode names = match.putArray("fields");
        List.of(fields).forEach(names::add);
        return clause;
    }

    static ObjectNode terms(String field, Iterable<String> values) {
        ObjectNode clause = object();
        ArrayNode terms = clause.putObject("terms").putArray(field);
        values.forEach(terms::add);
        return clause;
    }

    static ObjectNode term(String field, String value) {
        ObjectNode clause = object();
        clause.putObject("term").put(field, value);
        return clause;
    }

    /** One of them has to match, the best counts and the others a little. */
    static ObjectNode best(List<ObjectNode> clauses) {
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        ObjectNode clause = object();
        ObjectNode best = clause.putObject("dis_max").put("tie_breaker", 0.3);
        best.putArray("queries").addAll(clauses);
        return clause;
    }

    static ObjectNode any(List<ObjectNode> clauses) {
        return atLeast(1, clauses);
    }

    static ObjectNode atLeast(int number, List<ObjectNode> clauses) {
        ObjectNode clause = object();
        clause.putObject("bool").put("minimum_should_match", number).putArray("should").addAll(clauses);
        return clause;
    }

    /** Words with or without {@code *} and {@code ?}, in this order; of one with many forms in the archive the commonest are looked for. */
    static ObjectNode besideEachOther(String field, List<String> patterns) {
        ObjectNode clause = object();
        ObjectNode near = clause.putObject("span_near").put("slop", 0).put("in_order", true);
        ArrayNode clauses = near.putArray("clauses");
        for (String pattern : patterns) {
            ObjectNode wildcard = wildcard(field, pattern);
            ((ObjectNode) wildcard.path("wildcard").path(field)).put("rewrite", "top_terms_" + MOST_FORMS);
            clauses.addObject().putObject("span_multi").set("match", wildcard);
        }
        return clause;
    }

    /** Counts as the one does, where the other matches too. */
    static ObjectNode where(ObjectNode counting, ObjectNode matching) {
        ObjectNode clause = object();
        ObjectNode bool = clause.putObject("bool");
        bool.putArray("must").add(counting);
        bool.putArray("filter").add(matching);
        return clause;
    }

    static ObjectNode constant(ObjectNode filter, double boost) {
        ObjectNode clause = object();
        clause.putObject("constant_score").put("boost", boost).set("filter", filter);
        return clause;
    }

    static ObjectNode nothing() {
        ObjectNode clause = object();
        clause.putObject("match_none");
        return clause;
    }
}
