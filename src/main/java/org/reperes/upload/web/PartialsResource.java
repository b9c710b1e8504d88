package org.reperes.upload.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.account.Caller;
import org.reperes.account.Role;
import org.reperes.platform.Problem;
import org.reperes.platform.Texts;
import org.reperes.upload.Appended;
import org.reperes.upload.Offer;
import org.reperes.upload.Partial;
import org.reperes.upload.Partials;

import java.io.IOException;
import java.io.InputStream;

/** Large files in parts that can be taken up again: the core of tus 1.0.0 (https://tus.io/protocols/resumable-upload). */
@Path("resumable")
@Tag(name = "uploads")
@RolesAllowed(Role.CONTRIBUTORS)
@SecurityRequirement(name = "token")
public class PartialsResource {

    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    @Inject
    private Partials partials;
    @Inject
    private Texts texts;
    @Context
    private HttpServletRequest request;

    /** @param document id once it is whole, else null */
    public record Progress(long offset, long length, String document) { }

    @POST
    @Operation(summary = "Announces a file that comes in parts", description = "Upload-Length: bytes. Upload-Metadata: filename, title, date, source, batch, each with its value in base 64.")
    public Response begin(@HeaderParam(LENGTH) Long length, @HeaderParam("Upload-Metadata") String metadata, @Context UriInfo uri) throws IOException {
        if (length == null || length < 0) {
            throw new BadRequestException();
        }
        Offer offer = UploadMetadata.offer(metadata, caller().getName());
        Partial partial = partials.begin(offer, length).orElseThrow(() -> new ClientErrorException(413));
        return tus(Response.created(uri.getAbsolutePathBuilder().path(partial.id()).build())).header(OFFSET, 0).build();
    }

    @HEAD
    @Path("{id}")
    @Operation(summary = "How much of it is on disk")
    public Response head(@PathParam("id") String id) throws IOException {
        Partial partial = own(id);
        return tus(Response.ok()).header(OFFSET, partial.offset()).header(LENGTH, partial.length()).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How much of it is on disk, and its document once it is whole")
    public Progress progress(@PathParam("id") String id) throws IOException {
        Partial partial = own(id);
        return new Progress(partial.offset(), partial.length(), partial.document());
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/offset+octet-stream")
    @Operation(summary = "Sends the next part", description = "Upload-Offset: where it begins. After the last one, Content-Location names the document.")
    public Response append(@PathParam("id") String id, @HeaderParam(OFFSET) Long offset, InputStream bytes, @Context UriInfo uri) throws IOException {
        Partial partial = own(id);
        if (offset == null) {
            throw new BadRequestException();
        }
        return switch (partials.append(partial, offset, bytes)) {
            case Appended.At at -> tus(Response.noContent()).header(OFFSET, at.offset()).build();
            case Appended.Whole whole -> tus(Response.noContent()).header(OFFSET, partial.length())
                    .contentLocation(uri.getBaseUriBuilder().path("documents/" + whole.entered().document().getId()).build()).build();
            case Appended.Elsewhere elsewhere -> tus(Response.status(409)).header(OFFSET, elsewhere.offset()).build();
            case Appended.Busy busy -> tus(Response.status(423)).build();
            case Appended.TooMany many -> throw new ClientErrorException(413);
            case Appended.DiskFull full -> throw Problem.of(507, texts.of(request, "problem.507"),
                    texts.of(request, "problem.507.detail")).exception();
        };
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Forgets a file that will not be finished")
    public Response remove(@PathParam("id") String id) throws IOException {
        partials.remove(own(id).id());
        return tus(Response.noContent()).build();
    }

    private Partial own(String id) throws IOException {
        return partials.find(id).filter(partial -> partial.offer().owner().equals(caller().getName()) || caller().may(Role.ADMIN))
                .orElseThrow(NotFoundException::new);
    }

    private Caller caller() {
        return (Caller) request.getAttribute(Caller.ATTRIBUTE);
    }

    private static Response.ResponseBuilder tus(Response.ResponseBuilder response) {
        return response.header("Tus-Resumable", "1.0.0");
    }
}
