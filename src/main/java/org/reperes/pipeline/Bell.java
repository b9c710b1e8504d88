package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import java.time.Duration;

/** Wakes workers that found nothing to do, as soon as work asked for in this server is committed. */
@ApplicationScoped
class Bell {

    private long rung;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Enqueued work) {
        ring();
    }

    synchronized void ring() {
        rung++;
        notifyAll();
    }

    /** To be read before one looks for work. */
    synchronized long rung() {
        return rung;
    }

    /** Returns when it has rung since {@code seen}, or after {@code limit}: work of other servers and retries make no sound. */
    synchronized void await(long seen, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        for (long left = limit.toMillis(); rung == seen && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
