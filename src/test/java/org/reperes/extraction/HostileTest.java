package org.reperes.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reperes.testsupport.Shared;

import java.io.IOException;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A sample of the hostile files in the quick loop, and the outcome of those that show something. */
class HostileTest {

    private static final int EVERY = 25;

    @Test
    void everySampledFileEndsInAnOutcome() throws IOException {
        var all = HostileFiles.all();
        var sample = IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
        try (var extractor = new RealExtractor(HostileFiles.LIMITS)) {
            assertEquals(sample.size(), HostileFiles.read(sample, extractor).size());
        }
    }

    @ParameterizedTest
    @CsvSource({"tika/testPDF_protected.pdf, Text", "tika/testZIP_corrupted_oom.zip, Empty", "poi/poc-shared-strings.xlsx, TooLarge",
        "tika/undeclared_entity.xml, Unreadable", "tika/test_recursive_embedded.docx, Text", "poi/empty.doc, Empty",
        "tika/testWAV.wav, Unsupported", "poi/xor-encryption-abc.xls, Encrypted", "tika/testWORD_truncated.docx, Unreadable"})
    void hasTheOutcome(String file, String outcome) {
        try (var extractor = new RealExtractor(HostileFiles.LIMITS)) {
            assertEquals(outcome, extractor.extract(Shared.path("corpus/hostile/" + file)).getClass().getSimpleName());
        }
    }
}
