package org.reperes.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A step that is done for all that wait together (a group commit): one by one while little happens, by the dozen within a
 * batch. Where it fails for a group, each is tried alone: one of them may be at fault, and the others do not suffer for it.
 *
 * @param <T> what waits
 */
final class Group<T> implements Runnable {

    private static final Logger LOG = Logger.getLogger(Group.class.getName());
    /** Done together, and as many again that wait. */
    private static final int MOST = 32;

    /** UTF-16 units of a text that goes alone, by its own worker: it would fill the memory, and hold up the small ones. */
    static final int LARGE = 1 << 16;

    private final Function<T, Job> job;
    private final ToIntFunction<T> length;
    private final Consumer<List<T>> step;
    private final BiConsumer<Job, Throwable> failed;
    private final BlockingQueue<T> queue = new ArrayBlockingQueue<>(MOST);
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    /** @param length UTF-16 units of its text */
    Group(Function<T, Job> job, ToIntFunction<T> length, Consumer<List<T>> step, BiConsumer<Job, Throwable> failed) {
        this.job = job;
        this.length = length;
        this.step = step;
        this.failed = failed;
    }

    /** Takes charge of a job; waits while too many wait. May throw what the step throws: a large text is not left to others. */
    void add(T one) {
        if (length.applyAsInt(one) >= LARGE) {
            step.accept(List.of(one));
            return;
        }
        waiting.add(id(one));
        try {
            queue.put(one);
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
                List<T> group = new ArrayList<>(List.of(queue.take()));
                queue.drainTo(group, MOST - 1);
                settle(group);
                group.forEach(one -> waiting.remove(id(one)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(List<T> group) {
        try {
            step.accept(group);
        } catch (Exception | LinkageError | VirtualMachineError e) {
            if (group.size() == 1) {
                fail(job.apply(group.getFirst()), e);
            } else {
                group.forEach(one -> settle(List.of(one)));
            }
        }
    }

    private void fail(Job job, Throwable fault) {
        try {
            failed.accept(job, fault);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Document " + job.document() + " waits until its lease ends");
        }
    }

    private String id(T one) {
        return job.apply(one).document();
    }
}
