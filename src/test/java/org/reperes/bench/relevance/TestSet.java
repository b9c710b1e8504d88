package org.reperes.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.reperes.platform.Json;

/**
 * A folder with {@code docs.jsonl} (or {@code .gz}) of {id, title?, text} and one or more {@code queries*.tsv} with the
 * columns query and expected_doc.
 */
record TestSet(String name, List<Doc> docs, Map<String, List<Wanted>> queries) {

    record Doc(String id, String title, String text) { }

    record Wanted(String query, String doc) { }

    static TestSet read(Path folder) throws IOException {
        Map<String, List<Wanted>> queries = new LinkedHashMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("queries.*\\.tsv")).sorted().toList()) {
                queries.put(file.getFileName().toString().replaceFirst("\\.tsv$", ""), wanted(Files.readAllLines(file)));
            }
        }
        return new TestSet(folder.getFileName().toString(), docs(folder), queries);
    }

    private static List<Doc> docs(Path folder) throws IOException {
        Path plain = folder.resolve("docs.jsonl");
        List<Doc> docs = new ArrayList<>();
        try (var in = Files.exists(plain) ? Files.newInputStream(plain) : new GZIPInputStream(Files.newInputStream(folder.resolve("docs.jsonl.gz")));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode doc = Json.read(line, JsonNode.class);
                docs.add(new Doc(doc.path("id").asText(), doc.path("title").asText(""), doc.path("text").asText()));
            }
        }
        return docs;
    }

    private static List<Wanted> wanted(List<String> lines) {
        List<String> columns = List.of(lines.getFirst().split("\t"));
        int query = columns.indexOf("query");
        int doc = columns.indexOf("expected_doc");
        return lines.stream().skip(1).map(line -> line.split("\t")).map(cells -> new Wanted(cells[query], cells[doc])).toList();
    }
}
