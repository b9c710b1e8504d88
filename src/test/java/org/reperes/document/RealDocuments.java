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

    /** One that came all the way to the index; {@code digit} makes its bytes its own. */
    public static Document indexed(Documents documents, char digit, String title) {
        Document added = documents.add(new Receipt(String.valueOf(digit).repeat(64), 10, title + ".txt", "1", null, null, null, title, null, null));
        documents.saveExtracted(added.getId(), new Found("text/plain", null, null, null, null, null, null, null, "fr", "text", null),
                new Content(title, List.of(), List.of(), Figures.NONE, List.of(), List.of(), List.of(), Map.of()));
        documents.markIndexed(added.getId());
        return documents.find(added.getId()).orElseThrow();
    }
}
