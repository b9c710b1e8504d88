package org.reperes.figures;

import java.util.List;

/** Chooses the figures a reader would put in a box. */
public final class KeyFigures {

    private KeyFigures() { }

    /** The key figures, best first, without duplicates; empty where none is worth a box. */
    public static List<Figure> of(String title, String text, Figures figures) {
        return List.of();
    }
}
