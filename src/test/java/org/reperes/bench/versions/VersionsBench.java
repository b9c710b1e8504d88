package org.reperes.bench.versions;

import com.fasterxml.jackson.databind.JsonNode;
import org.reperes.document.Documents;
import org.reperes.document.RealDocuments;
import org.reperes.document.Variants;
import org.reperes.document.Versions;
import org.reperes.platform.Json;
import org.reperes.testsupport.TestDatabase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Arguments: files of documents ({id, text} a line). Each is put into an H2 database: first as it is, to list what is
 * called a version there; then with variants made of some of its texts, to count those that are known again.
 */
public final class VersionsBench {

    private static final int SAMPLE = 200;
    private static final int SHORTEST = 1200;
    private static final int LONGEST = 15_000;
    private static final int SHOWN = 15;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Documents documents;
    private final Versions versions;
    private int given;

    private VersionsBench(TestDatabase database) {
        documents = RealDocuments.of(database);
        versions = RealDocuments.versions(database);
    }

    public static void main(String[] arguments) throws IOException {
        for (String file : arguments) {
            Path folder = Files.createTempDirectory("reperes-bench-versions");
            try (TestDatabase database = TestDatabase.h2(folder)) {
                new VersionsBench(database).run(file, read(Path.of(file)));
            }
        }
    }

    private void run(String file, Map<String, String> texts) {
        Map<String, String> ids = new LinkedHashMap<>();
        texts.forEach((name, text) -> ids.put(name, take(name, text)));
        System.out.printf("%s: %d documents%n", file, texts.size());
        asTheyAre();
        List<String> sample = new ArrayList<>(texts.entrySet().stream()
                .filter(text -> text.getValue().length() > SHORTEST && text.getValue().length() < LONGEST).map(Map.Entry::getKey).toList());
        Random random = new Random(7);
        Collections.shuffle(sample, random);
        sample = sample.subList(0, Math.min(SAMPLE, sample.size()));
        for (Variants variant : Variants.values()) {
            recall(variant, sample, texts, ids, random);
        }
    }

    private void asTheyAre() {
        long begin = System.nanoTime();
        List<String> pairs = new ArrayList<>();
        int same = 0;
        int within = 0;
        for (String id : names.keySet()) {
            for (Versions.Version version : versions.of(id)) {
                if (id.compareTo(version.document().getId()) > 0) {
                    continue;
                }
                same += version.likeness() >= 0.97 ? 1 : 0;
                within += version.likeness() < 0.97 && version.shared() >= 0.97 ? 1 : 0;
                pairs.add("%.2f %.2f %s %s".formatted(version.likeness(), version.shared(), names.get(id), version.document().getName()));
            }
        }
        System.out.printf("looked up in %.2f ms each; %d pairs: %d the same text, %d one within the other, %d others, of which%n",
                (System.nanoTime() - begin) / 1e6 / names.size(), pairs.size(), same, within, pairs.size() - same - within);
        pairs.stream().sorted().limit(SHOWN).forEach(pair -> System.out.println("  " + pair));
    }

    private void recall(Variants variant, List<String> sample, Map<String, String> texts, Map<String, String> ids, Random random) {
        int known = 0;
        int symmetric = 0;
        for (int i = 0; i < sample.size(); i++) {
            String original = ids.get(sample.get(i));
            String frame = texts.get(sample.get((i + 37) % sample.size()));
            String made = take(variant + " " + sample.get(i), variant.of(texts.get(sample.get(i)), frame, random));
            known += has(made, original) ? 1 : 0;
            symmetric += has(original, made) ? 1 : 0;
            documents.remove(made);
        }
        System.out.printf("  %-14s known again %3d of %d, from the original %3d%n", variant, known, sample.size(), symmetric);
    }

    private boolean has(String id, String other) {
        return versions.of(id).stream().anyMatch(version -> version.document().getId().equals(other));
    }

    private String take(String name, String text) {
        String id = RealDocuments.extracted(documents, ++given, name.replace('/', '-'), text).getId();
        names.put(id, name);
        return id;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        InputStream bytes = Files.newInputStream(file);
        try (var lines = new BufferedReader(new InputStreamReader(file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = Json.read(line, JsonNode.class);
                texts.put(document.path("id").asText(), document.path("text").asText());
            }
        }
        return texts;
    }
}
