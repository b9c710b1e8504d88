package org.reperes.document;

/** How far a document has come. */
public enum Status {
    /** Kept for good, waiting for its turn. */
    RECEIVED,
    /** A worker has it. */
    EXTRACTING,
    /** Text and figures saved: the article can be read, not yet searched. */
    EXTRACTED,
    /** Found by search. */
    INDEXED,
    /** Stopped for a {@link Reason} that more waiting will not cure. */
    QUARANTINED
}
