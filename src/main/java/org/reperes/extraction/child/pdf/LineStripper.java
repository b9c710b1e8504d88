package org.reperes.extraction.child.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** PDFBox's text stripper, made to hand over lines with their places instead of writing them out. */
final class LineStripper extends PDFTextStripper {

    /** Gap from which on two words of a line stand in different columns, in widths of the font's size. */
    private static final double COLUMN_GAP = 1.6;

    private final List<Line> lines = new ArrayList<>();
    private final List<TextPosition> glyphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double firstWord;
    private boolean separated;

    LineStripper() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** @param page from 0 */
    List<Line> page(PDDocument document, int page) throws IOException {
        lines.clear();
        glyphs.clear();
        text.setLength(0);
        setStartPage(page + 1);
        setEndPage(page + 1);
        writeText(document, Writer.nullWriter());
        endLine();
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        if (!glyphs.isEmpty() && separated) {
            TextPosition before = glyphs.getLast();
            double gap = positions.getFirst().getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
            text.append(gap > COLUMN_GAP * size(before) ? '\t' : ' ');
        } else if (glyphs.isEmpty()) {
            firstWord = width(positions, word);
        }
        separated = false;
        text.append(word);
        glyphs.addAll(positions);
    }

    /** A piece may hold several words: the width up to the first blank. */
    private static double width(List<TextPosition> positions, String word) {
        int blank = word.indexOf(' ');
        int last = blank > 0 ? Math.min(blank, positions.size()) - 1 : positions.size() - 1;
        TextPosition end = positions.get(last);
        return end.getXDirAdj() + end.getWidthDirAdj() - positions.getFirst().getXDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
        separated = true;
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    private void endLine() {
        if (!text.toString().isBlank()) {
            TextPosition first = glyphs.getFirst();
            TextPosition last = glyphs.getLast();
            lines.add(new Line(text.toString().strip(), first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(), glyphs.stream().mapToDouble(LineStripper::size).average().orElse(0), firstWord));
        }
        glyphs.clear();
        text.setLength(0);
        separated = false;
    }

    private static double size(TextPosition glyph) {
        double size = glyph.getFontSizeInPt();
        return size > 1 ? size : glyph.getHeightDir() * 1.4;
    }
}
