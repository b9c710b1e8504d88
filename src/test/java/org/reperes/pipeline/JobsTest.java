package org.reperes.pipeline;

import jakarta.enterprise.event.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.testsupport.TestDatabase;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobsTest {

    TestDatabase database;
    final MovingClock clock = new MovingClock();
    Jobs jobs;

    @BeforeAll
    void open(@TempDir Path folder) {
        database = database(folder);
    }

    @BeforeEach
    void clear() {
        database.clear();
        jobs = database.transactional(new Jobs(database.entityManager(), Silent.EVENT, clock));
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
    void aClaimedJobIsNobodyElses() {
        jobs.enqueue(small("d1", "lea"));
        assertEquals("d1", claim("one", true).orElseThrow().document());
        assertTrue(claim("two", true).isEmpty());
    }

    @Test
    void theJobOfADeadWorkerIsClaimedAgainWhenItsLeaseEnds() {
        jobs.enqueue(small("d1", "lea"));
        claim("dead", true);
        clock.forward(Jobs.LEASE.minusSeconds(1));
        assertTrue(claim("other", true).isEmpty());
        clock.forward(Duration.ofSeconds(2));
        assertEquals(2, claim("other", true).orElseThrow().claims());
    }

    @Test
    void aLivingWorkerKeepsItsJob() {
        jobs.enqueue(small("d1", "lea"));
        claim("alive", true);
        for (int i = 0; i < 10; i++) {
            clock.forward(Jobs.LEASE.dividedBy(3));
            jobs.renew("alive", List.of("d1"));
            assertTrue(claim("other", true).isEmpty());
        }
    }

    @Test
    void aJobItsHolderLostSightOfIsTakenWhenItsLeaseEnds() {
        jobs.enqueue(small("d1", "lea"));
        jobs.enqueue(small("d2", "lea"));
        claim("alive", true);
        claim("alive", true);
        clock.forward(Jobs.LEASE.dividedBy(2));
        jobs.renew("alive", List.of("d2"));
        clock.forward(Jobs.LEASE.dividedBy(2).plusSeconds(1));
        assertEquals("d1", claim("alive", true).orElseThrow().document());
        assertTrue(claim("other", true).isEmpty());
    }

    @Test
    void aServerThatComesBackTakesUpItsJobsAtOnce() {
        jobs.enqueue(small("d1", "lea"));
        jobs.enqueue(small("d2", "lea"));
        claim("mine", true);
        claim("other", true);
        assertEquals(1, jobs.reclaim("mine"));
        assertEquals("d1", claim("mine", true).orElseThrow().document());
        assertTrue(claim("mine", true).isEmpty());
    }

    @Test
    void workAskedForMeanwhileIsNotLost() {
        jobs.enqueue(small("d1", "lea"));
        Job job = claim("one", true).orElseThrow();
        jobs.enqueue(small("d1", "lea"));
        assertEquals(Set.of(), jobs.advance(List.of(job)));
        jobs.finish(job);
        Job again = claim("two", true).orElseThrow();
        assertEquals(Task.EXTRACT, again.task());
        jobs.finish(again);
        assertEquals(Map.of(), jobs.depth());
    }

    @Test
    void afterTheTextIsSavedOnlyIndexingRemains() {
        jobs.enqueue(small("d1", "lea"));
        assertEquals(Set.of("d1"), jobs.advance(List.of(claim("dead", true).orElseThrow())));
        clock.forward(Jobs.LEASE.plusSeconds(1));
        assertEquals(Task.INDEX, claim("other", true).orElseThrow().task());
    }

    @Test
    void indexingReplacesNothingAndARemovalReplacesAll() {
        jobs.enqueue(small("d1", "lea"));
        jobs.enqueue(new Work("d1", sha("d1"), Task.INDEX, "lea", false));
        assertEquals(Map.of(Task.EXTRACT, 1L), jobs.depth());
        jobs.enqueue(new Work("d1", sha("d1"), Task.REMOVE, "lea", false));
        assertEquals(Map.of(Task.REMOVE, 1L), jobs.depth());
        jobs.enqueue(new Work("d1", sha("d1"), Task.INDEX, "lea", false));
        assertEquals(Map.of(Task.REMOVE, 1L), jobs.depth());
    }

    @Test
    void aFailureWaitsAndIsCounted() {
        jobs.enqueue(small("d1", "lea"));
        jobs.failed(claim("one", true).orElseThrow(), Duration.ofSeconds(10));
        assertTrue(claim("one", true).isEmpty());
        clock.forward(Duration.ofSeconds(11));
        assertEquals(1, claim("one", true).orElseThrow().attempts());
    }

    @Test
    void anEngineThatIsDownCostsNoAttempt() {
        jobs.enqueue(small("d1", "lea"));
        for (int i = 0; i < 100; i++) {
            jobs.release(claim("one", true).orElseThrow(), Duration.ofSeconds(5));
            clock.forward(Duration.ofSeconds(6));
        }
        Job job = claim("one", true).orElseThrow();
        assertEquals(0, job.attempts());
        assertEquals(1, job.claims());
    }

    @Test
    void oneLetterDoesNotWaitForABatchOfThousands() {
        IntStream.range(0, 60).forEach(i -> jobs.enqueue(small("batch" + i, "lea")));
        for (int i = 0; i < 20; i++) {
            jobs.finish(claim("one", true).orElseThrow());
        }
        jobs.enqueue(small("letter1", "tom"));
        jobs.enqueue(small("letter2", "tom"));
        List<String> next = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            next.add(claim("one", true).orElseThrow().document());
        }
        assertTrue(next.containsAll(List.of("letter1", "letter2")), next.toString());
    }

    @Test
    void oneWorkerNeverTakesWhatIsSlow() {
        jobs.enqueue(new Work("big", sha("big"), Task.EXTRACT, "lea", true));
        jobs.enqueue(small("small", "lea"));
        assertEquals("small", claim("one", false).orElseThrow().document());
        assertTrue(claim("one", false).isEmpty());
        assertEquals("big", claim("one", true).orElseThrow().document());
    }

    @Test
    @Timeout(120)
    void severalWorkersNeverDoAJobTwice() throws Exception {
        IntStream.range(0, 120).forEach(i -> jobs.enqueue(small("d" + i, "owner" + i % 3)));
        Map<String, String> done = new ConcurrentHashMap<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> worker = () -> {
                int count = 0;
                for (Optional<Job> job = claimed(); job.isPresent(); job = claimed()) {
                    assertEquals(null, done.put(job.get().document(), Thread.currentThread().getName()), "claimed twice");
                    jobs.finish(job.get());
                    count++;
                }
                return count;
            };
            int sum = 0;
            for (var result : threads.invokeAll(List.of(worker, worker, worker, worker))) {
                sum += result.get();
            }
            assertEquals(120, sum);
        }
        assertEquals(Map.of(), jobs.depth());
    }

    @Test
    void aHandfulIsTakenInItsTurnWithOneSlowFileAtMost() {
        jobs.enqueue(small("d1", "lea"));
        jobs.enqueue(new Work("big1", sha("big1"), Task.EXTRACT, "lea", true));
        jobs.enqueue(new Work("big2", sha("big2"), Task.EXTRACT, "lea", true));
        IntStream.range(2, 9).forEach(i -> jobs.enqueue(small("d" + i, "lea")));
        assertEquals(List.of("d1", "big1", "d2"), jobs.claim("one", true, 4).stream().map(Job::document).toList());
        assertEquals(List.of("d3", "d4"), jobs.claim("one", false, 2).stream().map(Job::document).toList());
        assertEquals(List.of("big2", "d5", "d6", "d7", "d8"), jobs.claim("two", true, 20).stream().map(Job::document).toList());
        assertTrue(jobs.claim("one", true, 20).isEmpty());
    }

    private Optional<Job> claim(String holder, boolean slowToo) {
        return jobs.claim(holder, slowToo, 1).stream().findFirst();
    }

    /** Empty only when the queue is: candidates all lost to others are no reason to stop. */
    private Optional<Job> claimed() {
        Optional<Job> job = claim(Thread.currentThread().getName(), true);
        while (job.isEmpty() && !jobs.depth().isEmpty()) {
            job = claim(Thread.currentThread().getName(), true);
        }
        return job;
    }

    static Work small(String document, String owner) {
        return new Work(document, sha(document), Task.EXTRACT, owner, false);
    }

    private static String sha(String document) {
        return "%064x".formatted(document.hashCode());
    }

    /** Nobody listens: the tests ask for jobs themselves. */
    interface Silent {
        @SuppressWarnings("unchecked")
        Event<Jobs.Enqueued> EVENT = (Event<Jobs.Enqueued>) java.lang.reflect.Proxy.newProxyInstance(
                JobsTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }
}
