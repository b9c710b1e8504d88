package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reperes.platform.PartialDate;

/** Whatever the text, the engine returns, its spans lie in the text in order, and its time is linear. */
class HostileTextTest {

    private static final PartialDate DATE = new PartialDate(2021, 11, 3);
    private static final String[] PIECES = {"42.071", "1", "0", "000", " ", " ", "\u00A0", "\u202F", ",", ".", "-", "–", "/", ":", ";", "(", ")", "[", "]",
        "%", "€", "$", "°", "°C", "m²", "h", "km/h", "un", "une", "deux", "vingt", "et", "quatre-vingt", "cent", "mille", "millions", "milliards", "de", "d'",
        "des", "à", "entre", "dont", "soit", "contre", "sur", "tiers", "quarts", "dizaine", "dizaines", "milliers", "demi", "personnes", "blessés", "hausse",
        "passé", "est", "a", "ont", "été", "en", "2021", "mars", "lundi", "n°", "article", "page", "\n", "\n\n", "Le", "qui", "que", "il", "selon", "indique",
        "le", "rapport", "dépasse", "plus", "moins", "par", "pour", "100.000", "XXIe", "1er", "+", "−", "'", "’", "«", "»", "XIV", "G20", "www.a.fr/3",
        "\uD800", "\uDC00", "\u0000", "é", "e\u0301", "ﬁ", "½", "²", "٣", "𝟛", "\uFEFF", "multiplié", "fois", "respectivement", "ans", "âgé", "recule", "mais", "alors",
        "a vu son", "augmenter", "période", "de plus", "samedi", "évoque", "après", "inférieur",
         "jusqu'à", "virgule"};

    @Test
    void survivesAnyMixtureOfItsOwnVocabulary() {
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(text.toString());
        }
    }

    @Test
    void survivesRandomBytesAndLoneSurrogates() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            check(new String(bytes, StandardCharsets.ISO_8859_1));
            check(new String(bytes, StandardCharsets.UTF_16BE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "7", "un", "-", "1.", "1,", ",1", "deux", "le", "entre", "dont", "%", "1 %", "de 1 à", "1 à 2", "(1", "12 %(", "n° ",
        "une dizaine", "des dizaines de", "un sur", "la moitié", "h", "12 h", "à 12 h 3"})
    void survivesFragments(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "1 ", "1.", "12,", "deux ", "vingt-", "mille ", "(", "1-", "de 5 à ", "12 % ", "a", "et ", "3 et ", "1 personne, ", "dont 3 ",
        "que ", "qui a 3 ", "« ", "n° 3, ", "1/2 ", "05 37 71 22 33 ", "des dizaines de milliers ", "il a 3 ", "Le 3 mars ", "x@y ", "\uD83D",
        "il recule mais ", "selon la ville, qui évoque 3 cas, mais que ", "contre 3 h 26 "})
    void takesLinearTimeOnALongTextOfTheSame(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertTimeout(Duration.ofSeconds(20), () -> check(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recule et ", "recule mais ", "a reculé puis ", "selon qui évoque que ", ", dont une, "})
    void aNumberAtTheEndOfAnEndlessSentenceIsRead(String piece) {
        String text = "La ville " + piece.repeat(300_000 / piece.length()) + "baisse de 3 %.";
        check(text);
        assertEquals("3 %", FigureExtractor.in(text, DATE).figures().getLast().text());
    }

    private static void check(String text) {
        Figures figures = FigureExtractor.in(text, DATE);
        int last = 0;
        for (Figure figure : figures.figures()) {
            assertTrue(figure.span().start() >= last && figure.span().end() > figure.span().start(), () -> "out of order in " + text);
            assertEquals(figure.text(), figure.span().of(text));
            last = figure.span().start();
            if (figure.counted() != null) {
                assertEquals(figure.counted().text(), figure.counted().span().of(text));
            }
        }
        List<Reject> rejects = figures.rejects();
        rejects.forEach(r -> assertEquals(r.text(), r.span().of(text)));
    }
}
