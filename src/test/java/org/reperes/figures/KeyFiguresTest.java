package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the box, on figures laid out by hand: "text|value|noun|options". */
class KeyFiguresTest {

    private static final String TEXT = """
            Selon un nouveau rapport, le Maroc a déjoué plus de 42.000 tentatives depuis le début de l'année.

            Le Maroc est parvenu à avorter 42.071 tentatives d'immigration. Il a démantelé plus de 156 réseaux criminels.

            Selon le document, 8.890 migrants ont été refoulés, dont 1.725 vers leurs pays. Deux hommes de 34 ans, 3 fois, 12 jours, 120 cas.
            Les 8.890 migrants. Lire aussi: 300 migrants
            """;

    @Test
    void theRoundedFigureAndTheExactOneAreShownOnceAsTheExact() {
        assertEquals("42.071", box(
                figure("f1", "42.000", Figure.Op.GT, "42000", "tentatives"), figure("f2", "42.071", Figure.Op.EQ, "42071", "tentatives")));
    }

    @Test
    void aTotalStandsBeforeItsParts() {
        assertEquals("8.890, 1.725", box(figure("f1", "8.890", Figure.Op.EQ, "8890", "migrants"), part("f2", "1.725", "1725", "migrants", "f1")));
        assertEquals("8.890, 42.071", box(part("f1", "42.071", "42071", "tentatives", "f2"), figure("f2", "8.890", Figure.Op.EQ, "8890", "migrants")));
    }

    @Test
    void theSameValueOfTheSameNounIsShownOnce() {
        assertEquals("8.890", box(figure("f1", "8.890", Figure.Op.EQ, "8890", "migrants"), figure("f2", "8.890", Figure.Op.EQ, "8890", "migrants")));
    }

    @Test
    void weakFiguresAreNotShown() {
        assertEquals("", box(figure("f1", "Deux", Figure.Op.EQ, "2", "hommes"), figure("f2", "3", Figure.Op.EQ, "3", "fois"),
                kind("f3", "34 ans", Figure.Kind.AGE, "a"), kind("f4", "12 jours", Figure.Kind.DURATION, "d"),
                figure("f5", "120", Figure.Op.EQ, "120", null), zone("f6", "300", "migrants", Figure.Zone.LINK)));
    }

    @Test
    void theTitleComesFirstThenTheLead() {
        List<Figure> figures = List.of(figure("f1", "42.000", Figure.Op.EQ, "42000", "tentatives"), figure("f2", "156", Figure.Op.EQ, "156", "réseaux"),
                figure("f3", "1.725", Figure.Op.EQ, "1725", "migrants"));
        assertEquals("42.000, 156, 1.725", texts(KeyFigures.of("", TEXT, new Figures(figures, List.of()))));
        assertEquals("1.725, 42.000, 156", texts(KeyFigures.of("1.725 migrants reconduits", TEXT, new Figures(figures, List.of()))));
    }

    @Test
    void aBoxHoldsSixAtMost() {
        List<Figure> many = new ArrayList<>();
        for (int i = 1; i < 40; i++) {
            many.add(figure("f" + i, "156", Figure.Op.EQ, String.valueOf(i * 1117), "noun" + i));
        }
        assertEquals(6, KeyFigures.of("", TEXT, new Figures(many, List.of())).size());
    }

    @Test
    void aReportOfManyFiguresIsReadInTime() {
        List<Figure> many = new ArrayList<>();
        for (int i = 1; i < 100_000; i++) {
            many.add(figure("f" + i, "156", Figure.Op.EQ, String.valueOf(i * 1117L), "noun" + i % 500));
        }
        assertEquals(6, KeyFigures.of("", TEXT, new Figures(many, List.of())).size());
    }

    private static String box(Figure... figures) {
        return texts(KeyFigures.of("Rapport", TEXT, new Figures(List.of(figures), List.of())));
    }

    private static String texts(List<Figure> figures) {
        return String.join(", ", figures.stream().map(Figure::text).toList());
    }

    private static Figure figure(String id, String text, Figure.Op op, String value, String noun) {
        boolean exact = op == Figure.Op.EQ;
        return new Figure(id, span(text), text, Figure.Kind.COUNT, op, exact ? value : null, exact ? null : value, null, null, null, counted(noun), null,
                null, null, null, null, null, null, null, Figure.Zone.BODY);
    }

    private static Figure part(String id, String text, String value, String noun, String whole) {
        return new Figure(id, span(text), text, Figure.Kind.COUNT, Figure.Op.EQ, value, null, null, null, null, counted(noun),
                new Figure.PartOf(whole, "subset"), null, null, null, null, null, null, null, Figure.Zone.BODY);
    }

    private static Figure kind(String id, String text, Figure.Kind kind, String unit) {
        return new Figure(id, span(text), text, kind, Figure.Op.EQ, "12", null, null, unit, null, counted("hommes"), null, null, null, null, null, null,
                null, null, Figure.Zone.BODY);
    }

    private static Figure zone(String id, String text, String noun, Figure.Zone zone) {
        return new Figure(id, span(text), text, Figure.Kind.COUNT, Figure.Op.EQ, "300", null, null, null, null, counted(noun), null, null, null, null,
                null, null, null, null, zone);
    }

    private static Span span(String text) {
        int at = TEXT.indexOf(text);
        return new Span(at, at + text.length());
    }

    private static Figure.Counted counted(String noun) {
        return noun == null ? null : new Figure.Counted(noun, new Span(0, noun.length()), noun, Figure.Role.RIGHT);
    }
}
