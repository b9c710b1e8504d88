package org.reperes.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A file found inside a container. */
@Entity
@IdClass(Member.Place.class)
class Member {

    @Id
    private String container;
    @Id
    private String path;
    private String document;

    protected Member() { }

    Member(Place place, String document) {
        this.container = place.container;
        this.path = place.path;
        this.document = document;
    }

    record Place(String container, String path) { }
}
