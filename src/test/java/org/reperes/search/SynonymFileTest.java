package org.reperes.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsSearchedByAtOnce() {
        SynonymFile file = new SynonymFile(folder);
        Synonyms synonyms = new Synonyms(SynonymFile.path(folder));
        assertEquals("", file.read());
        assertEquals(List.of(), synonyms.in(List.of("CADA")));
        file.write("# sigles\nCADA, Commission d’accès aux documents administratifs");
        assertEquals(List.of("Commission d’accès aux documents administratifs"), synonyms.in(List.of("CADA")).getFirst().others());
    }

    @Test
    void knowsWhatTheListsHaveHoweverItIsSpelt() {
        SynonymFile file = new SynonymFile(folder);
        file.write("Commission d'accès, CADA");
        assertEquals(List.of("SIV, Système d’immatriculation"), file.without(List.of("CADA, commission d’acces", "Ceuta, SEBTA",
                "SIV, Système d’immatriculation", "SIV, SYSTÈME d'immatriculation")));
    }
}
