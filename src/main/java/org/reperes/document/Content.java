package org.reperes.document;

import org.reperes.entities.Entities;
import org.reperes.figures.Figures;
import org.reperes.figures.Span;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * What was taken out of a document: derived from its original, and rebuilt at will. Offsets are UTF-16 code units of {@code text}.
 *
 * @param text       plain text; pages and paragraphs separated by line ends
 * @param pages      offset at which each page starts; empty where the format has no pages
 * @param sentences  in reading order; sentence {@code i} (from 0) has the anchor {@code #phrase-(i+1)}
 * @param figures    every number, with people's corrections applied when read through {@link Documents#content}
 * @param keyFigures ids of the figures a reader would put in a box, best first
 * @param checked    ids of the figures a person confirmed or corrected
 * @param notes      things the reader should know ("ocr-unavailable", "truncated" …)
 * @param metadata   what the file says of itself, as it says it: untrusted
 * @param names      people, organisations and places, with people's corrections applied when read through {@link Documents#content}
 */
public record Content(String text, List<Integer> pages, List<Span> sentences, Figures figures, List<String> keyFigures,
                      List<String> checked, List<String> notes, Map<String, String> metadata, Entities names) {

    /** One whose names were not looked for. */
    public Content(String text, List<Integer> pages, List<Span> sentences, Figures figures, List<String> keyFigures,
                   List<String> checked, List<String> notes, Map<String, String> metadata) {
        this(text, pages, sentences, figures, keyFigures, checked, notes, metadata, Entities.NONE);
    }

    Content withNames(Entities other) {
        return new Content(text, pages, sentences, figures, keyFigures, checked, notes, metadata, other);
    }

    /** Number of the page (from 1) that holds an offset; 0 where the format has no pages. */
    public int pageAt(int offset) {
        return startsUpTo(offset, pages.size(), pages::get);
    }

    /** Index (from 0) of the sentence that holds an offset, or of the one before it; -1 where there is none. */
    public int sentenceAt(int offset) {
        return startsUpTo(offset, sentences.size(), i -> sentences.get(i).start()) - 1;
    }

    private static int startsUpTo(int offset, int count, IntUnaryOperator start) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            if (start.applyAsInt(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
