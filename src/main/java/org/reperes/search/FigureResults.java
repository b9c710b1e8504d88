package org.reperes.search;

import java.util.List;
import org.reperes.platform.PartialDate;

/** Figures of the whole archive. @param total exact; @param units the commonest units among them, "" for counts */
public record FigureResults(long total, long tookMs, List<Found> figures, List<Results.Count> units) {

    /**
     * @param document     id of the article, whose title, date and source follow
     * @param figure       id in its article ("f5")
     * @param approx       the words that make it a bound or an estimate ("plus de"), or null
     * @param time         the words that say its period, or null
     * @param zone         where it stands: body, title, link (to another article), caption, table, boilerplate
     * @param text         as printed, with {@code op} and {@code value}, {@code min}, {@code max} as the figure has them
     * @param sentenceHtml its sentence, encoded by the engine, hits in {@code <mark>}
     * @param page         from 1, or null
     */
    public record Found(String document, String title, PartialDate date, String source, String figure, String approx, String text,
                        String kind, String op, String value, String min, String max, String unit, String counted, String time, String zone,
                        boolean key, String sentenceHtml, int sentence, Integer page) { }
}
