package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.reperes.platform.PartialDate;

/** Part of, equals, change, time, source and per, as a table: a sentence of the press, and its figures that have a relation. */
class RelationsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "relations.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void relates(String sentence, String expected) {
        Figures found = FigureExtractor.in(sentence, new PartialDate(2021, 11, 3));
        assertEquals(expected == null ? "" : expected, found.figures().stream().map(RelationsTest::show).filter(s -> s.contains(":")).collect(Collectors.joining(" ; ")));
    }

    private static String show(Figure f) {
        StringBuilder relations = new StringBuilder();
        if (f.partOf() != null) {
            relations.append(' ').append(f.partOf().rel()).append(" of ").append(f.partOf().figure()).append(',');
        }
        if (f.equals() != null) {
            relations.append(" equals ").append(f.equals()).append(',');
        }
        if (f.change() != null) {
            relations.append(' ').append(f.change().role()).append(' ').append(f.change().dir())
                    .append(f.change().pair() == null ? "" : " " + f.change().pair())
                    .append(f.change().base() == null ? "" : " since " + f.change().base()).append(',');
        }
        if (f.time() != null) {
            relations.append(' ').append(f.time().text()).append(" = ").append(f.time().value()).append(',');
        }
        if (f.source() != null) {
            relations.append(" says ").append(f.source().text()).append(',');
        }
        if (f.per() != null) {
            relations.append(" per ").append(f.per().text()).append(',');
        }
        return relations.isEmpty() ? f.text() : f.id() + " " + f.text() + ":" + relations.substring(0, relations.length() - 1);
    }
}
