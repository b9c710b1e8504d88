package org.reperes.figures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reperes.platform.PartialDate;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ForecastTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-10, le 29 février, 2028-02-29",
        "2024-05-10, en mars, 2025-03",
        "2024-05-10, en novembre, 2024-11",
        "2024-05-10, le 3 mars, 2025-03-03",
        "2024-05-10, en mars 2023, 2023-03",
        "9999-05-10, en mars, 9999-03"})
    void aForecastLiesAhead(String published, String time, String expected) {
        var figures = FigureExtractor.in("Le musée devrait accueillir 300 visiteurs " + time + ".", PartialDate.parse(published).orElseThrow());
        assertEquals(expected, figures.figures().getFirst().time().value());
    }
}
