package org.reperes.document.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99,      bytes 0-99/1000",
        "bytes=900-,      bytes 900-999/1000",
        "bytes=-100,      bytes 900-999/1000",
        "bytes=-5000,     bytes 0-999/1000",
        "bytes=990-99999, bytes 990-999/1000",
        "bytes = 0 - 0,   bytes 0-0/1000",
        "bytes=1000-,     bytes */1000",
        "bytes=5000-6000, bytes */1000",
        "bytes=-0,        bytes */1000",
        "bytes=5-2,       whole",
        "bytes=-,         whole",
        "'bytes=0-1,5-6', whole",
        "pages=1-2,       whole",
        "bytes=99999999999999999999-, whole",
        "'',              whole",
    })
    void saysWhatIsSent(String asked, String sent) {
        assertEquals(sent, ByteRange.of(asked, 1000).map(range -> range.of(1000)).orElse("whole"));
    }
}
