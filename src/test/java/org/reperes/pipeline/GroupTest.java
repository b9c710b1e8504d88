package org.reperes.pipeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reperes.testsupport.Server;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GroupTest {

    private final List<List<String>> done = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failed = Collections.synchronizedList(new ArrayList<>());
    private final Group<Item> group = new Group<>(Item::job, Item::length, this::step, (job, fault) -> failed.add(job.document()));

    private record Item(Job job, int length) { }

    private void step(List<Item> items) {
        List<String> ids = items.stream().map(item -> item.job().document()).toList();
        if (ids.contains("faulty")) {
            throw new IllegalStateException("it is at fault");
        }
        done.add(ids);
    }

    @Test
    @Timeout(60)
    void whatWaitsTogetherIsDoneTogether() throws Exception {
        run("a", "b", "c");
        assertEquals(List.of(List.of("a", "b", "c")), done);
        assertEquals(List.of(), failed);
    }

    @Test
    @Timeout(60)
    void oneAtFaultFailsAlone() throws Exception {
        run("a", "faulty", "c");
        assertEquals(List.of(List.of("a"), List.of("c")), done);
        assertEquals(List.of("faulty"), failed);
    }

    @Test
    void aLargeTextIsItsOwnWorkers() {
        group.add(item("large", Group.LARGE));
        assertEquals(List.of(List.of("large")), done);
        assertEquals(Set.of(), group.waiting());
        assertThrows(IllegalStateException.class, () -> group.add(item("faulty", Group.LARGE)));
    }

    private void run(String... ids) throws InterruptedException {
        for (String id : ids) {
            group.add(item(id, 1));
        }
        assertEquals(Set.of(ids), group.waiting());
        Thread thread = Thread.ofPlatform().start(group);
        Server.await("the group to be settled", Duration.ofSeconds(50), () -> group.waiting().isEmpty());
        thread.interrupt();
        thread.join();
        assertTrue(group.waiting().isEmpty());
    }

    private static Item item(String document, int length) {
        return new Item(new Job(new Work(document, "0".repeat(64), Task.INDEX, "lea", false), 0, OffsetDateTime.now()), length);
    }
}
