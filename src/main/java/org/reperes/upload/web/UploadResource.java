package org.reperes.upload.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.account.Caller;
import org.reperes.account.Role;
import org.reperes.document.Document;
import org.reperes.document.Status;
import org.reperes.originals.Kept;
import org.reperes.platform.Problem;
import org.reperes.platform.Texts;
import org.reperes.upload.Deposit;
import org.reperes.upload.Deposited;
import org.reperes.upload.Offer;

import java.io.IOException;
import java.net.URI;

/** Takes files in. */
@Path("documents")
@Tag(name = "documents")
public class UploadResource {

    @Inject
    private Deposit deposit;
    @Inject
    private Texts texts;

    /** @param duplicate true where the same bytes were there before */
    public record Receipt(String id, String permalink, Status status, boolean duplicate) { }

    @POST
    @RolesAllowed(Role.CONTRIBUTORS)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "token")
    @Operation(summary = "Takes a file in; once this answers, it is on disk for good")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT,
            requiredProperties = UploadForm.FILE, properties = {
                @SchemaProperty(name = UploadForm.FILE, type = SchemaType.STRING, format = "binary"),
                @SchemaProperty(name = "title", type = SchemaType.STRING),
                @SchemaProperty(name = "date", type = SchemaType.STRING, description = "2021, 2021-11 or 2021-11-03"),
                @SchemaProperty(name = "source", type = SchemaType.STRING),
                @SchemaProperty(name = "batch", type = SchemaType.INTEGER)})))
    @APIResponse(responseCode = "201", description = "New")
    @APIResponse(responseCode = "200", description = "The same bytes were there before: their document")
    @APIResponse(responseCode = "413", description = "Larger than the limit; nothing kept")
    @APIResponse(responseCode = "507", description = "No room on the server's disk; nothing kept")
    public Response upload(@Context HttpServletRequest request, @Context UriInfo uri) throws IOException {
        try {
            return entered(new UploadForm(request), request, uri);
        } catch (FileUploadException e) {
            throw new BadRequestException(e);
        }
    }

    private Response entered(UploadForm form, HttpServletRequest request, UriInfo uri) throws IOException {
        UploadForm.File file = form.file().orElseThrow(() -> new BadRequestException("no part is called file"));
        return switch (deposit.keep(file.bytes())) {
            case Kept.Original kept -> entered(deposit.enter(kept, offer(form, file.name(), request)), uri);
            case Kept.TooLarge over -> throw new ClientErrorException(413);
            case Kept.DiskFull full -> throw Problem.of(507, texts.of(request, "problem.507"),
                    texts.of(request, "problem.507.detail")).exception();
        };
    }

    private static Offer offer(UploadForm form, String name, HttpServletRequest request) throws IOException {
        form.finish();
        Caller caller = (Caller) request.getAttribute(Caller.ATTRIBUTE);
        return new Offer(name, caller.getName(), UploadMetadata.batch(form.field("batch")), form.field("title"), UploadMetadata.date(form.field("date")), form.field("source"));
    }

    private static Response entered(Deposited.Entered entered, UriInfo uri) {
        URI address = uri.getAbsolutePathBuilder().path(entered.document().getId()).build();
        return switch (entered) {
            case Deposited.Received received -> Response.created(address).entity(receipt(received.document(), false)).build();
            case Deposited.Known known -> Response.ok(receipt(known.document(), true)).contentLocation(address).build();
        };
    }

    private static Receipt receipt(Document document, boolean duplicate) {
        return new Receipt(document.getId(), document.getPermalink().path(), document.getStatus(), duplicate);
    }
}
