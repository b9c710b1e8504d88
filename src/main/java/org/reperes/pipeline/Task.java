package org.reperes.pipeline;

/** What is to be done with a document. */
public enum Task {
    /** Take its text and figures out, then index it. */
    EXTRACT,
    /** Index what the database holds of it. */
    INDEX,
    /** Take it out of the index and delete its original: the row is gone already. */
    REMOVE
}
