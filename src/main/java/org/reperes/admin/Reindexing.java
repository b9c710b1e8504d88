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
    @Resource
    private ManagedExecutorService executor;
    private State state = new State(Phase.NEVER, 0, List.of(), null, null, null);

    public enum Phase { NEVER, RUNNING, DONE, FAILED }

    /**
     * @param articles sent so far, or in the new index at the end
     * @param refused  by the engine, at most 100 of them
     * @param error    why it failed, else null
     */
    public record State(Phase phase, long articles, List<Refusal> refused, Instant startedAt, Instant endedAt, String error) { }

    public synchronized State state() {
        return state;
    }

    /** Starts one and returns at once; false where one is under way. */
    public synchronized boolean start() {
        if (state.phase() == Phase.RUNNING) {
            return false;
        }
        state = new State(Phase.RUNNING, 0, List.of(), Instant.now(), null, null);
        executor.execute(this::run);
        return true;
    }

    private void run() {
        try {
            end(Phase.DONE, reindex.run(this::progress), null);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The index could not be built anew; the old one stays in use", e);
            end(Phase.FAILED, state().articles(), e.toString());
        }
    }

    private synchronized void progress(long articles, List<Refusal> refused) {
        List<Refusal> all = new ArrayList<>(state.refused());
        refused.stream().limit(REFUSALS_SHOWN - all.size()).forEach(all::add);
        state = new State(Phase.RUNNING, state.articles() + articles, List.copyOf(all), state.startedAt(), null, null);
    }

    private synchronized void end(Phase phase, long articles, String error) {
        state = new State(phase, articles, state.refused(), state.startedAt(), Instant.now(), error);
    }
}
