package org.reperes.document.web;

import org.reperes.document.Content;
import org.reperes.figures.Span;

import java.util.List;
import java.util.Map;

/**
 * The text of a document. Offsets count UTF-16 code units.
 *
 * @param pages     where each page starts; empty where the format has no pages
 * @param sentences {@code [start, end]} of each
 * @param notes     things a reader should know: "truncated", "ocr-unavailable" …
 * @param metadata  what the file says of itself: untrusted
 */
public record TextView(String id, String text, List<Integer> pages, List<int[]> sentences, List<String> notes, Map<String, String> metadata) {

    static TextView of(String id, Content content) {
        return new TextView(id, content.text(), content.pages(), content.sentences().stream().map(TextView::bounds).toList(),
                content.notes(), content.metadata());
    }

    private static int[] bounds(Span span) {
        return new int[] {span.start(), span.end()};
    }
}
