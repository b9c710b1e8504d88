package org.reperes.extraction;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reperes.bench.extraction.TikaAlone;
import org.reperes.extraction.Extraction.Crashed;
import org.reperes.extraction.Extraction.Encrypted;
import org.reperes.extraction.Extraction.OutOfMemory;
import org.reperes.extraction.Extraction.Text;
import org.reperes.extraction.Extraction.TimedOut;
import org.reperes.extraction.Extraction.Unreadable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * All the hostile files. The bounds are tika-app's own outcomes on the same files, one JVM a file with 1.5 GB of heap and
 * 30 s: of 1,166 readings 97 exceptions, 4 out of memory, 1 timeout; in proportion 50, 2 and 1 of these. Text is compared file
 * by file.
 */
class HostileIT {

    private static final int EXCEPTIONS = 50;
    private static final int OUT_OF_MEMORY = 2;
    private static final int TIMEOUTS = 1;
    private static RealExtractor extractor;
    private static List<Path> files;
    private static Map<Path, Extraction> outcomes;

    @BeforeAll
    static void reads() throws IOException {
        files = HostileFiles.all();
        extractor = new RealExtractor(HostileFiles.LIMITS);
        outcomes = HostileFiles.read(files, extractor);
    }

    @AfterAll
    static void ends() {
        if (extractor != null) {
            extractor.close();
        }
    }

    private static List<Path> with(Class<? extends Extraction> outcome) {
        return files.stream().filter(file -> outcome.isInstance(outcomes.get(file))).toList();
    }

    @Test
    void everyFileEndsInAnOutcome() {
        assertEquals(files.size(), outcomes.size());
    }

    @Test
    void outcomesAreAsGoodAsTikaAppsOwn() {
        assertTrue(with(Unreadable.class).size() <= EXCEPTIONS, () -> "unreadable: " + with(Unreadable.class));
        assertTrue(with(OutOfMemory.class).size() <= OUT_OF_MEMORY, () -> "out of memory: " + with(OutOfMemory.class));
        assertTrue(with(TimedOut.class).size() <= TIMEOUTS, () -> "timed out: " + with(TimedOut.class));
        assertEquals(List.of(), with(Crashed.class));
    }

    /** File by file: Tika by itself, with everything it finds, in this JVM. */
    @Test
    void whereTikaAloneFindsTextSoDoWe() {
        var worse = files.parallelStream().filter(file -> HostileFiles.gaveNothing(outcomes.get(file)))
                .filter(file -> TikaAlone.of(file).result().equals("TEXT")).toList();
        assertEquals(List.of(), worse);
    }

    @Test
    void whatIsEncryptedSaysSo() {
        assertTrue(with(Encrypted.class).size() >= 15, () -> "encrypted: " + with(Encrypted.class));
    }

    @Test
    void noTextHoldsWhatADatabaseRefuses() {
        for (Path file : with(Text.class)) {
            String text = ((Text) outcomes.get(file)).text();
            assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'), () -> "control character in " + file);
        }
    }
}
