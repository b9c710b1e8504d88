package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.reperes.platform.Json;

/**
 * The index behind its two names: {@value #READ} is read, and both {@value #READ} and {@value #NEXT} are written, the
 * latter only while a {@link Rollover} is under way. Every server learns of one within {@link #MEMORY_MS}.
 */
final class Indices {

    static final String READ = "reperes";
    static final String NEXT = "reperes-next";
    static final long MEMORY_MS = 1_000;

    private final Engine engine;
    private volatile Known known = new Known(List.of(), 0);

    Indices(Engine engine) {
        this.engine = engine;
    }

    private record Known(List<String> targets, long until) { }

    /** Names of the indices every write goes to, the one that is read first; makes an empty one where there is none. */
    List<String> targets() {
        Known now = known;
        if (System.currentTimeMillis() < now.until && !now.targets.isEmpty()) {
            return now.targets;
        }
        List<String> targets = ask();
        if (targets.isEmpty()) {
            createFirst();
            targets = ask();
        }
        known = new Known(targets, System.currentTimeMillis() + MEMORY_MS);
        return targets;
    }

    void forget() {
        known = new Known(List.of(), 0);
    }

    private List<String> ask() {
        JsonNode aliases = engine.call("GET", "/_alias/" + READ + "," + NEXT + "?ignore_unavailable=true").body();
        List<String> read = new ArrayList<>();
        List<String> next = new ArrayList<>();
        for (Iterator<String> names = aliases.fieldNames(); names.hasNext();) {
            String name = names.next();
            JsonNode own = aliases.path(name).path("aliases");
            if (own.has(READ)) {
                read.add(name);
            } else if (own.has(NEXT)) {
                next.add(name);
            }
        }
        read.addAll(next);
        return read.isEmpty() || next.size() == read.size() ? List.of() : read;
    }

    /** Two servers may do this at once: the name is fixed, so only one of them creates. */
    private void createFirst() {
        create(READ + "-1", READ);
    }

    /** @return whether it did not exist */
    boolean create(String name, String alias) {
        ObjectNode definition = definition();
        definition.putObject("aliases").putObject(alias);
        Engine.Reply reply = engine.call("PUT", "/" + name, definition);
        if (reply.status() == 400 && reply.body().path("error").path("type").asText().equals("resource_already_exists_exception")) {
            return false;
        }
        reply.orThrow();
        forget();
        return true;
    }

    /** In one step: readers and writers move to the new index, the old one is gone. */
    void swap(String from, String to) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ArrayNode actions = body.putArray("actions");
        actions.addObject().putObject("remove").put("index", to).put("alias", NEXT);
        actions.addObject().putObject("add").put("index", to).put("alias", READ);
        actions.addObject().putObject("remove_index").put("index", from);
        engine.call("POST", "/_aliases", body).orThrow();
        forget();
    }

    void delete(String name) {
        engine.call("DELETE", "/" + name + "?ignore_unavailable=true").orThrow();
        forget();
    }

    void refresh(String name) {
        engine.call("POST", "/" + name + "/_refresh").orThrow();
    }

    long count(String name) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.putObject("query").putObject("term").put("kind", Entries.ARTICLE);
        return engine.call("POST", "/" + name + "/_count", body).orThrow().path("count").asLong();
    }

    /** Whether an index was made with today's definition. */
    boolean current(String name) {
        JsonNode mapping = engine.call("GET", "/" + name + "/_mapping").orThrow();
        return mapping.path(name).path("mappings").path("_meta").equals(definition().path("mappings").path("_meta"));
    }

    static ObjectNode definition() {
        try (InputStream json = Indices.class.getResourceAsStream("/index/articles.json")) {
            return (ObjectNode) Json.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
