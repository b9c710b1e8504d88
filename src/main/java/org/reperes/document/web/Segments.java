package org.reperes.document.web;

import org.reperes.figures.Figure;
import org.reperes.figures.Span;

import java.util.List;

/** The text of an article cut up for the page: paragraphs of sentences of runs of pieces. Plain text at every level. */
public final class Segments {

    private Segments() { }

    /**
     * @param pages numbers of the pages that begin here, from 1; most often none
     * @param tight a line of its own within what the author wrote as one block (a list item, a verse, a table row)
     */
    public record Paragraph(List<Integer> pages, boolean tight, List<Sentence> sentences) { }

    /** @param number from 1: the anchor is {@code #phrase-}n */
    public record Sentence(int number, Span span, List<Run> runs) { }

    /** A stretch that is one figure, or none. @param number of the figure, for its anchor {@code #chiffre-}5; 0 for none */
    public record Run(Figure figure, int number, boolean key, boolean checked, List<Piece> pieces) { }

    /** @param hit number of the hit in the whole article, from 1; 0 where it is none */
    public record Piece(String text, int hit) { }
}
