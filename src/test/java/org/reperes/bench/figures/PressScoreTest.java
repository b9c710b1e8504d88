package org.reperes.bench.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reperes.figures.FigureExtractor;

/** A new rule must not cost more on the press passages than it brings: bounds a point or two below what was reached. */
class PressScoreTest {

    private static GoldScore score;

    @BeforeAll
    static void read() throws IOException {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        score = new GoldScore(FigureExtractor::in, new Misses(nowhere, 0));
        score.score(GoldFolder.read(FiguresBench.PRESS), nowhere);
    }

    @ParameterizedTest
    @CsvSource({"L2 value, .98", "L3 unit, .97", "L4 head, .90", "L5 phrase, .87", "source, .915", "partOf, .90", "change, .885", "time, .77"})
    void staysAbove(String name, double least) {
        assertTrue(score.f1(name) >= least, () -> name + " is " + score.f1(name) + ", was above " + least);
    }
}
