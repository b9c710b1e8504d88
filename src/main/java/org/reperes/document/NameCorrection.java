package org.reperes.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.reperes.entities.EntityType;

/** What a person says of a name found in one document: that it is none, or what it really is. Outlives a new extraction. */
@Entity
@Table(name = "name_correction")
class NameCorrection {

    @EmbeddedId
    private Key key;
    @Enumerated(EnumType.STRING)
    @Column(name = "given_type")
    private EntityType givenType;
    @Column(name = "given_name")
    private String givenName;

    protected NameCorrection() { }

    /** @param givenName null where it is no name at all */
    NameCorrection(String document, EntityType type, String name, EntityType givenType, String givenName) {
        this.key = new Key(document, type.name(), name);
        this.givenType = givenType;
        this.givenName = givenName;
    }

    String found() {
        return key.type + ":" + key.name;
    }

    EntityType givenType() {
        return givenType;
    }

    String givenName() {
        return givenName;
    }

    /** The name as it was found. */
    @Embeddable
    static class Key implements Serializable {

        private String document;
        private String type;
        private String name;

        protected Key() { }

        Key(String document, String type, String name) {
            this.document = document;
            this.type = type;
            this.name = name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.document.equals(document) && key.type.equals(type) && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, type, name);
        }
    }
}
