package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.reperes.platform.PartialDate;

/**
 * The grammar as a table: a sentence, and what is found in it. Each figure is written
 * {@code text => op value unit, head of what is counted}, figures separated by " ; ".
 */
class FiguresInSentencesTest {

    private static final PartialDate DATE = new PartialDate(2021, 11, 3);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void finds(String sentence, String expected) {
        Figures found = FigureExtractor.in(sentence, DATE);
        assertEquals(expected == null ? "" : expected, found.figures().stream().map(FiguresInSentencesTest::show).collect(Collectors.joining(" ; ")));
    }

    @ParameterizedTest
    @CsvSource({"La clinique soigne 61 malades du Covid-19 depuis mardi., malades du Covid-19",
        "Le syndicat réunit 2 300 directrices et directeurs., directrices et directeurs",
        "La ferme emploie 14 producteurs et productrices., producteurs et productrices",
        "L'usine a vendu 80 machines et monte des moteurs., machines"})
    void thePhraseTakesInWhatBelongsToTheName(String sentence, String phrase) {
        assertEquals(phrase, FigureExtractor.in(sentence, DATE).figures().getFirst().counted().text());
    }

    private static String show(Figure figure) {
        String value = figure.op() == Figure.Op.RANGE || figure.value() == null && figure.min() != null && figure.max() != null
                ? figure.min() + ".." + figure.max()
                : figure.value() != null ? figure.value() : figure.min() != null ? figure.min() : figure.max();
        return figure.text() + " => " + figure.op().sign() + " " + value + (figure.unit() == null ? "" : " " + figure.unit())
                + (figure.counted() == null ? "" : ", " + figure.counted().head());
    }
}
