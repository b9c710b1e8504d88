package org.reperes.document.web;

import org.reperes.document.Content;
import org.reperes.figures.Figure;

/**
 * A figure as the page shows it.
 *
 * @param sentence number of its sentence, from 1
 * @param page     from 1; 0 where the document has no pages
 * @param key      whether it stands in the Repères panel
 * @param checked  whether a person confirmed or corrected it
 * @param quote    its sentence around it
 * @param link     query and anchor that open it, whatever part it is in
 */
public record Noted(Figure figure, int number, int sentence, int page, boolean key, boolean checked, Quote quote, String link) {

    static Noted of(Figure figure, Content content, String q) {
        int offset = figure.span().start();
        int sentence = content.sentenceAt(offset);
        int part = sentence < 0 ? 1 : Parts.at(content.sentences().get(sentence).start());
        return new Noted(figure, Anchors.number(figure), sentence + 1, content.pageAt(offset),
                content.keyFigures().contains(figure.id()), content.checked().contains(figure.id()),
                Quote.of(figure.span(), sentence, content),
                ArticleAddress.query(part, q) + "#chiffre-" + Anchors.number(figure));
    }
}
