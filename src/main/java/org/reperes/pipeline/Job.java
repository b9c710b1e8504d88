package org.reperes.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import java.time.OffsetDateTime;

/** The work wanted on one document; a worker that holds the lease is the only one on that document. */
@Entity
class Job {

    @Id
    private String document;
    private String sha256;
    @Enumerated(EnumType.STRING)
    private Task task;
    /** Grows whenever work is asked for: a worker that finds it grown at the end has to start again. */
    private int revision;
    private String owner;
    private boolean slow;
    private long turn;
    /** How often it was claimed without coming to an end. */
    private int claims;
    /** How often it failed. */
    private int attempts;
    @Column(name = "due_at")
    private OffsetDateTime dueAt;
    @Column(name = "leased_until")
    private OffsetDateTime leasedUntil;
    private String holder;
    @Column(name = "enqueued_at")
    private OffsetDateTime enqueuedAt;

    protected Job() { }

    Job(Work work, long turn, OffsetDateTime now) {
        this.document = work.document();
        this.sha256 = work.sha256();
        this.task = work.task();
        this.owner = work.owner();
        this.slow = work.slow();
        this.turn = turn;
        this.dueAt = now;
        this.enqueuedAt = now;
    }

    /** More work on the document: whoever is at it has to start again. */
    void askAgain(Task wanted, OffsetDateTime now) {
        revision++;
        attempts = 0;
        claims = 0;
        dueAt = now;
        // Indexing is the end of an extraction already asked for, and no use after a removal.
        task = wanted == Task.INDEX ? task : wanted;
    }

    void claim(String by, OffsetDateTime until) {
        holder = by;
        leasedUntil = until;
        claims++;
    }

    /** To its last step. */
    void advance() {
        task = Task.INDEX;
        slow = false;
        attempts = 0;
    }

    boolean slow() {
        return slow;
    }

    String document() {
        return document;
    }

    String sha256() {
        return sha256;
    }

    Task task() {
        return task;
    }

    int revision() {
        return revision;
    }

    int claims() {
        return claims;
    }

    int attempts() {
        return attempts;
    }
}
