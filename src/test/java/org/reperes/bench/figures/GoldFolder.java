package org.reperes.bench.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reperes.figures.Span;

/** Reads gold: {@code [{uid, text, date, figures:[…], rejects:[…]}]}, or the same under "patterns" with "sentence" for "text". */
final class GoldFolder {

    private GoldFolder() { }

    /** Every .json file of a folder, or the one file given. */
    static List<Gold> read(Path path) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(path)) {
            files = found.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        List<Gold> cases = new ArrayList<>();
        for (Path file : files) {
            JsonNode root = new ObjectMapper().readTree(file.toFile());
            for (JsonNode node : root.isArray() ? root : root.path("patterns")) {
                cases.add(gold(node));
            }
        }
        return cases;
    }

    private static Gold gold(JsonNode node) {
        String text = node.hasNonNull("text") ? node.get("text").asText() : node.path("sentence").asText();
        List<Gold.Quantity> figures = new ArrayList<>();
        for (JsonNode figure : node.path("figures")) {
            figures.add(quantity(figure, text, "f" + (figures.size() + 1)));
        }
        List<Gold.Bait> rejects = new ArrayList<>();
        for (JsonNode reject : node.path("rejects")) {
            rejects.add(new Gold.Bait(span(reject.get("span")), string(reject, "class")));
        }
        String uid = node.hasNonNull("uid") ? node.get("uid").asText() : node.path("id").asText();
        return new Gold(uid, text, string(node, "date"), figures, rejects);
    }

    private static Gold.Quantity quantity(JsonNode node, String text, String defaultId) {
        JsonNode counted = node.path("counted");
        Span phrase = span(counted.get("span"));
        String id = string(node, "id") == null ? defaultId : string(node, "id");
        JsonNode change = node.path("change");
        return new Gold.Quantity(id, span(node.get("span")), string(node, "op"), string(node, "value"), string(node, "min"),
                string(node, "max"), string(node, "unit"), phrase, head(counted, phrase, text), string(counted, "role"),
                reference(node.path("partOf")), text(node.path("time")), string(node.path("time"), "value"),
                change.isObject() ? new Gold.Shift(string(change, "role"), string(change, "dir"), string(change, "pair")) : null,
                text(node.path("source")));
    }

    private static Span head(JsonNode counted, Span phrase, String text) {
        if (counted.hasNonNull("headSpan")) {
            return span(counted.get("headSpan"));
        }
        String head = string(counted, "head");
        if (phrase == null) {
            return null;
        }
        int at = head == null ? 0 : Math.max(0, phrase.of(text).indexOf(head));
        return new Span(phrase.start() + at, head == null ? phrase.end() : phrase.start() + at + head.length());
    }

    private static String reference(JsonNode partOf) {
        return partOf.isTextual() ? partOf.asText() : string(partOf, "figure");
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : string(node, "text");
    }

    private static Span span(JsonNode node) {
        return node == null || !node.isArray() ? null : new Span(node.get(0).asInt(), node.get(1).asInt());
    }

    private static String string(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
