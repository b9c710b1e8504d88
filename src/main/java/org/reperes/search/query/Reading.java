package org.reperes.search.query;

/** How a query was read. @param repaired whether something in it had to be passed over, closed or changed */
public record Reading(Term.All terms, boolean repaired) {

    /** Reads a query; whatever it is, something is read. */
    public static Reading of(String query) {
        return new Parser(Tokens.of(query), !query.isBlank()).read();
    }
}
