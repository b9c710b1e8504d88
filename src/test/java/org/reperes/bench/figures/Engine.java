package org.reperes.bench.figures;

import org.reperes.figures.Figures;
import org.reperes.platform.PartialDate;

/** What is scored: the engine, or the floor it has to beat. */
interface Engine {

    Figures in(String text, PartialDate published);
}
