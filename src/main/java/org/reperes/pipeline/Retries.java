package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Reason;
import org.reperes.extraction.ExtractionUnavailable;
import org.reperes.search.EngineUnavailable;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What becomes of a job that could not be done. The only place that decides on another try after a fault. */
@ApplicationScoped
class Retries {

    private static final Logger LOG = Logger.getLogger(Retries.class.getName());
    private static final Duration ENGINE_DOWN = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** Faults of ours or of the machine's, with pauses that double: about an hour in all. */
    private static final int FAULTS = 10;

    @Inject
    private Steps steps;

    protected Retries() { }

    Retries(Steps steps) {
        this.steps = steps;
    }

    /** @throws RuntimeException where the database does not answer either: the job is anybody's when its lease ends */
    void after(Job job, Throwable fault) {
        if (fault instanceof EngineUnavailable || fault instanceof ExtractionUnavailable) {
            LOG.log(Level.INFO, () -> "Document " + job.document() + " waits: " + fault.getMessage());
            steps.postpone(job, ENGINE_DOWN);
            return;
        }
        boolean last = job.attempts() + 1 >= FAULTS;
        LOG.log(Level.WARNING, fault, () -> "Document " + job.document() + (last ? " is given up" : " is tried again later"));
        if (last) {
            steps.quarantine(job, Reason.FAILED, fault.toString(), null);
        } else {
            Duration pause = Duration.ofSeconds(5L << job.attempts());
            steps.failed(job, pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        }
    }
}
