package org.reperes.document.web;

import org.junit.jupiter.api.Test;
import org.reperes.document.Content;
import org.reperes.document.web.Segments.Paragraph;
import org.reperes.document.web.Segments.Piece;
import org.reperes.document.web.Segments.Run;
import org.reperes.document.web.Segments.Sentence;
import org.reperes.figures.FigureExtractor;
import org.reperes.figures.Figures;
import org.reperes.figures.Sentences;
import org.reperes.figures.Span;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArticleTextTest {

    private static Content content(String text, List<Integer> pages, Figures figures) {
        return new Content(text, pages, Sentences.in(text), figures, List.of(), List.of(), List.of(), Map.of());
    }

    private static List<Paragraph> paragraphs(String text) {
        return new ArticleText(content(text, List.of(), Figures.NONE), List.of()).part(1);
    }

    private static String text(Sentence sentence) {
        return sentence.runs().stream().flatMap(run -> run.pieces().stream()).map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void blankLinesMakeParagraphsAndSentencesKeepTheirNumbers() {
        List<Paragraph> paragraphs = paragraphs("Une phrase. Une autre.\n\nLa troisième.");
        assertEquals(List.of(2, 1), paragraphs.stream().map(paragraph -> paragraph.sentences().size()).toList());
        assertEquals(3, paragraphs.getLast().sentences().getFirst().number());
        assertEquals("La troisième.", text(paragraphs.getLast().sentences().getFirst()));
    }

    @Test
    void nothingOfASentenceIsLostOrSaidTwice() {
        String text = "Le Maroc a avorté 42.071 tentatives, dont 1.725 en mer. Selon le rapport, 8.890 migrants.";
        Content content = content(text, List.of(), FigureExtractor.in(text, null));
        List<Span> hits = List.of(new Span(0, 8), new Span(text.indexOf("071"), text.indexOf("tentatives") + 10));
        List<Sentence> sentences = new ArticleText(content, hits).part(1).getFirst().sentences();
        assertEquals(content.sentences().stream().map(span -> span.of(text)).toList(), sentences.stream().map(ArticleTextTest::text).toList());
    }

    @Test
    void aHitThatReachesIntoAFigureIsMarkedOnBothSides() {
        String text = "Ils sont 8.890 migrants.";
        Content content = content(text, List.of(), FigureExtractor.in(text, null));
        Span hit = new Span(text.indexOf("890"), text.indexOf("migrants") + 8);
        List<Run> runs = new ArticleText(content, List.of(hit)).part(1).getFirst().sentences().getFirst().runs();
        Run figure = runs.stream().filter(run -> run.figure() != null).findFirst().orElseThrow();
        assertEquals(List.of(new Piece("8.", 0), new Piece("890", 1)), figure.pieces());
        assertEquals(new Piece(" migrants", 1), runs.get(runs.indexOf(figure) + 1).pieces().getFirst());
    }

    @Test
    void aPageBeginsAParagraphAndEmptyPagesKeepTheirAnchors() {
        String text = "Première page.\nTroisième page.";
        int third = text.indexOf("Troisième");
        List<Paragraph> paragraphs = new ArticleText(content(text, List.of(0, third, third), Figures.NONE), List.of()).part(1);
        assertEquals(List.of(List.of(1), List.of(2, 3)), paragraphs.stream().map(Paragraph::pages).toList());
    }

    @Test
    void aLongTextIsReadInPartsThatHoldEverySentenceOnce() {
        String text = "Il y eut 12 morts à Sebta. ".repeat(10_000);
        Content content = content(text, List.of(), Figures.NONE);
        int parts = Parts.count(content);
        assertTrue(parts > 3);
        int expected = 1;
        for (int part = 1; part <= parts; part++) {
            for (Paragraph paragraph : new ArticleText(content, List.of()).part(part)) {
                for (Sentence sentence : paragraph.sentences()) {
                    assertEquals(expected++, sentence.number());
                    assertEquals(part, Parts.at(sentence.span().start()));
                }
            }
        }
        assertEquals(content.sentences().size() + 1, expected);
    }

    @Test
    void anEmptyTextHasOneEmptyPart() {
        assertEquals(List.of(), paragraphs(""));
        assertEquals(1, Parts.count(content("", List.of(), Figures.NONE)));
    }

    @Test
    void anchorsAreFoundOrRefused() {
        String text = "Une phrase de 3 mots. Une autre.";
        Content content = content(text, List.of(0), FigureExtractor.in(text, null));
        assertEquals(text.indexOf("Une autre"), Anchors.offset(content, "phrase-2").orElseThrow());
        assertEquals(0, Anchors.offset(content, "p1").orElseThrow());
        assertEquals(text.indexOf('3'), Anchors.offset(content, "chiffre-1").orElseThrow());
        for (String none : new String[] {"phrase-3", "phrase-0", "p2", "chiffre-9", "p99999999999", "<script>", "", null}) {
            assertTrue(Anchors.offset(content, none).isEmpty(), none);
        }
    }
}
