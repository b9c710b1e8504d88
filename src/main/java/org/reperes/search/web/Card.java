package org.reperes.search.web;

import org.reperes.document.Permalink;
import org.reperes.platform.Formats;
import org.reperes.platform.Language;
import org.reperes.platform.PartialDate;
import org.reperes.search.Results;

import java.util.List;

/**
 * A hit as the page prints it: a page's expressions cost ten times what the same costs here, and a list asks for them again and
 * again.
 *
 * @param titleHtml encoded by the engine, as are the excerpts
 */
public record Card(String source, PartialDate date, String printedDate, String type, String address, String titleHtml,
                   List<Passage> passages, List<Number> figures) {

    /** @param place the words of the link that opens the article there */
    public record Passage(String html, String address, String place) { }

    /** @param approx, counted null where there is none */
    public record Number(String address, String approx, String text, String counted) { }

    /** @param marked what follows the article's address to have its hits marked, or nothing */
    static Card of(Results.Hit hit, String contextPath, String marked, Language language, Formats formats) {
        String address = contextPath + Permalink.of(hit.id(), hit.title()).path() + marked;
        return new Card(hit.source(), hit.date(), formats.date(hit.date()), language.name("type", hit.mediaType()), address, hit.titleHtml(),
                hit.excerpts().stream().map(excerpt -> new Passage(excerpt.html(), address + "#phrase-" + excerpt.sentence(),
                        excerpt.page() == null ? language.say("search.at") : language.say("search.at.page", excerpt.page()))).toList(),
                hit.figures().stream().map(figure -> new Number(address + "#chiffre-" + figure.id().substring(1), figure.approx(),
                        figure.text(), figure.counted())).toList());
    }
}
