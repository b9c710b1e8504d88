package org.reperes.watch.web;

import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.reperes.document.Document;
import org.reperes.search.Results;
import org.reperes.watch.SavedSearch;
import org.reperes.watch.Site;

/** Writes hits as Atom (RFC 4287); everything a document says passes the XML writer's escaping. */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final Site site;

    Feed(OutputStream out, Site site) throws XMLStreamException {
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        this.site = site;
    }

    void write(SavedSearch search, List<Results.Hit> hits, Map<String, Document> documents) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", site.address("/recherches/" + search.id()));
        element("title", "Repères – " + search.label());
        element("updated", time(documents.values().stream().map(Document::getUploadedAt).max(OffsetDateTime::compareTo).orElse(search.createdAt())));
        link("self", site.address(search.feed()));
        link("alternate", site.address("/recherche?" + search.address()));
        for (Results.Hit hit : hits) {
            if (documents.containsKey(hit.id())) {
                entry(hit, documents.get(hit.id()));
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(Results.Hit hit, Document document) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        // The slug follows the title; the id never changes.
        element("id", site.address("/articles/" + document.getId()));
        element("title", document.getTitle());
        element("updated", time(document.getUploadedAt()));
        link("alternate", site.address(document.getPermalink().path()));
        xml.writeStartElement(ATOM, "author");
        element("name", document.getSource() == null ? "Repères" : document.getSource());
        xml.writeEndElement();
        // Encoded by the engine, with mark as its only markup.
        String excerpts = hit.excerpts().stream().map(Results.Excerpt::html).collect(Collectors.joining("<br/>"));
        xml.writeStartElement(ATOM, "summary");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(legal(excerpts));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
    }

    private static String time(OffsetDateTime moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** XML 1.0 has no way to write most control characters, nor halves of surrogate pairs. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t' ? c : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
