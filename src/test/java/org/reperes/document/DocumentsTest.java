package org.reperes.document;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.figures.Figure;
import org.reperes.figures.Figures;
import org.reperes.figures.Reject;
import org.reperes.figures.Span;
import org.reperes.platform.PartialDate;
import org.reperes.testsupport.TestDatabase;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {

    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    TestDatabase database;
    Documents documents;
    Corrections corrections;

    @BeforeAll
    void open(@TempDir Path folder) {
        database = database(folder);
    }

    @BeforeEach
    void clear() {
        database.clear();
        documents = database.transactional(new Documents(database.entityManager()));
        corrections = database.transactional(new Corrections(database.entityManager()));
    }

    /** Overridden where the same behaviour is wanted of PostgreSQL. */
    TestDatabase database(Path folder) {
        return TestDatabase.h2(folder);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void aDocumentIsNamedAfterItsBytes() {
        Document document = documents.add(receipt(SHA, "C:\\fakepath\\Rapport annuel.pdf"));
        assertEquals(DocumentId.of(SHA, 13), document.getId());
        assertEquals("Rapport annuel.pdf", document.getName());
        assertEquals("/articles/" + document.getId() + "/rapport-annuel-pdf", document.getPermalink().path());
    }

    @Test
    void anotherFileWithTheSameBeginningGetsALongerName() {
        String other = SHA.substring(0, 20) + "0".repeat(44);
        documents.add(receipt(SHA, "a"));
        Document second = documents.add(receipt(other, "b"));
        assertEquals(14, second.getId().length());
        assertEquals(SHA, documents.find(DocumentId.of(SHA, 13)).orElseThrow().getSha256());
    }

    @Test
    void theSameBytesAreRefusedTheSecondTime() {
        documents.add(receipt(SHA, "a"));
        assertThrows(jakarta.persistence.PersistenceException.class, () -> documents.add(receipt(SHA, "b")));
        assertEquals(1, documents.count(Filter.ALL));
    }

    @Test
    void contentComesBackAsItWasSaved() {
        String id = documents.add(receipt(SHA, "a")).getId();
        Content content = content("Page un. 42.071 cas \uFFFD \uD83D\uDE00 <script>\nPage deux.");
        RealDocuments.save(documents, id, found("Titre", "2021-11"), content);
        assertEquals(content, documents.content(id).orElseThrow());
        Document document = documents.find(id).orElseThrow();
        assertEquals(Status.EXTRACTED, document.getStatus());
        assertEquals(new PartialDate(2021, 11, 0), document.getDate());
        assertNotNull(document.getExtractedAt());
        RealDocuments.save(documents, id, found("Titre", "2021-11"), content("Autre. Texte."));
        assertEquals("Autre. Texte.", documents.content(id).orElseThrow().text());
    }

    @Test
    void aTextOfMillionsIsKeptWhole() {
        String id = documents.add(receipt(SHA, "a")).getId();
        String text = "Une phrase de plus pour un très long rapport. ".repeat(200_000);
        RealDocuments.save(documents, id, found("t", null), content(text));
        assertEquals(text, documents.content(id).orElseThrow().text());
    }

    @Test
    void whatAPersonSaysWinsAndSurvivesANewExtraction() {
        String id = documents.add(receipt(SHA, "a")).getId();
        RealDocuments.save(documents, id, found("Titre trouvé", "2021"), content("Un."));
        documents.edit(id, new Edit("Le vrai titre", "2021-11-03", null));
        RealDocuments.save(documents, id, found("Autre titre trouvé", "2022"), content("Deux."));
        Document document = documents.find(id).orElseThrow();
        assertEquals("Le vrai titre", document.getTitle());
        assertEquals("person", document.getTitleFrom());
        assertEquals("2021-11-03", document.getDate().toString());
        documents.edit(id, new Edit("", " ", null));
        document = documents.find(id).orElseThrow();
        assertEquals("Autre titre trouvé", document.getTitle());
        assertEquals("metadata", document.getTitleFrom());
        assertEquals("2022", document.getDate().toString());
    }

    @Test
    void hostilePropertiesAreCutAndCleaned() {
        String id = documents.add(receipt(SHA, "a\u0000b\n" + "x".repeat(100_000))).getId();
        Found found = new Found("text/html;" + "y".repeat(5000), "<b>\u0000\uD800" + "t".repeat(5000), "metadata", null, null,
                "s".repeat(5000), "metadata", "a\u0000", "fr\u0000", "text", null);
        RealDocuments.save(documents, id, found, content("Un."));
        Document document = documents.find(id).orElseThrow();
        assertEquals(500, document.getTitle().length());
        assertTrue(document.getTitle().startsWith("<b> \uFFFDt") || document.getTitle().startsWith("<b>\uFFFD\uFFFDt"), document.getTitle());
        assertEquals(500, document.getName().length());
    }

    @Test
    void listsCanBeNarrowedAndCounted() {
        String first = documents.add(receipt(SHA, "a")).getId();
        documents.add(new Receipt("0".repeat(64), 3, "b", "lea", 7L, first, "b", null, null, null));
        documents.quarantine(first, Reason.ENCRYPTED, null, "application/pdf");
        assertEquals(List.of(first), documents.list(new Filter(Status.QUARANTINED, Reason.ENCRYPTED, null, null, null), 0, 10)
                .stream().map(Document::getId).toList());
        assertEquals(1, documents.count(Filter.batch(7)));
        assertEquals(1, documents.count(Filter.inside(first)));
        assertEquals(Map.of(Status.QUARANTINED, 1L, Status.RECEIVED, 1L), documents.countByStatus());
        assertEquals(2, documents.idsAfter(null, Filter.ALL, 10).size());
        assertEquals(1, documents.idsAfter(documents.idsAfter(null, Filter.ALL, 1).getFirst(), Filter.ALL, 10).size());
    }

    @Test
    void whatAnEditorSaysOfAFigureSurvivesANewExtraction() {
        String id = documents.add(receipt(SHA, "a")).getId();
        RealDocuments.save(documents, id, found("t", null), content("Page un. 42.071 cas à Rabat."));
        assertTrue(corrections.correct(id, 9, new Verdict.Corrected(Figure.Kind.COUNT, Figure.Op.EQ, "42071", null, null, null, "Rabat"), "1"));
        RealDocuments.save(documents, id, found("t", null), content("Page un. 42.071 cas à Rabat."));
        Content content = documents.content(id).orElseThrow();
        Figure figure = content.figures().figures().getFirst();
        assertEquals("42071", figure.value());
        assertEquals(new Figure.Counted("Rabat", new Span(22, 27), "Rabat", Figure.Role.RIGHT), figure.counted());
        assertEquals(List.of("f1"), content.checked());
        assertTrue(corrections.correct(id, 9, new Verdict.Rejected(), "1"));
        content = documents.content(id).orElseThrow();
        assertEquals(List.of(), content.figures().figures());
        assertEquals(List.of(), content.keyFigures());
        assertEquals("person", content.figures().rejects().getLast().cls());
        assertTrue(corrections.withdraw(id, 9));
        assertEquals(1, documents.content(id).orElseThrow().figures().figures().size());
        assertEquals(List.of(), documents.content(id).orElseThrow().checked());
    }

    @Test
    void aNumberSetAsideCanBeSaidToBeAFigure() {
        String id = documents.add(receipt(SHA, "a")).getId();
        RealDocuments.save(documents, id, found("t", null), content("Page un. 42.071 cas à Rabat."));
        assertTrue(corrections.correct(id, 1, new Verdict.Corrected(Figure.Kind.COUNT, Figure.Op.EQ, "1", null, null, null, null), "1"));
        Content content = documents.content(id).orElseThrow();
        assertEquals(List.of("c1", "f1"), content.figures().figures().stream().map(Figure::id).toList());
        assertEquals(List.of(), content.figures().rejects());
        assertEquals(false, corrections.correct(id, 3, new Verdict.Confirmed(), "1"), "no number starts there");
    }

    @Test
    void aMemberOfAContainerIsLinkedOnce() {
        String archive = documents.add(receipt(SHA, "a.zip")).getId();
        String member = documents.add(receipt("0".repeat(64), "b")).getId();
        documents.link(archive, "dossier/b", member);
        documents.link(archive, "dossier/b", member);
        assertEquals(List.of(member), documents.members(archive).stream().map(Document::getId).toList());
        RealDocuments.save(documents, archive, found("t", null), content("Page un. 42.071 cas."));
        corrections.correct(archive, 9, new Verdict.Confirmed(), "1");
        documents.remove(member);
        assertTrue(documents.find(member).isEmpty());
        documents.remove(archive);
        assertTrue(documents.find(archive).isEmpty());
        assertNull(documents.content(archive).orElse(null));
    }

    private static Receipt receipt(String sha256, String name) {
        return new Receipt(sha256, 12, name, "lea", null, null, null, null, null, null);
    }

    private static Found found(String title, String date) {
        return new Found("text/plain", title, "metadata", date == null ? null : PartialDate.parse(date).orElseThrow(), "text",
                "AlYaoum24", "text", null, "fr", "text", null);
    }

    private static Content content(String text) {
        Figure figure = new Figure("f1", new Span(9, 15), "42.071", Figure.Kind.COUNT, Figure.Op.GE, null, "42071", null, null,
                "au moins", new Figure.Counted("cas", new Span(16, 19), "cas", Figure.Role.PRONOUN_EN), null, null, null, null,
                null, null, null, null, Figure.Zone.BODY);
        return new Content(text, List.of(0, 5), List.of(new Span(0, 8), new Span(9, Math.max(12, text.length()))),
                new Figures(List.of(figure), List.of(new Reject(new Span(1, 2), "1", "page"))), List.of("f1"), List.of(),
                List.of("truncated"), Map.of("dc:title", "Titre\u0000"));
    }
}
