package org.reperes.bench.entities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reperes.entities.EntityType;

/** Sentences with their annotated mentions; the file says where they come from. */
record Sample(String half, String source, String text, List<Gold> gold) {

    private static final Path FILE = Path.of("src/test/resources/org/reperes/entities/sample.tsv");

    /** @param optional two readers may differ: finding it or not is neither right nor wrong */
    record Gold(EntityType type, int start, int end, boolean optional) { }

    static List<Sample> read() {
        try {
            return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream().filter(line -> !line.startsWith("#")).map(Sample::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample of(String line) {
        String[] columns = line.split("\t", -1);
        List<Gold> gold = new ArrayList<>();
        Arrays.stream(columns[3].split(" \\| ")).filter(mention -> !mention.isEmpty()).forEach(mention -> {
            String[] parts = mention.split(":", 3);
            String[] span = parts[1].split("-");
            Gold one = new Gold(EntityType.valueOf(parts[0].replace("?", "")), Integer.parseInt(span[0]), Integer.parseInt(span[1]),
                    parts[0].startsWith("?"));
            if (!columns[2].substring(one.start(), one.end()).equals(parts[2])) {
                throw new IllegalStateException("span and text differ: " + mention);
            }
            gold.add(one);
        });
        return new Sample(columns[0], columns[1], columns[2], gold);
    }
}
