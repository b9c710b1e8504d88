package org.reperes.platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2021,YEAR,2021-01-01,2021-12-31", "2021-11,MONTH,2021-11-01,2021-11-30", "2024-02-29,DAY,2024-02-29,2024-02-29"})
    void keepsItsPrecision(String iso, PartialDate.Precision precision, String first, String last) {
        var date = PartialDate.parse(iso).orElseThrow();
        assertEquals(iso, date.toString());
        assertEquals(precision, date.precision());
        assertEquals(first, date.first().toString());
        assertEquals(last, date.last().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "2021-13", "2021-02-30", "0000", "2021-1", "novembre 2021"})
    void refusesWhatIsNoDate(String text) {
        assertEquals(Optional.empty(), PartialDate.parse(text));
    }

    @Test
    void survivesJson() {
        var date = new PartialDate(2021, 11, 0);
        assertEquals("\"2021-11\"", Json.write(date));
        assertEquals(date, Json.read("\"2021-11\"", PartialDate.class));
    }
}
