package org.reperes.document.web;

import org.junit.jupiter.api.Test;
import org.reperes.platform.PartialDate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CitationTest {

    private static Citation of(String title) {
        return new Citation("a1", title, "Le Soir", null, new PartialDate(2021, 11, 0), "https://reperes.example/articles/a1/x");
    }

    @Test
    void bibtexKeepsTheDatesPrecision() {
        assertEquals("""
                @misc{reperes-a1,
                  title = {Hausse de 3 \\% en \\{2021\\}},
                  howpublished = {Le Soir},
                  year = {2021},
                  month = {11},
                  url = {https://reperes.example/articles/a1/x}
                }
                """, of("Hausse de 3 % en {2021}").bibtex());
    }

    @Test
    void risIsOneTagALine() {
        assertEquals("TY  - NEWS\r\nTI  - Un titre sur deux lignes\r\nPB  - Le Soir\r\nPY  - 2021\r\nDA  - 2021/11\r\n"
                + "UR  - https://reperes.example/articles/a1/x\r\nER  - \r\n", of("Un titre\nsur deux lignes").ris());
    }

    @Test
    void aHostileTitleAddsNoTagAndNoEntry() {
        String hostile = "x\r\nER  - \r\nTY  - HACK\n}\n@misc{y,";
        assertEquals(1, of(hostile).ris().lines().filter(line -> line.startsWith("TY  -")).count());
        assertFalse(of(hostile).bibtex().contains("\n@misc{y"));
        assertTrue(of(hostile).bibtex().contains("\\}"));
    }
}
