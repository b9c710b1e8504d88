package org.reperes.extraction.child.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that the margin broke, joined to the paragraphs they are. A line goes on in the next if that one's first word had no
 * room left in it, at the same size and distance, unless the next begins an item or either is a row of a table.
 */
final class Paragraphs {

    private static final Pattern ITEM = Pattern.compile("^(?:[-–—•▪●○◦■□►➢➔→✓✔*+\\uF000-\\uF0FF]|o |\\d{1,2}[.)°/](?!\\d)|[a-zA-Z][.)]\\s|[IVX]{1,4}[.)]\\s).*");
    private static final double SAME_SIZE = 0.12;
    private static final double LEADING = 1.75;
    private static final double PARAGRAPH_GAP = 1.6;
    private static final double SAME_MARGIN = 60;
    private static final double INDENT = 1.3;

    /** A page of more lines is a drawing or an attack: its lines stay as they are. */
    private static final int MOST_LINES = 2_000;

    private Paragraphs() {
    }

    static String join(List<Line> lines) {
        var text = new StringBuilder();
        Line before = null;
        for (Line line : lines) {
            if (before != null) {
                if (lines.size() < MOST_LINES && goesOn(before, line, lines)) {
                    Hyphens.join(text, line.text());
                    before = line;
                    continue;
                }
                text.append(isApart(before, line) ? "\n\n" : "\n");
            }
            text.append(line.text());
            before = line;
        }
        return text.toString();
    }

    private static boolean goesOn(Line line, Line next, List<Line> page) {
        double size = Math.max(line.size(), next.size());
        double step = next.bottom() - line.bottom();
        boolean near = step > 0 && step < size * LEADING;
        boolean alike = Math.abs(line.size() - next.size()) < size * SAME_SIZE;
        boolean indented = next.left() > line.left() + size * INDENT && !ITEM.matcher(line.text()).matches();
        return near && alike && !indented && !line.isRow() && !next.isRow() && !ITEM.matcher(next.text()).matches()
                && line.right() + size * 0.25 + next.first() > margin(line, page) - size * 0.3;
    }

    /** Where the lines of this one's column end. */
    private static double margin(Line line, List<Line> page) {
        return page.stream().filter(other -> !other.isRow() && Math.abs(other.left() - line.left()) < SAME_MARGIN
                        && Math.abs(other.size() - line.size()) < line.size() * SAME_SIZE)
                .mapToDouble(Line::right).max().orElse(line.right());
    }

    private static boolean isApart(Line line, Line next) {
        double step = next.bottom() - line.bottom();
        boolean rows = line.isRow() && next.isRow();
        return step <= 0 || step > Math.max(line.size(), next.size()) * (rows ? 2 * PARAGRAPH_GAP : PARAGRAPH_GAP)
                || Math.abs(line.size() - next.size()) > line.size() * SAME_SIZE;
    }
}
