package org.reperes.figures;

import java.util.List;
import java.util.Set;

/** A closed list of French words, written as lines of text. */
record Terms(Set<String> words) {

    static Terms of(String words) {
        return new Terms(Set.copyOf(List.of(words.strip().split("\\s+"))));
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
