package org.reperes.extraction.child.pdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ParagraphsTest {

    private static Line line(String text, double right, double bottom) {
        return new Line(text, 60, right, bottom, 11, 40);
    }

    @Test
    void joinsALineThatTheMarginBroke() {
        assertEquals("un surcoût de 11.741 euros\nFin", Paragraphs.join(List.of(line("un surcoût de", 500, 100),
                line("11.741 euros", 200, 114), line("Fin", 90, 128))));
    }

    @Test
    void keepsItemsRowsAndParagraphsApart() {
        assertEquals("les enjeux sont\n- le premier\n- le second\n\na\t1\nb\t2", Paragraphs.join(List.of(line("les enjeux sont", 500, 100),
                line("- le premier", 500, 114), line("- le second", 500, 128), line("a\t1", 500, 160), line("b\t2", 500, 174))));
    }

    @ParameterizedTest
    @CsvSource({"l'immigra-, tion, l'immigration", "Anne-, Marie, Anne-Marie", "celui-, ci est, celui-ci est", "peut-, être, peut-être",
        "de la, ville, de la ville", "2020-, 2021, 2020-2021"})
    void makesACutWordWhole(String line, String next, String joined) {
        var text = new StringBuilder(line);
        Hyphens.join(text, next);
        assertEquals(joined, text.toString());
    }

    @Test
    void leavesRepeatedHeadsAndPageNumbersOut() {
        var pages = java.util.stream.IntStream.rangeClosed(1, 4).mapToObj(page -> List.of(line("Conseil de Lyon", 200, 20), line("a" + page, 100, 100),
                line("le texte " + "abcd".charAt(page - 1), 100, 120), line("b", 100, 130), line("c", 100, 140), line("Page " + page + "/4", 100, 800))).toList();
        var kept = RunningHeads.without(pages).stream().map(Paragraphs::join).toList();
        assertEquals(true, kept.get(0).startsWith("Conseil de Lyon"));
        assertEquals(true, kept.stream().skip(1).noneMatch(page -> page.contains("Conseil")));
        assertEquals(true, kept.stream().noneMatch(page -> page.contains("Page")));
    }
}
