package org.reperes.document;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reperes.testsupport.TestDatabase;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsTest {

    private static final String STORY = prose(1, 300);
    private static final String FRAME = prose(2, 300);

    TestDatabase database;
    private Documents documents;
    private Versions versions;
    private int given;

    @BeforeAll
    void open(@TempDir Path folder) {
        database = database(folder);
    }

    @BeforeEach
    void clear() {
        database.clear();
        documents = RealDocuments.of(database);
        versions = RealDocuments.versions(database);
    }

    /** Overridden where the same behaviour is wanted of PostgreSQL. */
    TestDatabase database(Path folder) {
        return TestDatabase.h2(folder);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECTED", "SHORTENED", "CUT", "REST", "FRAMED", "BURIED", "REFLOWED"})
    void aTextIsKnownAgain(Variants variant) {
        String first = take(STORY);
        String other = take(variant.of(STORY, FRAME, new Random(3)));
        take(FRAME);
        assertEquals(List.of(other), ids(versions.of(first)));
        assertEquals(List.of(first), ids(versions.of(other)));
    }

    @Test
    void theLikestComesFirstAndSaysHowMuchIsShared() {
        String first = take(STORY);
        String cut = take(Variants.CUT.of(STORY, FRAME, new Random(3)));
        String same = take(STORY + " Fin.");
        List<Versions.Version> found = versions.of(first);
        assertEquals(List.of(same, cut), ids(found));
        assertTrue(found.getFirst().likeness() > 0.95, found.toString());
        assertEquals(0.5, found.getLast().likeness(), 0.1);
        assertTrue(found.getLast().percent() > 90, found.toString());
    }

    @Test
    void lettersOfOneFormAreNoVersionsOfEachOther() {
        String form = prose(4, 200);
        List<String> letters = IntStream.range(0, 30).mapToObj(i -> take(form + " " + prose(100 + i, 30))).toList();
        letters.forEach(letter -> assertEquals(List.of(), versions.of(letter)));
        String again = take(form + " " + prose(100, 30) + " Copie.");
        assertEquals(List.of(again), ids(versions.of(letters.getFirst())), "a copy of one of them is");
    }

    @Test
    void aFewWordsAreNoText() {
        take("Page blanche. Fin de la page.");
        assertEquals(List.of(), versions.of(take("Page blanche. Fin de la page !")));
    }

    @Test
    void aNewTextReplacesTheOldOneAndARemovedDocumentIsForgotten() {
        String first = take(STORY);
        String second = take(STORY + " Suite.");
        RealDocuments.save(documents, second, RealDocuments.plain(), RealDocuments.content(FRAME));
        assertEquals(List.of(), versions.of(first));
        RealDocuments.save(documents, second, RealDocuments.plain(), RealDocuments.content(STORY));
        assertEquals(List.of(second), ids(versions.of(first)));
        documents.remove(second);
        assertEquals(List.of(), versions.of(first));
    }

    @Test
    void whatIsLostIsRebuiltFromTheContent() {
        String first = take(STORY);
        String second = take(STORY + " Suite.");
        database.inTransaction(() -> {
            Versions.forget(database.entityManager(), second);
            return null;
        });
        assertEquals(List.of(), versions.of(first));
        versions.complete(second, documents.content(second).orElseThrow().text());
        versions.complete(second, documents.content(second).orElseThrow().text());
        versions.complete("nowhere", STORY);
        assertEquals(List.of(second), ids(versions.of(first)));
    }

    private String take(String text) {
        return RealDocuments.extracted(documents, ++given, "texte-" + given + ".txt", text).getId();
    }

    private static List<String> ids(List<Versions.Version> found) {
        return found.stream().map(version -> version.document().getId()).toList();
    }

    private static String prose(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words).mapToObj(i -> Integer.toString(random.nextInt(36 * 36 * 36), 36)).collect(Collectors.joining(" "));
    }
}
