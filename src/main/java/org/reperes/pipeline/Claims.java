package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Jobs claimed a handful at a time, in two transactions for all of them, and given to the worker that asks first: none
 * waits behind a slow one.
 */
@ApplicationScoped
class Claims {

    private static final int HANDFUL = 8;

    @Inject
    private Jobs jobs;
    @Inject
    private Steps steps;
    @Inject
    private Node node;
    private final Deque<Claim> quick = new ArrayDeque<>();
    private final Deque<Claim> slow = new ArrayDeque<>();
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    /** @param document what is to be extracted; empty for other tasks, and where it was removed meanwhile */
    record Claim(Job job, Optional<Document> document) { }

    /**
     * The next job for a worker, who says when it is {@link #done}.
     *
     * @param slowToo whether one of the slow lane will do
     * @throws RuntimeException where the database does not answer: what was claimed is claimed again when its lease ends
     */
    synchronized Optional<Claim> next(boolean slowToo) {
        Optional<Claim> held = held(slowToo);
        if (held.isPresent()) {
            return held;
        }
        List<Job> claimed = jobs.claim(node.id(), slowToo, HANDFUL);
        claimed.forEach(job -> inHand.add(job.document()));
        Map<String, Document> documents = begun(claimed);
        claimed.forEach(job -> (job.slow() ? slow : quick).add(new Claim(job, Optional.ofNullable(documents.get(job.document())))));
        return held(slowToo);
    }

    void done(Job job) {
        inHand.remove(job.document());
    }

    /** Ids of the documents that are claimed and not done. */
    Set<String> inHand() {
        return inHand;
    }

    private Optional<Claim> held(boolean slowToo) {
        Claim claim = slowToo && !slow.isEmpty() ? slow.poll() : quick.poll();
        return Optional.ofNullable(claim);
    }

    private Map<String, Document> begun(List<Job> claimed) {
        List<Job> extractions = claimed.stream().filter(job -> job.task() == Task.EXTRACT).toList();
        try {
            return extractions.isEmpty() ? Map.of() : steps.begin(extractions);
        } catch (RuntimeException e) {
            claimed.forEach(this::done);
            throw e;
        }
    }
}
