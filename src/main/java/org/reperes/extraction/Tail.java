package org.reperes.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The last bytes of what a child complained about: all of it is read, so that the child never blocks, and little is kept. */
final class Tail {

    private static final int KEPT = 4_096;

    private final Thread reader;
    private byte[] kept = new byte[0];

    Tail(InputStream stream) {
        reader = Thread.ofPlatform().daemon().name("extraction-errors").start(() -> drain(stream));
    }

    private void drain(InputStream stream) {
        var buffer = new byte[KEPT];
        try (stream) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                append(buffer, n);
            }
        } catch (IOException e) {
            // The child is gone, and with it whatever it still had to say.
            append(new byte[0], 0);
        }
    }

    private synchronized void append(byte[] more, int n) {
        int old = Math.min(kept.length, KEPT - n);
        var joined = new byte[old + n];
        System.arraycopy(kept, kept.length - old, joined, 0, old);
        System.arraycopy(more, 0, joined, old, n);
        kept = joined;
    }

    /** What there was when the stream ended. */
    String text() throws InterruptedException {
        reader.join(1_000);
        synchronized (this) {
            return new String(kept, StandardCharsets.UTF_8).strip();
        }
    }
}
