package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.reperes.platform.PartialDate;

/**
 * The grammar as a table: a sentence, and what is found in it. Each figure is written
 * {@code text => op value unit, head of what is counted}, figures separated by " ; ".
 */
class FiguresInSentencesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void finds(String sentence, String expected) {
        Figures found = FigureExtractor.in(sentence, new PartialDate(2021, 11, 3));
        assertEquals(expected == null ? "" : expected, found.figures().stream().map(FiguresInSentencesTest::show).collect(Collectors.joining(" ; ")));
    }

    private static String show(Figure figure) {
        String value = figure.op() == Figure.Op.RANGE || figure.value() == null && figure.min() != null && figure.max() != null
                ? figure.min() + ".." + figure.max()
                : figure.value() != null ? figure.value() : figure.min() != null ? figure.min() : figure.max();
        return figure.text() + " => " + figure.op().sign() + " " + value + (figure.unit() == null ? "" : " " + figure.unit())
                + (figure.counted() == null ? "" : ", " + figure.counted().head());
    }
}
