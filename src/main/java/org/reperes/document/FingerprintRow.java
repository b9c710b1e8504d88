package org.reperes.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The {@link Fingerprint} of a document's text. */
@Entity
@Table(name = "fingerprint")
class FingerprintRow {

    @Id
    private String document;
    private int runs;
    private byte[] signature;

    protected FingerprintRow() { }

    FingerprintRow(String document, Fingerprint fingerprint) {
        this.document = document;
        this.runs = fingerprint.runs();
        this.signature = fingerprint.bytes();
    }

    String document() {
        return document;
    }

    Fingerprint fingerprint() {
        return Fingerprint.read(runs, signature);
    }
}
