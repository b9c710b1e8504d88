package org.reperes.extraction.child;

import org.reperes.extraction.protocol.Signal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Tells the server that the work moves: at most five times a second. */
final class Progress implements Runnable {

    private static final long EVERY = 200_000_000;

    private final OutputStream out;
    private long last;

    Progress(OutputStream out) {
        this.out = out;
    }

    @Override
    public void run() {
        long now = System.nanoTime();
        if (now - last > EVERY) {
            last = now;
            say(Signal.PROGRESS);
        }
    }

    void say(Signal signal) {
        try {
            out.write(signal.code());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
