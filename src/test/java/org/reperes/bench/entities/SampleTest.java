package org.reperes.bench.entities;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reperes.entities.Entities;

/** Keeps what the rules reach on the annotated sample: a change that loses more than a little says so. */
class SampleTest {

    @Test
    void theHalfHeldOutIsReadFarBetterThanByItsCapitals() {
        List<Sample> held = Sample.read().stream().filter(sample -> sample.half().equals("held")).toList();
        Score ours = Score.of(held, Entities::in);
        Score floor = Score.of(held, Floor::in);
        assertTrue(ours.f1() > 0.88, () -> ours.table("held"));
        assertTrue(ours.f1() > floor.f1() + 0.25, () -> floor.table("floor"));
    }
}
