package org.reperes.admin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.search.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one reindex this server may have under way, and what became of the last. */
@ApplicationScoped
public class Reindexing {

    private static final Logger LOG = Logger.getLogger(Reindexing.class.getName());
    private static final int REFUSALS_SHOWN = 100;

    @Inject
    private Reindex reindex;
    @Inject
    private Reconciliation reconciliation;
    @Resource
    private ManagedExecutorService executor;
    private State state = new State(Phase.NEVER, 0, List.of(), null, null, null, null);

    public enum Phase { NEVER, RUNNING, DONE, FAILED }

    /**
     * @param articles sent so far, or in the new index at the end
     * @param refused  by the engine, at most 100 of them
     * @param missing  articles of the database that the new index lacks, counted at the end; null until then, and where it could not be counted
     * @param error    why it failed, else null
     */
    public record State(Phase phase, long articles, List<Refusal> refused, Long missing, Instant startedAt, Instant endedAt, String error) { }

    public synchronized State state() {
        return state;
    }

    /** Starts one and returns at once; false where one is under way. */
    public synchronized boolean start() {
        if (state.phase() == Phase.RUNNING) {
            return false;
        }
        state = new State(Phase.RUNNING, 0, List.of(), null, Instant.now(), null, null);
        executor.execute(this::run);
        return true;
    }

    private void run() {
        try {
            long articles = reindex.run(this::progress);
            // In use from here on: what fails now takes nothing back.
            end(Phase.DONE, articles, missing(), null);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The index could not be built anew; the old one stays in use", e);
            end(Phase.FAILED, state().articles(), null, e.toString());
        }
    }

    private Long missing() {
        try {
            long missing = reconciliation.look().notIndexed().count();
            if (missing > 0) {
                LOG.warning(() -> "The new index lacks " + missing + " articles of the database: reconcile them");
            }
            return missing;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The new index is in use; whether it lacks articles could not be counted", e);
            return null;
        }
    }

    private synchronized void progress(long articles, List<Refusal> refused) {
        List<Refusal> all = new ArrayList<>(state.refused());
        refused.stream().limit(REFUSALS_SHOWN - all.size()).forEach(all::add);
        state = new State(Phase.RUNNING, state.articles() + articles, List.copyOf(all), null, state.startedAt(), null, null);
    }

    private synchronized void end(Phase phase, long articles, Long missing, String error) {
        state = new State(phase, articles, state.refused(), missing, state.startedAt(), Instant.now(), error);
    }
}
