package org.reperes.admin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Findings.Some NONE = Findings.Some.of(List.of());

    @Test
    void anIndexThatDoesNotAnswerAgreesWithNothing() {
        assertTrue(found(3L, NONE).isAgreed());
        assertFalse(found(null, NONE).isAgreed());
        assertFalse(found(3L, Findings.Some.of(List.of("a"))).isAgreed());
    }

    private static Findings found(Long indexed, Findings.Some notIndexed) {
        return new Findings(3, 3, 3, indexed, 0, NONE, NONE, notIndexed, NONE, NONE, false);
    }
}
