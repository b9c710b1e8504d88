package org.reperes.pipeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.RealDocuments;
import org.reperes.document.Reason;
import org.reperes.document.Status;
import org.reperes.platform.Settings;
import org.reperes.search.Entry;
import org.reperes.search.SearchIndex;
import org.reperes.testsupport.Node;
import org.reperes.testsupport.Server;
import org.reperes.testsupport.TestDatabase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Articles that go to the real engine together. */
class IndexingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Longer than a term may be: the engine never takes it. */
    private static final String REFUSED = "x".repeat(40_000);

    @TempDir
    Path folder;

    @Test
    void oneThatIsRefusedHoldsUpNoneOfItsGroup() throws Exception {
        try (TestDatabase database = TestDatabase.h2(folder)) {
            Documents documents = RealDocuments.of(database);
            List<Document> group = together(database, documents, Node.shared(), List.of("fr", REFUSED, "fr"));
            Document refused = documents.find(group.get(1).getId()).orElseThrow();
            assertEquals(Status.QUARANTINED, refused.getStatus());
            assertEquals(Reason.FAILED, refused.getReason());
            assertTrue(refused.getReasonDetail().startsWith("index: "), refused.getReasonDetail());
            for (int taken : new int[] {0, 2}) {
                assertEquals(Status.INDEXED, documents.find(group.get(taken).getId()).orElseThrow().getStatus());
            }
            assertEquals(Map.of(), jobs(database).depth());
        }
    }

    @Test
    void withoutTheEngineAllWaitForIt() throws Exception {
        Settings nobody = new Settings(Map.of("REPERES_DATA", folder.toString(), "REPERES_SEARCH_URL", "http://127.0.0.1:1"));
        try (TestDatabase database = TestDatabase.h2(folder); SearchIndex away = new SearchIndex(nobody, null)) {
            Documents documents = RealDocuments.of(database);
            List<Document> group = together(database, documents, away, List.of("fr", "fr"));
            for (Document document : group) {
                assertEquals(Status.EXTRACTED, documents.find(document.getId()).orElseThrow().getStatus());
            }
            assertEquals(Map.of(Task.INDEX, 2L), jobs(database).depth());
        }
    }

    /** Hands articles in these languages over at once, and returns when all are settled. */
    private static List<Document> together(TestDatabase database, Documents documents, SearchIndex index, List<String> languages) throws Exception {
        Jobs jobs = jobs(database);
        Steps steps = database.transactional(new Steps(documents, jobs));
        Indexing indexing = new Indexing(index, steps, new Retries(steps));
        List<Document> group = new ArrayList<>();
        for (String language : languages) {
            Document document = RealDocuments.extracted(documents, group.size() + 1, "a.txt", "Douze moutons.");
            steps.reindex(List.of(document.getId()));
            indexing.add(jobs.claim("one", true, 1).getFirst(), entry(document.getId(), language));
            group.add(document);
        }
        assertEquals(group.size(), indexing.group().waiting().size());
        Thread thread = Thread.ofPlatform().start(indexing.group());
        Server.await("the group to be settled", PATIENCE, () -> indexing.group().waiting().isEmpty());
        thread.interrupt();
        thread.join();
        return group;
    }

    private static Jobs jobs(TestDatabase database) {
        return database.transactional(new Jobs(database.entityManager(), JobsTest.Silent.EVENT, Clock.systemUTC()));
    }

    private static Entry entry(String id, String language) {
        return new Entry(id, "Moutons", null, null, null, language, "text/plain", "Douze moutons.", List.of(), List.of(), List.of(), List.of(),
                Entry.Entities.NONE, null, null, Instant.EPOCH);
    }
}
