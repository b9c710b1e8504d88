package org.reperes.pipeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.RealDocuments;
import org.reperes.entities.EntityType;
import org.reperes.testsupport.PostgreSQL;
import org.reperes.testsupport.TestDatabase;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What people change while the document is under way: the production database ends one of two that wait for each other. */
class ChangesOnPostgresIT {

    private static final int ROUNDS = 150;

    @Test
    @Timeout(300)
    void aCorrectionAndTheEndOfItsIndexingDoNotWaitForEachOther() throws Exception {
        try (TestDatabase database = new TestDatabase(PostgreSQL.running().database()); var threads = Executors.newFixedThreadPool(2)) {
            Documents documents = RealDocuments.of(database);
            Jobs jobs = database.transactional(new Jobs(database.entityManager(), JobsTest.Silent.EVENT, Clock.systemUTC()));
            Steps steps = database.transactional(new Steps(documents, jobs));
            Changes changes = database.transactional(new Changes(documents, null, jobs, steps, RealDocuments.naming(database)));
            Document document = RealDocuments.extracted(documents, 1, "a.txt", "Léa Martin compte 12 moutons.");
            for (int round = 0; round < ROUNDS; round++) {
                String name = "Léa " + round;
                steps.reindex(List.of(document.getId()));
                Job job = jobs.claim("one", true, 1).getFirst();
                var together = new CyclicBarrier(2);
                Future<?> indexed = threads.submit(() -> {
                    together.await();
                    steps.indexed(List.of(job));
                    return null;
                });
                Future<Boolean> named = threads.submit(() -> {
                    together.await();
                    return changes.name(document.getId(), EntityType.PERSON, name, null, null);
                });
                indexed.get();
                assertTrue(named.get());
                jobs.finish(jobs.claim("one", true, 1));
            }
        }
    }
}
