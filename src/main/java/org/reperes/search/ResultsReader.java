package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reperes.platform.PartialDate;
import org.reperes.search.Results.Bar;
import org.reperes.search.Results.Count;
import org.reperes.search.Results.Excerpt;
import org.reperes.search.Results.Hit;
import org.reperes.search.Results.HitFigure;

/** Reads the engine's answers. */
final class ResultsReader {

    private static final int FIGURES = 3;
    private static final int MOST_MONTHS = 120;

    private ResultsReader() { }

    static Results results(JsonNode counts, JsonNode page, Long withAll, String readAs, String didYouMean) {
        return new Results(total(counts), counts.path("took").asLong() + page.path("took").asLong(), hits(page), facets(counts),
                histogram(Filters.aggregation(counts, Filters.HISTOGRAM)), withAll, readAs, didYouMean);
    }

    static long total(JsonNode answer) {
        return answer.path("hits").path("total").path("value").asLong();
    }

    static List<Hit> hits(JsonNode answer) {
        List<Hit> hits = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> hits.add(hit(hit)));
        return hits;
    }

    static Hit hit(JsonNode hit) {
        JsonNode source = hit.path("_source");
        JsonNode highlight = hit.path("highlight");
        List<Excerpt> excerpts = new ArrayList<>();
        highlight.path("text").forEach(fragment -> excerpts.add(IndexText.excerpt(fragment.asText())));
        excerpts.sort(Comparator.comparingInt(Excerpt::sentence));
        String title = IndexText.printed(source.path("title").asText());
        return new Hit(source.path("id").asText(), title,
                highlight.has("title") ? IndexText.printed(highlight.path("title").get(0).asText()) : Markup.encoded(title),
                date(source), text(source, "source"), text(source, "language"), text(source, "type"),
                hit.path("_score").asDouble(), excerpts, figures(source.path("figures"), excerpts));
    }

    static PartialDate date(JsonNode source) {
        return PartialDate.parse(text(source, "date")).orElse(null);
    }

    static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asText() : null;
    }

    private static List<HitFigure> figures(JsonNode carried, List<Excerpt> excerpts) {
        Set<Integer> shown = new HashSet<>();
        excerpts.forEach(excerpt -> shown.add(excerpt.sentence()));
        List<HitFigure> figures = new ArrayList<>();
        for (JsonNode figure : carried) {
            figures.add(new HitFigure(figure.path("id").asText(), text(figure, "approx"), figure.path("text").asText(), text(figure, "unit"),
                    text(figure, "counted"), figure.path("sentence").asInt(), figure.path("key").asBoolean()));
        }
        return figures.stream()
                .filter(figure -> figure.key() || shown.contains(figure.sentence()))
                .sorted(Comparator.comparing((HitFigure figure) -> !shown.contains(figure.sentence()))
                        .thenComparing(figure -> !figure.key()))
                .limit(FIGURES).toList();
    }

    private static Map<Facet, List<Count>> facets(JsonNode answer) {
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts(Filters.aggregation(answer, facet.parameter())));
        }
        return facets;
    }

    static List<Count> counts(JsonNode terms) {
        List<Count> counts = new ArrayList<>();
        terms.path("buckets").forEach(bucket -> counts.add(
                new Count(bucket.path("key").asText(), bucket.path("doc_count").asLong())));
        return counts;
    }

    private static List<Bar> histogram(JsonNode months) {
        Map<PartialDate, Long> bars = new TreeMap<>();
        for (JsonNode bucket : months.path("buckets")) {
            LocalDate month = LocalDate.ofInstant(Instant.ofEpochMilli(bucket.path("key").asLong()), ZoneOffset.UTC);
            bars.put(new PartialDate(month.getYear(), month.getMonthValue(), 0), bucket.path("doc_count").asLong());
        }
        return bars.size() > MOST_MONTHS ? years(bars) : bars.entrySet().stream().map(bar -> new Bar(bar.getKey(), bar.getValue())).toList();
    }

    private static List<Bar> years(Map<PartialDate, Long> months) {
        Map<PartialDate, Long> years = new TreeMap<>();
        months.forEach((month, count) -> years.merge(new PartialDate(month.year(), 0, 0), count, Long::sum));
        return years.entrySet().stream().map(bar -> new Bar(bar.getKey(), bar.getValue())).toList();
    }
}
