package org.reperes.search;

import java.io.Closeable;
import java.util.List;

/**
 * Builds the index anew beside the one in use, while live writes reach both: closing without {@link #commit} leaves
 * everything as it was. One that a dead server left half built is gone on with. Made by {@link SearchIndex#rollover}.
 */
public final class Rollover implements Closeable {

    private final Indices indices;
    private final Writer writer;
    private final String old;
    private final String name;
    private boolean committed;

    private Rollover(Indices indices, Writer writer, String old, String name) {
        this.indices = indices;
        this.writer = writer;
        this.old = old;
        this.name = name;
    }

    static Rollover begin(Indices indices, Writer writer) {
        List<String> before = indices.targets();
        String old = before.getFirst();
        String name = Indices.READ + "-" + (Long.parseLong(old.substring(old.lastIndexOf('-') + 1)) + 1);
        if (before.size() > 1 && !indices.current(name)) {
            indices.delete(name);
        }
        // One that a dead server left half built is gone on with: a replay skips what it has.
        if (indices.create(name, Indices.NEXT)) {
            awaitOtherServers();
        }
        return new Rollover(indices, writer, old, name);
    }

    /** What was written before every server knew of the new index is in the database by then, and so is replayed. */
    private static void awaitOtherServers() {
        try {
            Thread.sleep(2 * Indices.MEMORY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Adds what is not there yet: a live write made meanwhile is newer and stays. Returns what was refused. */
    public List<Refusal> replay(List<Entry> entries) {
        return writer.create(entries, name);
    }

    /** Articles in the new index. */
    public long count() {
        indices.refresh(name);
        return indices.count(name);
    }

    /** From now on searches read the new index; the old one is deleted. */
    public void commit() {
        indices.refresh(name);
        indices.swap(old, name);
        committed = true;
    }

    @Override
    public void close() {
        if (!committed) {
            indices.delete(name);
        }
    }
}
