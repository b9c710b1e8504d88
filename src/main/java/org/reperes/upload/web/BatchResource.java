package org.reperes.upload.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.account.Role;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Filter;
import org.reperes.document.Reason;
import org.reperes.document.Status;
import org.reperes.platform.Csv;
import org.reperes.platform.Texts;

import java.util.List;

/** How far the files of an upload have come: what a page asks every second, and the report at the end. */
@Path("uploads")
@Tag(name = "uploads")
@RolesAllowed(Role.CONTRIBUTORS)
public class BatchResource {

    private static final int MOST_ASKED = 500;
    private static final int CHUNK = 500;

    @Inject
    private Documents documents;
    @Inject
    private Texts texts;

    /** One file's state. @param reasonText why it is in quarantine, for people; else null */
    public record State(String id, String permalink, String title, Status status, Reason reason, String reasonText) { }

    @POST
    @Path("states")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The states of these documents (ids, at most " + MOST_ASKED + "); unknown ones are left out")
    public List<State> states(List<String> ids, @Context HttpServletRequest request) {
        if (ids == null || ids.size() > MOST_ASKED) {
            throw new ClientErrorException(422);
        }
        return documents.all(ids).stream().map(document -> state(document, request)).toList();
    }

    private State state(Document document, HttpServletRequest request) {
        Reason reason = document.getReason();
        return new State(document.getId(), document.getPermalink().path(), document.getTitle(), document.getStatus(),
                reason, reason == null ? null : texts.of(request, "reason." + reason));
    }

    @GET
    @Path("{batch: \\d+}.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "Every file of a batch with its state, as CSV")
    public StreamingOutput report(@PathParam("batch") long batch) {
        return out -> {
            try (var csv = new Csv(out)) {
                csv.row("name", "status", "reason", "detail", "permalink");
                int offset = 0;
                for (List<Document> page = page(batch, offset); !page.isEmpty(); page = page(batch, offset)) {
                    for (Document document : page) {
                        csv.row(document.getName(), document.getStatus(), document.getReason(), document.getReasonDetail(),
                                document.getPermalink().path());
                    }
                    offset += page.size();
                }
            }
        };
    }

    private List<Document> page(long batch, int offset) {
        return documents.list(Filter.batch(batch), offset, CHUNK);
    }
}
