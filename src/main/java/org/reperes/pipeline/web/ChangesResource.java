package org.reperes.pipeline.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.account.Caller;
import org.reperes.account.Role;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Edit;
import org.reperes.document.Filter;
import org.reperes.document.Reason;
import org.reperes.pipeline.Changes;
import org.reperes.platform.PartialDate;

/** Edits, removes, retries and reprocesses documents. */
@Path("documents")
@Tag(name = "documents")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
public class ChangesResource {

    @Inject
    private Changes changes;
    @Inject
    private Documents documents;

    /** How many documents went back to the queue. */
    public record Queued(int documents) { }

    /** What a document is called now. */
    public record Edited(String id, String permalink, String title, String date, String source) { }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.EDITORS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says title, date or source", description = "What is absent stays; null goes back to what was found in the file.")
    public Edited edit(@PathParam("id") String id, ObjectNode body) {
        existing(id);
        String date = field(body, "date");
        if (date != null && !date.isBlank() && PartialDate.parse(date).isEmpty()) {
            throw new ClientErrorException(422);
        }
        Document document = changes.edit(id, new Edit(field(body, "title"), date, field(body, "source")));
        return new Edited(id, document.getPermalink().path(), document.getTitle(),
                document.getDate() == null ? null : document.getDate().toString(), document.getSource());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.CONTRIBUTORS)
    @Operation(summary = "Removes a document for good", description = "By an administrator or the one who gave it.")
    public Response remove(@PathParam("id") String id, @Context HttpServletRequest request) {
        Caller caller = (Caller) request.getAttribute(Caller.ATTRIBUTE);
        if (!caller.may(Role.ADMIN) && !caller.getName().equals(existing(id).getOwner())) {
            throw new ForbiddenException();
        }
        if (!changes.remove(id)) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/reprocess")
    @RolesAllowed(Role.EDITORS)
    @Operation(summary = "Has its text taken out again")
    public Queued reprocess(@PathParam("id") String id) {
        if (!changes.reprocess(id)) {
            throw new NotFoundException();
        }
        return new Queued(1);
    }

    @POST
    @Path("retry")
    @RolesAllowed(Role.CONTRIBUTORS)
    @Operation(summary = "Tries failures again", description = "All in quarantine, or those of a reason or a batch.")
    public Queued retry(@QueryParam("reason") Reason reason, @QueryParam("batch") Long batch) {
        return new Queued(changes.retry(new Filter(null, reason, batch, null, null)));
    }

    @POST
    @Path("reprocess")
    @RolesAllowed(Role.ADMINS)
    @Operation(summary = "Has the text of all documents, or of a batch, taken out again")
    public Queued reprocessAll(@QueryParam("batch") Long batch) {
        return new Queued(changes.reprocess(new Filter(null, null, batch, null, null)));
    }

    private Document existing(String id) {
        return documents.find(id).orElseThrow(NotFoundException::new);
    }

    /** Null where absent, blank where null. */
    private static String field(ObjectNode body, String name) {
        JsonNode value = body.get(name);
        if (value != null && !value.isNull() && !value.isTextual()) {
            throw new ClientErrorException(422);
        }
        return value == null ? null : value.asText("");
    }
}
