package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reperes.platform.Json;

/** Puts entries into indices and takes them out again. */
final class Writer {

    /** Bytes of a bulk request beyond which the next entry goes into another. */
    private static final int FULL = 8 << 20;

    private final Engine engine;

    Writer(Engine engine) {
        this.engine = engine;
    }

    /** Replaces; returns what the engine will never take. */
    List<Refusal> put(List<Entry> entries, List<String> indices) {
        List<Refusal> refused = new ArrayList<>();
        int at = 0;
        while (at < entries.size()) {
            Entries lines = new Entries();
            List<Entry> batch = new ArrayList<>();
            while (at < entries.size() && (batch.isEmpty() || lines.size() < FULL)) {
                batch.add(entries.get(at));
                indices.forEach(index -> lines.add(batch.getLast(), index, "index"));
                at++;
            }
            indices.forEach(index -> dropOldFigures(batch, index, lines));
            refused.addAll(send(lines));
        }
        return refused;
    }

    /** Adds those that are not there. */
    List<Refusal> create(List<Entry> entries, String index) {
        List<Refusal> refused = new ArrayList<>();
        Entries lines = new Entries();
        for (Entry entry : entries) {
            lines.add(entry, index, "create");
            if (lines.size() >= FULL) {
                refused.addAll(send(lines));
                lines = new Entries();
            }
        }
        refused.addAll(send(lines));
        return refused;
    }

    void remove(String id, List<String> indices) {
        Entries lines = new Entries();
        for (String index : indices) {
            int figures = figureCounts(List.of(id), index).getOrDefault(id, 0);
            lines.delete(index, id);
            for (int number = 0; number < figures; number++) {
                lines.delete(index, Entries.figureId(id, number));
            }
        }
        send(lines);
    }

    /** An article that has fewer figures than before leaves some behind. */
    private void dropOldFigures(List<Entry> batch, String index, Entries lines) {
        Map<String, Integer> before = figureCounts(batch.stream().map(Entry::id).toList(), index);
        for (Entry entry : batch) {
            for (int number = entry.figures().size(); number < before.getOrDefault(entry.id(), 0); number++) {
                lines.delete(index, Entries.figureId(entry.id(), number));
            }
        }
    }

    /** By id, in real time: what was put a moment ago counts. */
    private Map<String, Integer> figureCounts(List<String> ids, String index) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ids.forEach(body.putArray("ids")::add);
        JsonNode found = engine.call("POST", "/" + index + "/_mget?_source_includes=figureCount", body).orThrow();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonNode doc : found.path("docs")) {
            counts.put(doc.path("_id").asText(), doc.path("_source").path("figureCount").asInt());
        }
        return counts;
    }

    private List<Refusal> send(Entries lines) {
        if (lines.size() == 0) {
            return List.of();
        }
        JsonNode answer = engine.lines("/_bulk?require_alias=false", lines.lines()).orThrow();
        return answer.path("errors").asBoolean() ? refusals(answer) : List.of();
    }

    private static List<Refusal> refusals(JsonNode answer) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (JsonNode item : answer.path("items")) {
            JsonNode result = item.elements().next();
            int status = result.path("status").asInt();
            String type = result.path("error").path("type").asText();
            // A text too large for the engine's heap comes as "too busy", but will be refused for ever.
            boolean tooLarge = result.path("error").path("reason").asText().startsWith("Request contains an operation of size");
            if (status == 429 && !tooLarge || status >= 500 || type.equals("index_not_found_exception") || type.equals("cluster_block_exception")) {
                throw new EngineUnavailable("The search engine could not write: " + result.path("error"), null);
            }
            boolean thereAlready = status == 409;
            boolean goneAlready = status == 404 && item.has("delete");
            if (status >= 300 && !thereAlready && !goneAlready) {
                reasons.putIfAbsent(result.path("_id").asText().replaceFirst("#\\d+$", ""),
                        result.path("error").path("reason").asText(type));
            }
        }
        return reasons.entrySet().stream().map(entry -> new Refusal(entry.getKey(), entry.getValue())).toList();
    }
}
