package org.reperes.bench.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.reperes.entities.Entities;
import org.reperes.platform.Json;
import org.reperes.testsupport.Shared;

/** Prints how well names are found, beside a floor, and how fast; see bench/entities. */
public final class EntitiesBench {

    private EntitiesBench() { }

    public static void main(String[] args) throws IOException {
        List<String> given = List.of(args);
        if (given.size() == 2 && given.get(0).equals("--file")) {
            show(Files.readString(Path.of(given.get(1))));
            return;
        }
        for (String half : List.of("dev", "held")) {
            List<Sample> samples = Sample.read().stream().filter(sample -> sample.half().equals(half)).toList();
            Score score = Score.of(samples, Entities::in);
            System.out.print(score.table(half + ", " + samples.size() + " sentences"));
            System.out.print(Score.of(samples, Floor::in).table("  floor: capitals"));
            if (given.contains("--errors") && half.equals("dev")) {
                score.misses().forEach(System.out::println);
            }
        }
        speed();
    }

    private static void show(String text) {
        Entities found = Entities.of(text);
        found.mentions().forEach(e -> System.out.println(e.type() + "\t" + text.substring(e.start(), e.end()) + "\t" + e.name()
                + (e.acronym() == null ? "" : "\t" + e.acronym())));
        found.acronyms().forEach(System.out::println);
    }

    private static void speed() throws IOException {
        Path pages = Shared.path("eval/search-servicepublic/docs.jsonl.gz");
        List<String> texts;
        try (var in = new GZIPInputStream(Files.newInputStream(pages)); var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            texts = reader.lines().limit(2_000).map(EntitiesBench::text).toList();
        }
        long characters = texts.stream().mapToLong(String::length).sum();
        for (int round = 0; round < 4; round++) {
            long begin = System.nanoTime();
            long mentions = texts.stream().mapToLong(text -> Entities.in(text).size()).sum();
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(Locale.ROOT, "speed: %.2f M characters a second, %d mentions in %d texts%n", characters / 1e6 / seconds, mentions, texts.size());
        }
    }

    private static String text(String line) {
        try {
            return Json.MAPPER.readTree(line).get("text").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
