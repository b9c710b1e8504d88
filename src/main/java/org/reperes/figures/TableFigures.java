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

    /** Columns whose numbers only name their rows. */
    private static final Set<String> NAMING = Set.of("n°", "no", "num", "numéro", "code", "rang", "réf", "ref", "référence", "id", "identifiant", "article",
            "année", "années", "an", "exercice", "date", "page", "cp", "code postal", "téléphone", "tél", "insee", "siret", "siren", "#", "classement", "chapitre");

    private final String text;
    private final boolean dotGroups;

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
        boolean head = line.start() < table.body();
        Span label = null;
        for (int column = 0; column < cells.size(); column++) {
            Span cell = cells.get(column);
            TableNumbers number = TableNumbers.read(text, cell, dotGroups);
            if (number != null && (head || column == 0 && number.isYearLike() || isNaming(table, column))) {
                rejects.add(new Reject(cell, cell.of(text), number.isYearLike() ? "year" : "code"));
                label = label == null && !head ? cell : label;
            } else if (number != null && (label != null || !table.header(column).isEmpty() || table.caption() != null)) {
                figures.add(figure("f" + (figures.size() + 1), table, column, label, number));
            } else if (cell.end() > cell.start()) {
                words.add(cell);
                label = head || number != null || label != null && !figuresFollow(label) ? label : cell;
            }
        }
        return words;
    }

    /** A row is named by its first cell; a second one only adds to it where the first is a mere number. */
    private boolean figuresFollow(Span label) {
        return Character.isDigit(text.charAt(label.start()));
    }

    private boolean isNaming(Table table, int column) {
        return table.header(column).stream().map(h -> h.of(text).toLowerCase(Locale.FRENCH).strip()).anyMatch(NAMING::contains);
    }

    private Figure figure(String id, Table table, int column, Span label, TableNumbers number) {
        List<Span> named = new ArrayList<>();
        Figure.Time time = null;
        TableUnits unit = TableUnits.named(number.unit());
        for (Span header : table.header(column)) {
            TableNumbers year = TableNumbers.read(text, header, false);
            if (year != null && year.isYearLike()) {
                time = new Figure.Time(header.of(text), year.value().toString());
            } else if (TableUnits.named(header.of(text)) == null) {
                named.add(header);
            }
            unit = unit == null ? TableUnits.within(header.of(text)) : unit;
        }
        unit = unit == null && label != null ? TableUnits.within(label.of(text)) : unit;
        unit = unit == null && table.caption() != null && (named.isEmpty() || time != null) ? TableUnits.within(table.caption().of(text)) : unit;
        unit = unit == null ? new TableUnits(null, Figure.Kind.COUNT, BigDecimal.ONE) : unit;
        BigDecimal value = number.value().multiply(unit.factor()).stripTrailingZeros();
        return new Figure(id, number.span(), number.span().of(text), unit.kind(), Figure.Op.EQ, value.toPlainString(), null, null, unit.code(), null,
                counted(table, label, named), null, null, time, null, null, null, null, null, Figure.Zone.TABLE);
    }

    /** The row's header, then the column's, then, where one is missing, the caption. */
    private Figure.Counted counted(Table table, Span label, List<Span> named) {
        List<Span> parts = new ArrayList<>();
        if (label != null) {
            parts.add(label);
        }
        parts.addAll(named);
        if (table.caption() != null && (label == null || named.isEmpty())) {
            parts.add(table.caption());
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
        for (String word : phrase.split("[^\\p{L}-]+")) {
            if (word.length() > 2 && !Set.of("les", "des", "dont", "une", "aux", "par").contains(word.toLowerCase(Locale.FRENCH))) {
                return word;
            }
        }
        return phrase.strip();
    }
}
