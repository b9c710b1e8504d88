package org.reperes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.entities.Entities;
import org.reperes.entities.EntityType;
import org.reperes.figures.Figures;
import org.reperes.testsupport.TestDatabase;

class NamingTest {

    private static final String TEXT = "M. Laftit a reçu l'Organisation internationale pour les migrations (OIM) à Rabat. M. Laftit a salué l'OIM.";

    @TempDir
    Path folder;
    TestDatabase database;
    Documents documents;
    Naming naming;
    LearntAcronyms acronyms;
    String id;

    @BeforeEach
    void open() {
        database = TestDatabase.h2(folder);
        documents = database.transactional(new Documents(database.entityManager()));
        naming = database.transactional(new Naming(database.entityManager()));
        acronyms = database.transactional(new LearntAcronyms(database.entityManager()));
        id = extracted("a".repeat(64));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void namesAreKeptWithTheContent() {
        assertEquals(List.of("Laftit"), names(EntityType.PERSON));
        assertEquals(List.of("Organisation internationale pour les migrations"), names(EntityType.ORGANISATION));
        assertEquals(List.of("Rabat"), names(EntityType.PLACE));
    }

    @Test
    void aCorrectionOutlivesANewExtraction() {
        naming.rename(id, EntityType.PERSON, "Laftit", EntityType.PERSON, "Abdelouafi Laftit");
        naming.reject(id, EntityType.PLACE, "Rabat");
        extract(id);
        assertEquals(List.of("Abdelouafi Laftit"), names(EntityType.PERSON));
        assertEquals(List.of(), names(EntityType.PLACE));
    }

    @Test
    void aCorrectionCanBeTakenBack() {
        naming.rename(id, EntityType.PERSON, "Laftit", EntityType.ORGANISATION, "Laftit SA");
        assertEquals(List.of(), names(EntityType.PERSON));
        naming.rename(id, EntityType.PERSON, "Laftit", EntityType.PERSON, "Laftit");
        assertEquals(List.of("Laftit"), names(EntityType.PERSON));
    }

    @Test
    void acronymsAreCountedByDocumentAndGoWithThem() {
        String other = extracted("b".repeat(64));
        extract(other);
        LearntAcronyms.Learnt oim = new LearntAcronyms.Learnt("OIM", "Organisation internationale pour les migrations", true, 2);
        assertEquals(List.of(oim), acronyms.list(2, 10));
        naming.reject(other, EntityType.PLACE, "Rabat");
        documents.remove(other);
        assertEquals(List.of(), acronyms.list(2, 10));
        assertEquals(1, acronyms.list(1, 10).size());
    }

    private String extracted(String sha256) {
        return extract(documents.add(new Receipt(sha256, 10, "a.txt", "account-1", null, null, null, null, null, null)).getId());
    }

    private String extract(String document) {
        Found found = new Found("text/plain", null, null, null, null, null, null, null, "fr", "text", null);
        RealDocuments.save(documents, document, found, new Content(TEXT, List.of(), List.of(), Figures.NONE, List.of(), List.of(), List.of(),
                Map.of(), Entities.of(TEXT)));
        return document;
    }

    private List<String> names(EntityType type) {
        return documents.content(id).orElseThrow().names().named(type).stream().map(Entities.Named::name).toList();
    }
}
