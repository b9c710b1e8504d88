package org.reperes.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.reperes.document.Documents;

/** The citation of an article as a file for a reference manager. */
@Path("documents/{id}/citation.{form: bib|ris}")
@RequestScoped
public class CitationResource {

    @Inject
    private Documents documents;

    @GET
    @Operation(summary = "Citation of a document, as BibTeX (bib) or RIS (ris)")
    public Response citation(@PathParam("id") String id, @PathParam("form") String form, @Context UriInfo uri) {
        String origin = uri.getBaseUri().resolve("/").toString();
        Citation citation = documents.find(id).map(document -> Citation.of(document, origin.substring(0, origin.length() - 1)))
                .orElseThrow(NotFoundException::new);
        boolean bibtex = form.equals("bib");
        return Response.ok(bibtex ? citation.bibtex() : citation.ris())
                .type((bibtex ? "application/x-bibtex" : "application/x-research-info-systems") + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + citation.id() + "." + form + "\"").build();
    }
}
