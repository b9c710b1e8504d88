package org.reperes.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the rows of a table: a figure in a cell counts what its row's and its column's header say, in the unit of the cell,
 * its column, its row or the caption; a year above it is its time.
 */
final class TableFigures {

    private static final Set<String> SMALL = Set.of("les", "des", "dont", "une", "aux", "par", "pour", "sur");

    private final String text;
    private final boolean dotGroups;
    private Table columnsOf;
    private List<TableColumn> columns;

    TableFigures(String text, boolean dotGroups) {
        this.text = text;
        this.dotGroups = dotGroups;
    }

    /**
     * Reads one line of a table, adding to both lists.
     *
     * @return the cells of words, which hold what prose holds, in reading order
     */
    List<Span> read(Table table, Span line, List<Figure> figures, List<Reject> rejects) {
        List<Span> words = new ArrayList<>();
        List<Span> cells = TableCells.of(text, line);
        enter(table);
        boolean head = line.start() < table.body();
        Span label = null;
        for (int at = 0; at < cells.size(); at++) {
            Span cell = cells.get(at);
            TableColumn column = columns.get(Math.min(at, columns.size() - 1));
            TableNumbers number = TableNumbers.read(text, cell, dotGroups);
            if (number != null && (head || at == 0 && number.isYearLike() || column.naming())) {
                rejects.add(new Reject(cell, cell.of(text), number.isYearLike() ? "year" : "code"));
                label = label == null && !head ? cell : label;
            } else if (number != null && (label != null || !column.names().isEmpty() || table.caption() != null)) {
                figures.add(figure("f" + (figures.size() + 1), column, label, number));
            } else if (cell.end() > cell.start()) {
                words.add(cell);
                label = head || number != null || label != null && !figuresFollow(label) ? label : cell;
            }
        }
        return words;
    }

    private void enter(Table table) {
        if (table != columnsOf) {
            columnsOf = table;
            columns = TableColumn.of(text, table);
        }
    }

    /** A row is named by its first cell; a second one only adds to it where the first is a mere number. */
    private boolean figuresFollow(Span label) {
        return Character.isDigit(text.charAt(label.start()));
    }

    private Figure figure(String id, TableColumn column, Span label, TableNumbers number) {
        TableUnits unit = TableUnits.named(number.unit());
        unit = unit == null ? column.unit() : unit;
        unit = unit == null && label != null ? TableUnits.within(label.of(text)) : unit;
        unit = unit == null ? column.captionUnit() : unit;
        unit = unit == null ? new TableUnits(null, Figure.Kind.COUNT, BigDecimal.ONE) : unit;
        String value = Finished.plain(number.value().multiply(unit.factor()));
        return new Figure(id, number.span(), number.span().of(text), unit.kind(), Figure.Op.EQ, value, null, null, unit.code(), null,
                counted(column, label), null, null, column.time(), null, null, null, null, null, Figure.Zone.TABLE);
    }

    /** The row's header, then the column's, then, where one is missing, the caption. */
    private Figure.Counted counted(TableColumn column, Span label) {
        List<Span> parts = new ArrayList<>();
        if (label != null) {
            parts.add(label);
        }
        parts.addAll(column.names());
        if (column.caption() != null && parts.size() < 2) {
            parts.add(column.caption());
        }
        if (parts.isEmpty()) {
            return null;
        }
        Span first = parts.getFirst();
        String words = String.join(", ", parts.stream().map(p -> p.of(text).strip()).toList());
        return new Figure.Counted(words, first, head(first.of(text)), Figure.Role.LEFT);
    }

    /** The first word that can be a noun: "Total des recettes" is headed by "Total". */
    private static String head(String phrase) {
        int from = -1;
        for (int i = 0; i <= phrase.length(); i++) {
            boolean letter = i < phrase.length() && (Character.isLetter(phrase.charAt(i)) || phrase.charAt(i) == '-' && from >= 0);
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                String word = phrase.substring(from, i);
                if (word.length() > 2 && !SMALL.contains(word.toLowerCase(Locale.FRENCH))) {
                    return word;
                }
                from = -1;
            }
        }
        return phrase.strip();
    }
}
