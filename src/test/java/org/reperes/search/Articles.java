package org.reperes.search;

import java.time.Instant;
import java.util.List;
import org.reperes.figures.Figure;
import org.reperes.figures.FigureExtractor;
import org.reperes.figures.KeyFigures;
import org.reperes.figures.Sentences;
import org.reperes.figures.Span;
import org.reperes.platform.PartialDate;

/** Entries for tests, with the figures and sentences the real engine finds in their text. */
final class Articles {

    private Articles() { }

    static Entry entry(String id, String title, String text) {
        return entry(id, title, text, "2021-11", "Yabiladi");
    }

    static Entry entry(String id, String title, String text, String date, String source) {
        PartialDate published = PartialDate.parse(date).orElse(null);
        var figures = FigureExtractor.in(text, published);
        List<Span> sentences = Sentences.in(text);
        return new Entry(id, title, published, source, null, "fr", "text/plain", text, List.of(), sentences,
                figures.figures(), KeyFigures.of(title, text, figures).stream().map(Figure::id).toList(),
                Entry.Entities.NONE, null, null, Instant.parse("2026-11-24T10:00:00Z"));
    }
}
