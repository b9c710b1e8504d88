package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Reason;
import org.reperes.search.EngineUnavailable;
import org.reperes.search.Entry;
import org.reperes.search.Refusal;
import org.reperes.search.SearchIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The last step of every job that has a text. Articles that wait together go to the engine in one request and are settled
 * in one transaction (a group commit): one by one while little happens, by the dozen within a batch.
 */
@ApplicationScoped
class Indexing implements Runnable {

    private static final Logger LOG = Logger.getLogger(Indexing.class.getName());
    /** Articles in one request, and as many again that wait. */
    private static final int GROUP = 32;
    /** UTF-16 units of a text that goes alone, from its own worker: it would fill the memory, and hold up the small ones. */
    private static final int LARGE = 1 << 16;

    @Inject
    private SearchIndex index;
    @Inject
    private Steps steps;
    @Inject
    private Retries retries;
    private final BlockingQueue<Ready> queue = new ArrayBlockingQueue<>(GROUP);
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    protected Indexing() { }

    Indexing(SearchIndex index, Steps steps, Retries retries) {
        this.index = index;
        this.steps = steps;
        this.retries = retries;
    }

    private record Ready(Job job, Entry entry) { }

    /** Takes charge of a job; waits while too many wait. */
    void add(Job job, Entry entry) {
        Ready ready = new Ready(job, entry);
        if (entry.text().length() >= LARGE) {
            index(List.of(ready));
            return;
        }
        waiting.add(job.document());
        try {
            queue.put(ready);
        } catch (InterruptedException e) {
            // The server ends; its next life takes the job up again.
            Thread.currentThread().interrupt();
        }
    }

    /** Ids of the documents in its charge. */
    Set<String> waiting() {
        return waiting;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<Ready> group = new ArrayList<>(List.of(queue.take()));
                queue.drainTo(group, GROUP - 1);
                settle(group);
                group.forEach(ready -> waiting.remove(ready.job().document()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(List<Ready> group) {
        try {
            index(group);
        } catch (EngineUnavailable e) {
            group.forEach(ready -> retry(ready.job(), e));
        } catch (Exception | LinkageError | VirtualMachineError e) {
            if (group.size() == 1) {
                retry(group.getFirst().job(), e);
            } else {
                // One of them may be at fault: the others do not suffer for it.
                group.forEach(ready -> settle(List.of(ready)));
            }
        }
    }

    private void retry(Job job, Throwable fault) {
        try {
            retries.after(job, fault);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Document " + job.document() + " waits until its lease ends");
        }
    }

    private void index(List<Ready> group) {
        Map<String, String> refused = index.putAll(group.stream().map(Ready::entry).toList()).stream()
                .collect(Collectors.toMap(Refusal::id, Refusal::reason));
        List<Job> indexed = new ArrayList<>();
        for (Ready ready : group) {
            String reason = refused.get(ready.job().document());
            if (reason == null) {
                indexed.add(ready.job());
            } else {
                steps.quarantine(ready.job(), Reason.FAILED, "index: " + reason, null);
            }
        }
        if (!indexed.isEmpty()) {
            steps.indexed(indexed);
        }
    }
}
