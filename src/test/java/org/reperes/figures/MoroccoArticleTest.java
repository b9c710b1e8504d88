package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.reperes.platform.PartialDate;
import org.reperes.testsupport.Shared;

/** The article the product was ordered with: every figure it must find, and nothing else. */
class MoroccoArticleTest {

    @Test
    void findsTheFiguresOfTheArticleAndNothingElse() throws IOException {
        String text = Files.readString(Shared.path("corpus/maroc-42071-tentatives-2021-11.txt"));
        JsonNode expected = new ObjectMapper().readTree(Shared.path("corpus/maroc-42071-tentatives-2021-11.figures.json").toFile());
        Figures found = FigureExtractor.in(text, PartialDate.parse(expected.at("/date/value").asText()).orElseThrow());
        assertEquals(texts(expected.get("figures")), found.figures().stream().map(Figure::text).toList());
        for (int i = 0; i < found.figures().size(); i++) {
            assertFigure(expected.get("figures").get(i), found.figures().get(i), found.figures());
        }
    }

    @Test
    void rejectsItsDatesAndNames() throws IOException {
        String text = Files.readString(Shared.path("corpus/maroc-42071-tentatives-2021-11.txt"));
        List<String> rejects = FigureExtractor.in(text, new PartialDate(2021, 11, 0)).rejects().stream()
                .map(r -> r.text() + " " + r.cls()).toList();
        assertEquals(List.of("2021-11 date", "2021 year", "3 novembre date", "AlYaoum24 name", "2021 year"), rejects);
    }

    private static void assertFigure(JsonNode expected, Figure found, List<Figure> all) {
        assertEquals(expected.path("value").asText(null), found.value(), found.text());
        assertEquals(expected.path("min").asText(null), found.min(), found.text());
        assertEquals(expected.get("op").asText(), found.op().sign(), found.text());
        assertEquals(expected.path("approx").asText(null), found.approx(), found.text());
        assertEquals(expected.get("counted").asText(), straight(found.counted().text()), found.text());
        if (expected.has("role")) {
            assertEquals(expected.get("role").asText(), found.counted().role().name().toLowerCase());
        }
        if (expected.has("time")) {
            assertEquals(expected.get("time").asText(), straight(found.time().text()));
            assertEquals(expected.get("timeValue").asText(), found.time().value());
        }
        if (expected.has("source")) {
            assertEquals(expected.get("source").asText(), straight(found.source().text()));
        }
        if (expected.has("partOf")) {
            assertEquals(expected.get("partOf").asText(), all.stream().filter(f -> f.id().equals(found.partOf().figure())).findFirst().orElseThrow().text());
        }
        if (expected.has("place")) {
            assertEquals(expected.get("place").asText(), found.place());
        }
        assertEquals(expected.path("in").asText().startsWith("Lire aussi") ? Figure.Zone.LINK : Figure.Zone.BODY, found.zone());
    }

    private static List<String> texts(JsonNode figures) {
        return StreamSupport.stream(figures.spliterator(), false).map(f -> f.get("text").asText()).toList();
    }

    private static String straight(String text) {
        return text.replace('’', '\'');
    }
}
