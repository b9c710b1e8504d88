package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the head of a table says of one column.
 *
 * @param names       the cells of its head that say what is counted: neither years nor units
 * @param naming      whether its numbers only name their rows
 * @param time        the year above it, or null
 * @param unit        the unit its head gives, or null
 * @param caption     the line above the table, or null
 * @param captionUnit the unit the caption gives to a column that names nothing else, or null
 */
record TableColumn(List<Span> names, boolean naming, Figure.Time time, TableUnits unit, Span caption, TableUnits captionUnit) {

    private static final Set<String> NAMING = Set.of("n°", "no", "num", "numéro", "code", "rang", "réf", "ref", "référence", "id", "identifiant", "article",
            "année", "années", "an", "exercice", "date", "page", "cp", "code postal", "téléphone", "tél", "insee", "siret", "siren", "#", "classement", "chapitre");

    /** The columns from left to right, and one more for cells beyond the head. */
    static List<TableColumn> of(String text, Table table) {
        List<TableColumn> columns = new ArrayList<>();
        for (int column = 0; column <= table.headers().size(); column++) {
            columns.add(of(text, table.header(column), table.caption()));
        }
        return columns;
    }

    private static TableColumn of(String text, List<Span> head, Span caption) {
        List<Span> names = new ArrayList<>();
        Figure.Time time = null;
        TableUnits unit = null;
        boolean naming = false;
        for (Span cell : head) {
            String words = cell.of(text);
            TableNumbers year = TableNumbers.read(text, cell, false);
            if (year != null && year.isYearLike()) {
                time = new Figure.Time(words, year.value().toString());
            } else if (TableUnits.named(words) == null) {
                names.add(cell);
            }
            unit = unit == null ? TableUnits.within(words) : unit;
            naming |= NAMING.contains(words.toLowerCase(Locale.FRENCH));
        }
        boolean unnamed = caption != null && (names.isEmpty() || time != null);
        return new TableColumn(names, naming, time, unit, caption, unnamed ? TableUnits.within(caption.of(text)) : null);
    }
}
