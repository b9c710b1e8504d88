package org.reperes.platform;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CsvTest {

    @Test
    void quotesWhatWouldBreakARowAndDisarmsFormulas() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new Csv(out)) {
            csv.row("id", null, 4.5, "-2.5", "=", "a,b", "dit « \"oui\" »", "=HYPERLINK(\"x\")", "deux\nlignes");
        }
        assertEquals("id,,4.5,-2.5,=,\"a,b\",\"dit « \"\"oui\"\" »\",\"'=HYPERLINK(\"\"x\"\")\",\"deux\nlignes\"\r\n",
                out.toString(StandardCharsets.UTF_8));
    }
}
