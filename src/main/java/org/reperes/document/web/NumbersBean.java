package org.reperes.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.reperes.document.Content;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.figures.Reject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For editors: every number of an article that was not taken for a figure, and why. */
@Named("numbers")
@RequestScoped
public class NumbersBean {

    private static final int SHOWN = 1000;

    @Inject
    private Documents documents;
    @Inject
    private HttpServletRequest request;

    private Document document;
    private Content content;

    /** A rejected number in its sentence. @param sentence from 1; 0 where it stands outside of any */
    public record Rejected(Reject reject, int sentence, String text, String link) { }

    @PostConstruct
    void read() {
        String id = request.getServletPath().split("/")[2];
        document = documents.find(id).orElse(null);
        content = documents.content(id).orElse(null);
    }

    /** Answers 404 for a document that is not there or has no text yet. */
    public void open() {
        if (content == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
        }
    }

    public Document getDocument() {
        return document;
    }

    public int getTotal() {
        return content.figures().rejects().size();
    }

    /** How many of each reason, in the order of the reasons' names. */
    public List<Map.Entry<String, Long>> getReasons() {
        TreeMap<String, Long> counts = new TreeMap<>();
        content.figures().rejects().forEach(reject -> counts.merge(reject.cls(), 1L, Long::sum));
        return List.copyOf(counts.entrySet());
    }

    /** The reason the address narrows to; null for all. */
    public String getReason() {
        return request.getParameter("raison");
    }

    /** In reading order, the first {@value #SHOWN}. */
    public List<Rejected> getRejected() {
        return content.figures().rejects().stream()
                .filter(reject -> getReason() == null || reject.cls().equals(getReason()))
                .limit(SHOWN).map(this::rejected).toList();
    }

    private Rejected rejected(Reject reject) {
        int index = content.sentenceAt(reject.span().start());
        String text = index < 0 ? reject.text() : content.sentences().get(index).of(content.text());
        return new Rejected(reject, index + 1, text, document.getPermalink().path()
                + "?p=" + (index < 0 ? 1 : Parts.at(content.sentences().get(index).start())) + "#phrase-" + (index + 1));
    }
}
