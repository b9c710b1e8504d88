package org.reperes.pipeline;

import org.reperes.document.Content;
import org.reperes.document.Document;
import org.reperes.document.Found;
import org.reperes.document.Storable;
import org.reperes.extraction.Extraction;
import org.reperes.extraction.Extraction.Described;
import org.reperes.entities.Entities;
import org.reperes.figures.Figure;
import org.reperes.figures.FigureExtractor;
import org.reperes.figures.Figures;
import org.reperes.figures.KeyFigures;
import org.reperes.figures.Sentences;
import org.reperes.platform.PartialDate;

import java.util.List;

/** Makes of an extraction what the database keeps: the text with its sentences and figures. */
final class Reading {

    private Reading() { }

    static Content content(Extraction.Text extracted, Document document) {
        String text = Storable.text(extracted.text());
        PartialDate said = document.getDateFrom() != null && document.getDateFrom().equals("person") ? document.getDate() : null;
        Figures figures = FigureExtractor.in(text, said != null ? said : value(extracted.date()));
        String title = value(extracted.title()) == null ? document.getTitle() : value(extracted.title());
        List<String> key = KeyFigures.of(title, text, figures).stream().map(Figure::id).toList();
        return new Content(text, extracted.pages(), Sentences.in(text), figures, key, List.of(), extracted.notes(), extracted.metadata(), Entities.of(text));
    }

    static Found found(Extraction.Text extracted) {
        return new Found(extracted.mediaType(), value(extracted.title()), from(extracted.title()),
                value(extracted.date()), from(extracted.date()), value(extracted.source()), from(extracted.source()),
                value(extracted.author()), value(extracted.language()), from(extracted.language()), extracted.ocr());
    }

    private static <T> T value(Described<T> described) {
        return described == null ? null : described.value();
    }

    private static String from(Described<?> described) {
        return described == null ? null : described.from();
    }
}
