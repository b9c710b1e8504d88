package org.reperes.pipeline;

import org.reperes.document.Reason;

import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Claims jobs and does them, one at a time, until it is interrupted. */
final class Worker implements Runnable {

    private static final Logger LOG = Logger.getLogger(Worker.class.getName());
    private static final Duration IDLE = Duration.ofSeconds(2);
    /** Claims that never came to an end: the server died each time, perhaps of this document. */
    private static final int DEATHS = 40;

    private final Crew crew;
    private final boolean slowToo;

    Worker(Crew crew, boolean slowToo) {
        this.crew = crew;
        this.slowToo = slowToo;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long seen = crew.bell().rung();
                if (!worked()) {
                    crew.bell().await(seen, IDLE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean worked() {
        try {
            Optional<Claims.Claim> claim = crew.claims().next(slowToo);
            claim.ifPresent(this::work);
            return claim.isPresent();
        } catch (RuntimeException e) {
            // The database is gone: what is claimed is claimed again when its lease ends.
            LOG.log(Level.WARNING, "The queue cannot be read; the next try comes in " + IDLE.toSeconds() + " s", e);
            return false;
        }
    }

    private void work(Claims.Claim claim) {
        Job job = claim.job();
        try {
            if (job.claims() > DEATHS) {
                crew.steps().quarantine(job, Reason.FAILED, "the server ended " + DEATHS + " times over it", null);
            } else {
                crew.pipeline().process(claim);
            }
        } catch (Exception | LinkageError | VirtualMachineError e) {
            crew.retries().after(job, e);
        } finally {
            crew.claims().done(job);
        }
    }
}
