package org.reperes.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** That an alert named a document: no second one ever does, for the same search. */
@Entity
@Table(name = "told")
@IdClass(Told.Key.class)
class Told {

    @Id
    @Column(name = "search_id")
    private long search;
    @Id
    private String document;
    @Column(name = "told_at")
    private OffsetDateTime at;

    protected Told() { }

    Told(long search, String document, OffsetDateTime at) {
        this.search = search;
        this.document = document;
        this.at = at;
    }

    /** A search and a document. */
    record Key(long search, String document) implements Serializable { }
}
