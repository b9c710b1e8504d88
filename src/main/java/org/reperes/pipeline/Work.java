package org.reperes.pipeline;

import org.reperes.document.Document;

/** Work to enqueue. @param owner who waits for it: turns go round between owners */
record Work(String document, String sha256, Task task, String owner, boolean slow) {

    /** Bytes from which a file goes to the slow lane, so that a thousand pages do not hold up a letter. */
    static final long SLOW = 1 << 20;

    static Work on(Document document, Task task) {
        return new Work(document.getId(), document.getSha256(), task, document.getOwner(),
                task == Task.EXTRACT && document.getSize() >= SLOW);
    }
}
