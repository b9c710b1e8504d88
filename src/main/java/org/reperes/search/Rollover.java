package org.reperes.search;

import java.io.Closeable;
import java.util.List;

/**
 * Builds the index anew beside the one in use, while live writes reach both: closing without {@link #commit} leaves
 * everything as it was.
 */
public final class Rollover implements Closeable {

    Rollover() { }

    /** Adds what is not there yet: a live write made meanwhile is newer and stays. Returns what was refused. */
    public List<Refusal> replay(List<Entry> entries) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Articles in the new index. */
    public long count() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** From now on searches read the new index; the old one is deleted. */
    public void commit() {
        throw new UnsupportedOperationException("not written yet");
    }

    @Override
    public void close() { }
}
