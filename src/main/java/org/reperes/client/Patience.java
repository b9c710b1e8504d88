package org.reperes.client;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Tries again what may pass: a connection that breaks, a server that is away, busy or out of room. */
final class Patience {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Duration limit;

    Patience(Duration limit) {
        this.limit = limit;
    }

    /** One request. */
    interface Attempt {
        Answer make() throws IOException, InterruptedException;
    }

    /**
     * The first answer that is final; after the limit, the last one, whatever it is.
     *
     * @throws IOException where there was none within the limit
     */
    Answer until(Attempt attempt) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        for (Duration pause = FIRST; ; pause = longer(pause)) {
            boolean last = System.nanoTime() + pause.toNanos() > end;
            try {
                Answer answer = attempt.make();
                if (last || !mayPass(answer)) {
                    return answer;
                }
            } catch (IOException e) {
                if (last) {
                    throw e;
                }
            }
            // Up to half as much again: clients that were cut off together do not come back together.
            Thread.sleep(pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2)));
        }
    }

    private static boolean mayPass(Answer answer) {
        int status = answer.status();
        // The archive says in JSON what it does not have; a bare 404 comes from a server on which it has not started yet.
        boolean starting = status == 404 && answer.body().isEmpty();
        return starting || status == 408 || status == 429 || status >= 500;
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }
}
