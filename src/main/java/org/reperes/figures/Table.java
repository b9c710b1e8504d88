package org.reperes.figures;

import java.util.List;

/**
 * A table in a text: where it stands and what its head says; its rows are cut when they are read.
 *
 * @param span    all its lines, those of its head included
 * @param body    where its first row of data begins
 * @param headers for each column the cells of its head from top to bottom, empty ones left out
 * @param caption the line above it, or null
 */
record Table(Span span, int body, List<List<Span>> headers, Span caption) {

    /** The cells above a column's data; none for a column beyond the head. */
    List<Span> header(int column) {
        return column < headers.size() ? headers.get(column) : List.of();
    }
}
