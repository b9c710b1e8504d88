package org.reperes.figures;

import java.util.List;

/** Every number of a text: the quantities and the others, each in reading order. */
public record Figures(List<Figure> figures, List<Reject> rejects) {

    public static final Figures NONE = new Figures(List.of(), List.of());
}
