package org.reperes.search;

import java.time.Instant;
import java.util.List;
import org.reperes.figures.Figure;
import org.reperes.figures.Span;
import org.reperes.platform.PartialDate;

/**
 * What the index is told of one article. Everything here is derived: it can be built again from the database.
 *
 * @param id           the document's id; putting it twice replaces
 * @param date         of publication, or null
 * @param source       who published, or null
 * @param author       or null
 * @param language     ISO 639-1, or null
 * @param text         the whole text, never null
 * @param pageOffsets  where in the text each page begins (UTF-16), first page first; empty where there are no pages
 * @param sentences    in reading order, never overlapping; figures and excerpts are numbered by it, from 1
 * @param keyFigures   ids of the figures worth a box, best first
 * @param collection   or null
 * @param container    id of the archive or mailbox this document came in, or null
 */
public record Entry(String id, String title, PartialDate date, String source, String author, String language,
                    String mediaType, String text, List<Integer> pageOffsets, List<Span> sentences,
                    List<Figure> figures, List<String> keyFigures, Entities entities, String collection,
                    String container, Instant uploadedAt) {

    /** Names found in the text, each once, as a reader writes them. */
    public record Entities(List<String> people, List<String> organisations, List<String> places) {

        public static final Entities NONE = new Entities(List.of(), List.of(), List.of());
    }
}
