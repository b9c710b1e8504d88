package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;

/** Walks through all hits of a request on one state of the index, in strides as long as the engine allows. */
final class Walk implements Closeable {

    private static final String KEEP = "2m";

    private final Engine engine;
    private final ObjectNode body;
    private final int stride;
    private final String pointInTime;
    private JsonNode after;

    Walk(Engine engine, ObjectNode body, int stride) {
        this.engine = engine;
        this.body = body;
        this.stride = stride;
        this.pointInTime = engine.call("POST", "/" + Indices.READ + "/_pit?keep_alive=" + KEEP).orThrow().path("id").asText();
    }

    /** Goes past this many hits; false where there are not as many. */
    boolean skip(long hits) {
        long left = hits;
        while (left > 0) {
            int step = (int) Math.min(stride, left);
            if (next(body.deepCopy().put("_source", false), step).size() < step) {
                return false;
            }
            left -= step;
        }
        return true;
    }

    /** The next hits, with the given fields of their source; empty at the end. */
    JsonNode next(int size, Iterable<String> fields) {
        ObjectNode own = body.deepCopy();
        fields.forEach(own.putArray("_source")::add);
        return next(own, size);
    }

    private JsonNode next(ObjectNode own, int size) {
        JsonNode hits = read(own.put("size", size)).path("hits").path("hits");
        if (!hits.isEmpty()) {
            after = hits.get(hits.size() - 1).path("sort");
        }
        return hits;
    }

    /** The answer to a request of the same order, from where the walk stands. */
    JsonNode read(ObjectNode request) {
        request.putObject("pit").put("id", pointInTime).put("keep_alive", KEEP);
        if (after != null) {
            request.set("search_after", after);
        }
        return engine.call("POST", "/_search", request).orThrow();
    }

    @Override
    public void close() {
        engine.call("DELETE", "/_pit", Clauses.object().put("id", pointInTime));
    }
}
