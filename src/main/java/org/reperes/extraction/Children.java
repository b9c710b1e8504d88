package org.reperes.extraction;

import org.reperes.extraction.protocol.Job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** The pool: as many children as the limits say, started when first needed, kept warm, replaced when spent or dead. */
final class Children implements AutoCloseable {

    private final ChildJvm jvm;
    private final Limits limits;
    private final Semaphore places;
    private final Deque<Child> idle = new ArrayDeque<>();
    private final Set<Child> all = new HashSet<>();
    private boolean closed;

    Children(ChildJvm jvm, Limits limits) {
        this.jvm = jvm;
        this.limits = limits;
        this.places = new Semaphore(limits.children(), true);
    }

    /** Waits for a free child and gives it the job. */
    Extraction run(Job job) throws IOException, InterruptedException {
        places.acquire();
        try {
            Child child = take();
            try {
                return child.run(job);
            } finally {
                give(child);
            }
        } finally {
            places.release();
        }
    }

    private Child take() throws IOException, InterruptedException {
        for (Child child = poll(); child != null; child = poll()) {
            if (child.usable()) {
                return child;
            }
            discard(child);
        }
        Child child = Child.start(jvm, limits);
        if (!register(child)) {
            child.close();
            throw new IOException("extraction is shutting down");
        }
        return child;
    }

    private synchronized Child poll() {
        return idle.pollFirst();
    }

    private synchronized boolean register(Child child) {
        return !closed && all.add(child);
    }

    private void give(Child child) {
        if (child.usable()) {
            synchronized (this) {
                idle.addFirst(child);
            }
        } else {
            discard(child);
        }
    }

    private void discard(Child child) {
        child.close();
        synchronized (this) {
            all.remove(child);
        }
    }

    synchronized Set<ProcessHandle> processes() {
        var handles = new HashSet<ProcessHandle>();
        all.forEach(child -> handles.add(child.handle()));
        return handles;
    }

    @Override
    public synchronized void close() {
        closed = true;
        all.forEach(Child::close);
        all.clear();
        idle.clear();
    }
}
