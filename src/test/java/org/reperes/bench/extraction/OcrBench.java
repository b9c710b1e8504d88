package org.reperes.bench.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.reperes.extraction.Extraction;
import org.reperes.extraction.RealExtractor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Recall of words and of numbers on scanned pages with a transcription ({@code truth.jsonl}: image, text), ours beside plain
 * Tesseract in the same run. Each word of the transcription counts once and can be found once, in any place; case is ignored.
 */
final class OcrBench {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+(?:[.,]\\d+)*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private OcrBench() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        var plain = new int[4];
        var ours = new int[4];
        System.out.println("page                 words: plain  ours   numbers: plain  ours   confidence  seconds plain  ours");
        try (var extractor = new RealExtractor(RealExtractor.LIMITS)) {
            for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
                JsonNode page = new ObjectMapper().readTree(line);
                Path image = folder.resolve(page.get("image").asText());
                String truth = page.get("text").asText();
                long start = System.nanoTime();
                int[] p = recall(truth, plain(image));
                long middle = System.nanoTime();
                Extraction extraction = extractor.extract(image);
                long end = System.nanoTime();
                var text = extraction instanceof Extraction.Text found ? found : null;
                int[] o = recall(truth, text == null ? "" : text.text());
                System.out.printf(Locale.ROOT, "%-20s %12.3f %6.3f %15.3f %6.3f %11s %14.1f %6.1f%n", page.get("image").asText(), share(p, 0),
                        share(o, 0), share(p, 2), share(o, 2), text == null ? extraction : text.ocr(), (middle - start) / 1e9, (end - middle) / 1e9);
                for (int i = 0; i < 4; i++) {
                    plain[i] += p[i];
                    ours[i] += o[i];
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-20s %12.3f %6.3f %15.3f %6.3f%n", "all", share(plain, 0), share(ours, 0), share(plain, 2), share(ours, 2));
    }

    private static double share(int[] counts, int at) {
        return counts[at + 1] == 0 ? 1 : (double) counts[at] / counts[at + 1];
    }

    private static String plain(Path image) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("tesseract", image.toString(), "stdout", "-l", "fra")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    private static int[] recall(String truth, String read) {
        int[] words = recall(count(WORD, truth), count(WORD, read));
        int[] numbers = recall(count(NUMBER, truth), count(NUMBER, read));
        return new int[] {words[0], words[1], numbers[0], numbers[1]};
    }

    private static int[] recall(Map<String, Integer> truth, Map<String, Integer> read) {
        int found = truth.entrySet().stream().mapToInt(word -> Math.min(word.getValue(), read.getOrDefault(word.getKey(), 0))).sum();
        return new int[] {found, truth.values().stream().mapToInt(Integer::intValue).sum()};
    }

    private static Map<String, Integer> count(Pattern pattern, String text) {
        var counts = new HashMap<String, Integer>();
        pattern.matcher(text.toLowerCase(Locale.FRENCH).replace("_", " ")).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum));
        return counts;
    }
}
