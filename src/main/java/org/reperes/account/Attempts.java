package org.reperes.account;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after a few failures for a name or from an address, each further try waits twice as long as the
 * one before. Kept in memory and bounded: a restart forgives, a flood of names cannot fill the heap.
 */
@ApplicationScoped
public class Attempts {

    private static final int FREE = 5;
    private static final int MOST_DOUBLINGS = 9;
    private static final int REMEMBERED = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Attempts() {
        this(Clock.systemUTC());
    }

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How long a try for this key must still wait; zero when it may go on. */
    public synchronized Duration wait(String key) {
        Failures past = failures.get(key);
        if (past == null || past.count() < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(past.count() - FREE, MOST_DOUBLINGS));
        Duration left = Duration.between(clock.instant(), past.last().plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public synchronized void failed(String key) {
        Failures past = failures.get(key);
        failures.put(key, new Failures(past == null ? 1 : past.count() + 1, clock.instant()));
    }

    public synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private record Failures(int count, Instant last) { }
}
