package org.reperes.search;

import java.util.Arrays;
import java.util.Optional;

/** What results can be narrowed by; the parameter is the name in an address ({@code ?source=…}). */
public enum Facet {
    SOURCE, TYPE, LANGUAGE, YEAR, PERSON, ORGANISATION, PLACE, COLLECTION;

    public String parameter() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Facet> of(String parameter) {
        return Arrays.stream(values()).filter(facet -> facet.parameter().equals(parameter)).findFirst();
    }
}
