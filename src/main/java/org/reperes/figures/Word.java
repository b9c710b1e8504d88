package org.reperes.figures;

/**
 * What the dictionary knows of a word form.
 *
 * @param bits     union of {@link Pos} bits over its readings
 * @param noun     lemma of its most frequent noun reading, or null
 * @param verb     lemma of its most frequent verb reading, or null
 * @param nounRank frequency class of the noun reading, 0 (none) to 26
 * @param verbRank frequency class of the finite verb reading, 0 (none) to 26
 */
record Word(int bits, String noun, String verb, int nounRank, int verbRank) {

    static final Word UNKNOWN = new Word(Pos.UNKNOWN, null, null, 0, 0);

    boolean is(int mask) {
        return (bits & mask) != 0;
    }
}
