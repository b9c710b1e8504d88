package org.reperes.document;

import jakarta.persistence.Embeddable;

/** A property found in a file, and what a person said it is; the person wins, and survives a new extraction. */
@Embeddable
class Stated {

    private String found;
    private String origin;
    private String given;

    protected Stated() { }

    private Stated(String found, String origin, String given) {
        this.found = found;
        this.origin = origin;
        this.given = given;
    }

    static Stated given(Stated before, String given) {
        return new Stated(before == null ? null : before.found, before == null ? null : before.origin, given);
    }

    static Stated found(Stated before, String found, String origin) {
        return new Stated(found, found == null ? null : origin, before == null ? null : before.given);
    }

    // Static and null-tolerant: the provider reads an embeddable whose columns are all null as null.
    static String value(Stated stated) {
        return stated == null ? null : stated.given != null ? stated.given : stated.found;
    }

    /** "person", or where it was found ("metadata", "text" …); null when there is no value. */
    static String origin(Stated stated) {
        return stated == null ? null : stated.given != null ? "person" : stated.origin;
    }
}
