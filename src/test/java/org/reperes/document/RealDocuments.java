package org.reperes.document;

import org.reperes.figures.Figures;
import org.reperes.testsupport.TestDatabase;

import java.util.List;
import java.util.Map;

/** The documents of a test database, for the tests of other rooms. */
public final class RealDocuments {

    private RealDocuments() { }

    public static Documents of(TestDatabase database) {
        return database.transactional(new Documents(database.entityManager()));
    }

    public static Naming naming(TestDatabase database) {
        return database.transactional(new Naming(database.entityManager()));
    }

    public static Versions versions(TestDatabase database) {
        return database.transactional(new Versions(database.entityManager()));
    }

    /** One whose text is saved; {@code number} makes its bytes its own. */
    public static Document extracted(Documents documents, int number, String name, String text) {
        Document added = documents.add(new Receipt("%016x".formatted(number * 0x9E3779B97F4A7C15L).repeat(4), 10, name, "1", null, null, null, null, null, null));
        return save(documents, added.getId(), plain(), content(text)).document();
    }

    /** One that came all the way to the index; {@code digit} makes its bytes its own. */
    public static Document indexed(Documents documents, char digit, String title) {
        Document added = documents.add(new Receipt(String.valueOf(digit).repeat(64), 10, title + ".txt", "1", null, null, null, title, null, null));
        save(documents, added.getId(), plain(), content(title));
        documents.markIndexed(List.of(added.getId()));
        return documents.find(added.getId()).orElseThrow();
    }

    static Documents.Article save(Documents documents, String id, Found found, Content content) {
        return documents.saveExtracted(List.of(new Documents.Extracted(id, found, content))).getFirst();
    }

    static Found plain() {
        return new Found("text/plain", null, null, null, null, null, null, null, "fr", "text", null);
    }

    static Content content(String text) {
        return new Content(text, List.of(), List.of(), Figures.NONE, List.of(), List.of(), List.of(), Map.of());
    }
}
