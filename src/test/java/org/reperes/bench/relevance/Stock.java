package org.reperes.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.reperes.bench.RawEngine;
import org.reperes.platform.Json;

/** What is to be beaten: Elasticsearch's analyzer "french" and BM25 as they come, title and text added up. */
final class Stock {

    private static final String INDEX = "stock";
    private static final String DEFINITION = """
            {"settings": {"number_of_replicas": 0}, "mappings": {"properties": {
             "title": {"type": "text", "analyzer": "french"}, "text": {"type": "text", "analyzer": "french"}}}}""";

    private final RawEngine engine;

    Stock(RawEngine engine) {
        this.engine = engine;
    }

    void index(List<TestSet.Doc> docs) {
        engine.call("DELETE", "/" + INDEX + "?ignore_unavailable=true", null);
        engine.call("PUT", "/" + INDEX, DEFINITION);
        for (int from = 0; from < docs.size(); from += 500) {
            StringBuilder lines = new StringBuilder();
            for (TestSet.Doc doc : docs.subList(from, Math.min(docs.size(), from + 500))) {
                ObjectNode action = Json.MAPPER.createObjectNode();
                action.putObject("index").put("_id", doc.id());
                lines.append(action).append('\n');
                lines.append(Json.MAPPER.createObjectNode().put("title", doc.title()).put("text", doc.text())).append('\n');
            }
            engine.call("POST", "/" + INDEX + "/_bulk", lines.toString());
        }
        engine.call("POST", "/" + INDEX + "/_refresh", null);
    }

    List<String> search(String query) {
        ObjectNode body = Json.MAPPER.createObjectNode().put("size", 10).put("_source", false);
        ObjectNode match = body.putObject("query").putObject("multi_match").put("query", query).put("type", "most_fields");
        match.putArray("fields").add("title").add("text");
        return ids(body);
    }

    /** By more_like_this as it comes. */
    List<String> similar(String id) {
        ObjectNode body = Json.MAPPER.createObjectNode().put("size", 10).put("_source", false);
        ObjectNode like = body.putObject("query").putObject("more_like_this");
        like.putArray("fields").add("title").add("text");
        like.putObject("like").put("_index", INDEX).put("_id", id);
        return ids(body);
    }

    private List<String> ids(ObjectNode body) {
        JsonNode hits = engine.call("POST", "/" + INDEX + "/_search", body.toString()).path("hits").path("hits");
        return StreamSupport.stream(hits.spliterator(), false).map(hit -> hit.path("_id").asText()).toList();
    }
}
