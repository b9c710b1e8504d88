package org.reperes.extraction.child.describe;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Optional;

/** The article among a page's JSON-LD blocks (schema.org Article and its kinds). */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build()).build());

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode found = article(parsed(script.data()));
            if (!found.isMissingNode()) {
                return new LinkedData(found);
            }
        }
        return new LinkedData(JSON.missingNode());
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            // Half of the press writes comments or raw line ends in there: then the page has other places to look.
            return JSON.missingNode();
        }
    }

    private static JsonNode article(JsonNode node) {
        if (node.path("@type").toString().matches(".*(Article|Posting|Report).*")) {
            return node;
        }
        for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
            JsonNode found = article(child);
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return JSON.missingNode();
    }

    Optional<String> text(String field) {
        return Optional.of(article.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    /** Name of a person or an organisation, given as text, as an object or as a list of them. */
    Optional<String> name(String field) {
        JsonNode value = article.path(field);
        JsonNode first = value.isArray() ? value.path(0) : value;
        return Optional.of(first.isObject() ? first.path("name") : first).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
