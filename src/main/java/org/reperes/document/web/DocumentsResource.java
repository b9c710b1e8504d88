package org.reperes.document.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.account.Role;
import org.reperes.document.Content;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.FiguresJson;
import org.reperes.document.Versions;
import org.reperes.originals.Originals;

import java.util.List;
import java.util.Locale;

/** Reads documents: what is known of them, their text, their figures and their original. */
@Path("documents")
@Tag(name = "documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    private static final int MOST = 1000;

    @Inject
    private Documents documents;
    @Inject
    private Originals originals;
    @Inject
    private Versions versions;

    /** One page of documents, newest first. @param total of all pages */
    public record Listing(long total, int page, int size, List<DocumentView> documents) { }

    /**
     * A document with the same text as another.
     *
     * @param likeness part of both texts that both have, 0 to 1
     * @param shared   part of the shorter text that the longer has too, 0 to 1
     */
    public record VersionView(double likeness, double shared, DocumentView document) {

        static VersionView of(Versions.Version version) {
            return new VersionView(version.likeness(), version.shared(), DocumentView.of(version.document()));
        }
    }

    @GET
    @RolesAllowed(Role.CONTRIBUTORS)
    @Operation(summary = "Lists documents, newest first", description = "Pages from 1, at most 1000 documents each.")
    public Listing list(@BeanParam FilterParams filter, @QueryParam("page") @DefaultValue("1") int page,
                        @QueryParam("size") @DefaultValue("50") int size) {
        int number = Math.clamp(page, 1, Integer.MAX_VALUE / MOST);
        int length = Math.clamp(size, 1, MOST);
        return new Listing(documents.count(filter.filter()), number, length, documents
                .list(filter.filter(), (number - 1) * length, length).stream().map(DocumentView::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What is known of a document, and how far it has come")
    public DocumentView document(@PathParam("id") String id) {
        return DocumentView.of(existing(id));
    }

    @GET
    @Path("sha256/{sha256}")
    @RolesAllowed(Role.CONTRIBUTORS)
    @Operation(summary = "The document of these bytes, by their SHA-256", description = "So that a large file need not be sent twice.")
    public DocumentView bytes(@PathParam("sha256") String sha256) {
        return DocumentView.of(documents.bySha256(sha256.toLowerCase(Locale.ROOT)).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("{id}/text")
    @Operation(summary = "Its text, with the offsets (UTF-16) at which pages and sentences start")
    public TextView text(@PathParam("id") String id) {
        return TextView.of(id, content(id));
    }

    @GET
    @Path("{id}/text")
    @Produces("text/plain;charset=UTF-8;qs=0.5")
    @Operation(summary = "Its text alone")
    public String plainText(@PathParam("id") String id) {
        return content(id).text();
    }

    @GET
    @Path("{id}/figures")
    @Operation(summary = "Its figures and the numbers that are none, each with its sentence and page")
    public ObjectNode figures(@PathParam("id") String id) {
        return FiguresJson.of(content(id));
    }

    @GET
    @Path("{id}/members")
    @Operation(summary = "The documents found inside it")
    public List<DocumentView> members(@PathParam("id") String id) {
        return documents.members(existing(id).getId()).stream().map(DocumentView::of).toList();
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "Other documents with the same text, the likest first",
            description = "In other bytes: edited, cut, in another format or among other words. At most 20.")
    public List<VersionView> versions(@PathParam("id") String id) {
        return versions.of(existing(id).getId()).stream().map(VersionView::of).toList();
    }

    @GET
    @Path("{id}/original")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file as it was given", description = "Whole, or the part that the header Range names.")
    public Response original(@PathParam("id") String id, @Context Request request, @HeaderParam("Range") String range,
                             @HeaderParam("If-Range") String ifRange) {
        Document document = existing(id);
        if (!originals.has(document.getSha256())) {
            throw new NotFoundException();
        }
        return Download.of(document, originals.path(document.getSha256()), request, range, ifRange);
    }

    private Document existing(String id) {
        return documents.find(id).orElseThrow(NotFoundException::new);
    }

    private Content content(String id) {
        return documents.content(id).orElseThrow(NotFoundException::new);
    }
}
