package org.reperes.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.reperes.document.Content;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Filter;
import org.reperes.document.Versions;
import org.reperes.figures.Figures;
import org.reperes.search.Results;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The article page: read from the database alone; what the engine adds (hits, neighbours) may be missing. */
@Named("article")
@RequestScoped
public class ArticleBean {

    private static final int MEMBERS_SHOWN = 200;

    @Inject
    private Documents documents;
    @Inject
    private Versions versions;
    @Inject
    private Marks marks;
    @Inject
    private HttpServletRequest request;

    private Document document;
    private Content content;
    private List<Versions.Version> others;
    private List<Results.Hit> similar;
    private String q;
    private int part;
    private boolean original;

    /** Reads the article the address names; sends a wrong slug to the permalink and an anchor to its part. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        String[] path = request.getServletPath().split("/", 4);
        document = documents.find(path[2]).orElse(null);
        if (document == null) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        content = documents.content(document.getId()).orElse(
                new Content("", List.of(), List.of(), Figures.NONE, List.of(), List.of(), List.of(), Map.of()));
        if (!document.getPermalink().path().equals(String.join("/", path))) {
            redirect(faces, request.getContextPath() + document.getPermalink().path() + query(), HttpServletResponse.SC_MOVED_PERMANENTLY);
        } else if (request.getParameter("aller") != null) {
            goTo(faces, request.getParameter("aller"));
        } else {
            read();
        }
    }

    private void read() {
        q = request.getParameter("q");
        original = "1".equals(request.getParameter("original"));
        marks.in(document, content, q);
        String wanted = request.getParameter("p");
        int first = marks.getHits().isEmpty() ? 1 : marks.partOf(marks.getHits().getFirst());
        int named = wanted != null && wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : first;
        part = Math.clamp(named, 1, getParts());
    }

    /** An anchor of another part: browsers keep anchors to themselves, so a script asks this way. */
    private void goTo(FacesContext faces, String anchor) throws IOException {
        OptionalInt offset = Anchors.offset(content, anchor);
        int sentence = offset.isPresent() ? Math.max(0, content.sentenceAt(offset.getAsInt())) : 0;
        int target = content.sentences().isEmpty() ? 1 : Parts.at(content.sentences().get(sentence).start());
        redirect(faces, request.getContextPath() + document.getPermalink().path()
                + ArticleAddress.query(target, request.getParameter("q"))
                + (offset.isPresent() ? "#" + anchor : ""), HttpServletResponse.SC_FOUND);
    }

    private void redirect(FacesContext faces, String address, int status) {
        ExternalContext external = faces.getExternalContext();
        // A title may be changed and changed back: a redirect kept by a browser would go round in circles.
        external.setResponseHeader("Cache-Control", "no-cache");
        external.setResponseStatus(status);
        external.setResponseHeader("Location", address);
        faces.responseComplete();
    }

    private String query() {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    public Document getDocument() {
        return document;
    }

    public Content getContent() {
        return content;
    }

    /** The paragraphs of this part. */
    public List<Segments.Paragraph> getParagraphs() {
        return new ArticleText(content, marks.getHits()).part(part);
    }

    /** Every figure of this part, for the table under the text. */
    public List<Noted> getFigures() {
        return content.figures().figures().stream().map(figure -> Noted.of(figure, content, q))
                .filter(noted -> Parts.at(figureSentence(noted)) == part).toList();
    }

    private int figureSentence(Noted noted) {
        return noted.sentence() == 0 ? 0 : content.sentences().get(noted.sentence() - 1).start();
    }

    /** The figures a reader would put in a box, best first. */
    public List<Noted> getKeyFigures() {
        return content.keyFigures().stream()
                .flatMap(id -> content.figures().figures().stream().filter(figure -> figure.id().equals(id)))
                .map(figure -> Noted.of(figure, content, q)).toList();
    }

    /** The people, organisations and places that the text mentions most. */
    public List<NameGroup> getNames() {
        return NameGroup.of(content.names());
    }

    /** The document this one was found in; null where it came by itself. */
    public Document getContainer() {
        return document.getContainer() == null ? null : documents.find(document.getContainer()).orElse(null);
    }

    /** What was found inside this document; the first {@value #MEMBERS_SHOWN}. */
    public List<Document> getMembers() {
        return documents.list(Filter.inside(document.getId()), 0, MEMBERS_SHOWN);
    }

    /** Other documents with the same text. */
    public List<Versions.Version> getVersions() {
        if (others == null) {
            others = versions.of(document.getId());
        }
        return others;
    }

    /** Articles that resemble this one and are not the same. */
    public List<Results.Hit> getSimilar() {
        if (similar == null) {
            similar = marks.similar().stream()
                    .filter(hit -> getVersions().stream().noneMatch(version -> version.document().getId().equals(hit.id()))).toList();
        }
        return similar;
    }

    public Citation getCitation() {
        return Citation.of(document, marks.origin());
    }

    public String getStructuredData() {
        return StructuredData.of(document, getCitation().address());
    }

    /** Query of another part of the text. */
    public String part(int number) {
        return ArticleAddress.query(number, q);
    }

    public int getPart() {
        return part;
    }

    public int getParts() {
        return Parts.count(content);
    }

    public String getQ() {
        return q;
    }

    /** Whether the original is shown beside the text. */
    public boolean isOriginal() {
        return original;
    }

    /** Whether a browser can show the original itself. */
    public boolean isShowable() {
        String type = document.getMediaType();
        return type != null && (type.equals("application/pdf") || type.equals("image/jpeg") || type.equals("image/png"));
    }
}
