package org.reperes.bench.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reperes.figures.Figure;
import org.reperes.figures.Span;

/**
 * Values on the test cases of other number readers, matched by text as their offsets are unreliable. Only cases that are
 * quantities count: no ordinals, dates, formulas, pieces of IP addresses and phone numbers, no bare article "un".
 * A figure with a wrong value, or found in a case that holds none, is a false one.
 */
final class NumbersScore {

    private static final Set<String> QUANTITIES = Set.of("number", "numberrange", "currency", "dimension", "temperature", "percentage", "age",
            "Numeral", "AmountOfMoney", "Temperature", "Volume", "Quantity", "Distance", "Duration", "finance", "numbers", "text2num");

    private final Engine engine;
    private final Misses misses;
    private final Map<String, List<Tally.Count>> counts = new LinkedHashMap<>();

    NumbersScore(Engine engine, Misses misses) {
        this.engine = engine;
        this.misses = misses;
    }

    void score(Path file, PrintStream out) throws IOException {
        Map<String, List<JsonNode>> inputs = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = new ObjectMapper().readTree(line);
            inputs.computeIfAbsent(row.get("file").asText() + "\n" + row.get("input").asText(), i -> new ArrayList<>()).add(row);
        }
        inputs.values().forEach(this::score);
        counts.forEach((name, list) -> out.printf("  %-22s %s%n", name,
                name.startsWith("false") ? new Tally(list).perHundred() : new Tally(list).scores()));
    }

    private void score(List<JsonNode> rows) {
        String input = rows.getFirst().get("input").asText();
        List<Figure> found = engine.in(input, null).figures();
        if (rows.getFirst().get("kind").asText().equals("none")) {
            add("false, in cases of none", found.isEmpty() ? 0 : 1, 0, 1);
            found.forEach(f -> misses.add("none here", rows.getFirst().get("source").asText(), input, f.span(), null, Misses.show(f)));
        }
        Set<Figure> used = new HashSet<>();
        int from = 0;
        for (JsonNode row : rows) {
            Expected expected = Expected.of(row);
            if (expected == null || !QUANTITIES.contains(row.get("kind").asText()) || !isQuantity(input, row)) {
                continue;
            }
            String text = row.get("text").asText().strip();
            int at = input.toLowerCase(Locale.FRENCH).indexOf(text.toLowerCase(Locale.FRENCH), from);
            at = at < 0 ? input.toLowerCase(Locale.FRENCH).indexOf(text.toLowerCase(Locale.FRENCH)) : at;
            Span span = at < 0 ? new Span(0, input.length()) : new Span(at, at + text.length());
            from = at < 0 || expected.isRange() ? from : span.end();
            judge(row, expected, input, span, found, used);
        }
    }

    private void judge(JsonNode row, Expected expected, String input, Span span, List<Figure> found, Set<Figure> used) {
        List<Figure> here = found.stream().filter(f -> f.span().overlaps(span)).toList();
        Figure right = here.stream().filter(f -> expected.matches(f) && (expected.isRange() || !used.contains(f))).findFirst().orElse(null);
        if (right != null) {
            used.add(right);
        }
        String set = row.get("kind").asText().equals("numberrange") ? "value, ranges and bounds" : "value";
        add(set, right == null ? 0 : 1, here.isEmpty() ? 0 : 1, 1);
        if (right == null) {
            misses.add(row.get("kind").asText(), row.get("source").asText(), input, span, row.get("value").asText() + " " + row.get("unit").asText(),
                    here.isEmpty() ? "nothing" : Misses.show(here.getFirst()));
        }
    }

    private static boolean isQuantity(String input, JsonNode row) {
        String text = row.get("text").asText().strip();
        boolean article = text.matches("(?i)une?|1ere") && !input.strip().equals(text) || text.equals("1ere");
        boolean code = input.matches(".*(\\d+\\.\\d+\\.\\d+\\.\\d|\\d/\\d+/\\d{4}|\\d-\\d{3}-\\d).*") || text.contains("^");
        return !article && !code;
    }

    private void add(String name, int right, int found, int expected) {
        counts.computeIfAbsent(name, n -> new ArrayList<>()).add(new Tally.Count(right, found, expected));
    }

    /** What a case expects: one value, or the bounds of a range. */
    private record Expected(BigDecimal value, BigDecimal min, BigDecimal max, boolean percent) {

        static Expected of(JsonNode row) {
            String value = row.path("value").asText("").replace(" ", "");
            if (row.path("text").isNull() || value.isEmpty() || value.equals("null")) {
                return null;
            }
            if ("[(".indexOf(value.charAt(0)) >= 0) {
                int comma = value.indexOf(',');
                return new Expected(null, number(value.substring(1, comma)), number(value.substring(comma + 1, value.length() - 1)), false);
            }
            BigDecimal number = number(value.replace("%", ""));
            return number == null ? null : new Expected(number, null, null, value.endsWith("%"));
        }

        private static BigDecimal number(String text) {
            return text.isEmpty() ? null : Numbers.read(text.replace(',', '.'));
        }

        boolean isRange() {
            return value == null;
        }

        boolean matches(Figure f) {
            if (value != null) {
                BigDecimal asRatio = percent && "ratio".equals(f.unit()) ? value.movePointLeft(2) : value;
                return Numbers.near(f.value(), asRatio) || f.value() == null && (f.min() == null || f.max() == null)
                        && (Numbers.near(f.min(), asRatio) || Numbers.near(f.max(), asRatio));
            }
            boolean exact = min != null && min.equals(max) && Numbers.near(f.value(), min);
            return exact || (min == null || Numbers.near(f.min(), min)) && (max == null || Numbers.near(f.max(), max));
        }
    }
}
