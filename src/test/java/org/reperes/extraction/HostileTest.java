package org.reperes.extraction;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reperes.testsupport.Shared;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A sample of the hostile files in the quick loop, and the outcome of those that show something. */
class HostileTest {

    private static final int EVERY = 25;
    private static final RealExtractor EXTRACTOR = new RealExtractor(HostileFiles.LIMITS);

    @AfterAll
    static void endsTheChildren() {
        EXTRACTOR.close();
    }

    @Test
    void everySampledFileEndsInAnOutcome() throws IOException {
        var all = HostileFiles.all();
        var sample = IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
        assertEquals(sample.size(), HostileFiles.read(sample, EXTRACTOR).size());
    }

    @ParameterizedTest
    @CsvSource({"tika/testPDF_protected.pdf, Text", "tika/testZIP_corrupted_oom.zip, Empty", "poi/poc-shared-strings.xlsx, TooLarge",
        "tika/undeclared_entity.xml, Unreadable", "tika/test_recursive_embedded.docx, Text", "poi/empty.doc, Empty",
        "tika/testWAV.wav, Unsupported", "poi/xor-encryption-abc.xls, Encrypted", "tika/testWORD_truncated.docx, Unreadable"})
    void hasTheOutcome(String file, String outcome) {
        assertEquals(outcome, EXTRACTOR.extract(Shared.path("corpus/hostile/" + file)).getClass().getSimpleName());
    }

    /** A running head, a footer of slides, an annotation, a bookmark, a comment of a damaged file: where there is nothing else. */
    @ParameterizedTest
    @CsvSource({"poi/EmptyDocumentWithHeaderFooter.docx, blabla, margins",
        "poi/clusterfuzz-testcase-minimized-POIHSLFFuzzer-4630915954114560.ppt, per-slide footer, margins",
        "pdfjs/tagged_stamp.pdf, Hello world, margins", "tika/testPDF_twoAuthors.pdf, Blank Page, margins",
        "poi/clusterfuzz-testcase-minimized-POIXWPFFuzzer-5313273089884160.docx, this is a comment paragraph!, damaged"})
    void readsTheMarginsOfAFileWithoutText(String file, String words, String note) {
        var text = assertInstanceOf(Extraction.Text.class, EXTRACTOR.extract(Shared.path("corpus/hostile/" + file), Options.Ocr.NEVER));
        assertTrue(text.text().contains(words), text.text());
        assertEquals(List.of(note), text.notes());
    }
}
