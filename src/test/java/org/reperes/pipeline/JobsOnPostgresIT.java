package org.reperes.pipeline;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.reperes.testsupport.PostgreSQL;
import org.reperes.testsupport.TestDatabase;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The queue on the production database: everything {@link JobsTest} says, and two servers at once. */
class JobsOnPostgresIT extends JobsTest {

    private PGSimpleDataSource source;

    @Override
    TestDatabase database(Path folder) {
        source = PostgreSQL.running().database();
        return new TestDatabase(source);
    }

    @Test
    void twoServersShareTheQueueAndDoNothingTwice() throws Exception {
        IntStream.range(0, 120).forEach(i -> jobs.enqueue(small("d" + i, "owner" + i % 5)));
        Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
        Map<String, Integer> shares = new HashMap<>();
        try (TestDatabase second = new TestDatabase(source); var threads = Executors.newFixedThreadPool(4)) {
            Jobs other = second.transactional(new Jobs(second.entityManager(), Silent.EVENT, clock));
            var results = threads.invokeAll(List.of(worker(jobs, "one", done), worker(jobs, "one", done),
                    worker(other, "two", done), worker(other, "two", done)));
            shares.put("one", results.get(0).get() + results.get(1).get());
            shares.put("two", results.get(2).get() + results.get(3).get());
        }
        assertEquals(120, done.size());
        assertTrue(done.values().stream().allMatch(count -> count.get() == 1), "one was done twice");
        assertTrue(shares.values().stream().allMatch(share -> share > 0), shares.toString());
    }

    private static Callable<Integer> worker(Jobs queue, String holder, Map<String, AtomicInteger> done) {
        return () -> {
            int count = 0;
            while (!queue.depth().isEmpty()) {
                List<Job> handful = queue.claim(holder, true, 3);
                handful.forEach(job -> done.computeIfAbsent(job.document(), key -> new AtomicInteger()).incrementAndGet());
                queue.finish(handful);
                count += handful.size();
            }
            return count;
        };
    }
}
