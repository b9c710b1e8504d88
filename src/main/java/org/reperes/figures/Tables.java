package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables of a text: two or more lines in a row that are cut into cells, with numbers in them. Lines of text that
 * happen to hold a tab are none.
 */
final class Tables {

    /** A head of more lines is a table of words. */
    private static final int MOST_HEADER_ROWS = 3;
    private static final int LONGEST_CAPTION = 200;
    /** A longer cell is a paragraph: the table only lays out the page. */
    private static final int LONGEST_CELL = 200;

    private final String text;
    private final List<Table> tables = new ArrayList<>();

    private Tables(String text) {
        this.text = text;
    }

    static Tables in(String text) {
        Tables found = new Tables(text);
        found.scan();
        return found;
    }

    /** The table that {@code offset} stands in, or null. */
    Table at(int offset) {
        int low = 0;
        int high = tables.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = tables.get(middle).span();
            if (span.contains(offset)) {
                return tables.get(middle);
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** The sentences outside tables, cut where a table begins or ends, and the lines of the tables, in reading order. */
    List<Span> parts(List<Span> sentences) {
        if (tables.isEmpty()) {
            return sentences;
        }
        List<Span> parts = new ArrayList<>();
        int next = 0;
        for (Span sentence : sentences) {
            int from = sentence.start();
            while (next < tables.size() && tables.get(next).span().start() < sentence.end()) {
                Span table = tables.get(next).span();
                add(parts, from, Math.max(from, table.start()));
                lines(table, parts);
                from = Math.max(from, table.end());
                next++;
            }
            // What the table took of later sentences is not read again.
            int taken = next == 0 ? 0 : tables.get(next - 1).span().end();
            add(parts, Math.max(from, taken), sentence.end());
        }
        return parts;
    }

    private void lines(Span table, List<Span> parts) {
        int from = table.start();
        for (int i = from; i <= table.end(); i++) {
            if (i == table.end() || SentenceLines.isBreak(text, i)) {
                add(parts, from, i);
                from = i + 1;
            }
        }
    }

    private void add(List<Span> parts, int from, int to) {
        if (to > from && !SentenceSpaces.isBlank(text, from, to)) {
            parts.add(new Span(from, to));
        }
    }

    private void scan() {
        List<Span> rows = new ArrayList<>();
        Span above = null;
        Span caption = null;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !SentenceLines.isBreak(text, i)) {
                continue;
            }
            Span line = new Span(from, i);
            from = i + 1;
            if (isRow(line)) {
                caption = rows.isEmpty() ? above : caption;
                rows.add(line);
            } else {
                close(rows, caption);
                above = SentenceSpaces.isBlank(text, line.start(), line.end()) ? above : line;
            }
        }
        close(rows, caption);
    }

    private boolean isRow(Span line) {
        boolean tab = text.indexOf('\t', line.start(), line.end()) >= 0;
        return tab || text.indexOf("  ", line.start(), line.end()) >= 0 && TableCells.of(text, line).size() >= 3;
    }

    private void close(List<Span> rows, Span above) {
        if (rows.size() >= 2 && isNumeric(rows)) {
            int head = headRows(rows);
            boolean captioned = above != null && above.end() - above.start() <= LONGEST_CAPTION && rows.getFirst().start() - above.end() < 4;
            tables.add(new Table(new Span(rows.getFirst().start(), rows.getLast().end()), rows.get(head).start(), headers(rows.subList(0, head)),
                    captioned ? above : null));
        }
        rows.clear();
    }

    /** Numbers in cells of their own, and no paragraphs, in the first rows. */
    private boolean isNumeric(List<Span> rows) {
        int numbers = 0;
        int words = 0;
        for (Span row : rows.subList(0, Math.min(rows.size(), 40))) {
            for (Span cell : TableCells.of(text, row)) {
                if (cell.end() - cell.start() > LONGEST_CELL) {
                    return false;
                }
                boolean number = TableNumbers.read(text, cell, true) != null;
                numbers += number ? 1 : 0;
                words += number || cell.end() == cell.start() ? 0 : 1;
            }
        }
        return numbers >= 2 && numbers * 8 >= words;
    }

    private int headRows(List<Span> rows) {
        int head = 0;
        while (head < Math.min(MOST_HEADER_ROWS, rows.size() - 1) && isHead(rows.get(head))) {
            head++;
        }
        return head;
    }

    /** A row without data: words, years, units. */
    private boolean isHead(Span row) {
        List<Span> cells = TableCells.of(text, row);
        int filled = 0;
        for (Span cell : cells) {
            TableNumbers number = TableNumbers.read(text, cell, true);
            if (number != null && !number.isYearLike()) {
                return false;
            }
            filled += cell.end() > cell.start() ? 1 : 0;
        }
        return filled > 0;
    }

    private List<List<Span>> headers(List<Span> rows) {
        List<List<Span>> headers = new ArrayList<>();
        for (Span row : rows) {
            List<Span> cells = TableCells.of(text, row);
            for (int column = 0; column < cells.size(); column++) {
                if (headers.size() <= column) {
                    headers.add(new ArrayList<>());
                }
                if (cells.get(column).end() > cells.get(column).start()) {
                    headers.get(column).add(cells.get(column));
                }
            }
        }
        return headers;
    }
}
