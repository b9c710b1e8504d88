package org.reperes.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** An acronym as one document explains it. */
@Entity
@Table(name = "learnt_acronym")
@IdClass(LearntAcronym.Key.class)
class LearntAcronym {

    @Id
    private String document;
    @Id
    private String letters;
    @Column(name = "full_name")
    private String name;
    private boolean organisation;

    protected LearntAcronym() { }

    LearntAcronym(String document, String letters, String name, boolean organisation) {
        this.document = document;
        this.letters = letters;
        this.name = name;
        this.organisation = organisation;
    }

    /** A document explains an acronym once. */
    record Key(String document, String letters) implements Serializable { }
}
