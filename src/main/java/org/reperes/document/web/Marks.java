package org.reperes.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.document.Content;
import org.reperes.document.Document;
import org.reperes.figures.Span;
import org.reperes.search.EngineUnavailable;
import org.reperes.search.Results;
import org.reperes.search.SearchIndex;

import java.lang.System.Logger.Level;
import java.util.List;

/** What the engine adds to an article: the hits of a search and its neighbours. Without the engine there are none. */
@Named("marks")
@RequestScoped
public class Marks {

    private static final System.Logger LOG = System.getLogger(Marks.class.getName());

    @Inject
    private SearchIndex index;
    @Inject
    private HttpServletRequest request;

    private String id;
    private Content content;
    private List<Span> hits = List.of();

    void in(Document document, Content text, String q) {
        id = document.getId();
        content = text;
        if (q == null || q.isBlank()) {
            return;
        }
        try {
            hits = index.hitsIn(id, q).stream().filter(hit -> hit.end() <= content.text().length()).toList();
        } catch (EngineUnavailable e) {
            LOG.log(Level.WARNING, "No hits marked: the engine did not answer", e);
        }
    }

    /** In reading order, over the whole text. */
    public List<Span> getHits() {
        return hits;
    }

    int partOf(Span hit) {
        int sentence = content.sentenceAt(hit.start());
        return sentence < 0 ? 1 : Parts.at(content.sentences().get(sentence).start());
    }

    /** The nearest part with hits after this one (or before it); 0 where there is none. */
    public int partWithHits(int part, boolean after) {
        return hits.stream().mapToInt(this::partOf).filter(other -> after ? other > part : other < part)
                .reduce((one, other) -> after ? Math.min(one, other) : Math.max(one, other)).orElse(0);
    }

    /** Articles that resemble this one. */
    List<Results.Hit> similar() {
        try {
            return index.similar(id);
        } catch (EngineUnavailable e) {
            LOG.log(Level.WARNING, "No similar articles: the engine did not answer", e);
            return List.of();
        }
    }

    /** Scheme, host and context: what makes a path an address for others. */
    String origin() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf('/', url.indexOf("//") + 2)) + request.getContextPath();
    }
}
