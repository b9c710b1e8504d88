package org.reperes.admin.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.account.Caller;
import org.reperes.account.Role;
import org.reperes.admin.Findings;
import org.reperes.admin.Reconciliation;
import org.reperes.admin.Reindexing;
import org.reperes.document.Documents;
import org.reperes.document.Status;
import org.reperes.pipeline.Jobs;
import org.reperes.pipeline.Task;

import java.util.Map;

/** What an administrator does by program. */
@Path("admin")
@Tag(name = "admin")
@RolesAllowed(Role.ADMINS)
@SecurityRequirement(name = "token")
@Produces(MediaType.APPLICATION_JSON)
public class AdminResource {

    @Inject
    private Reindexing reindexing;
    @Inject
    private Reconciliation reconciliation;
    @Inject
    private Jobs jobs;
    @Inject
    private Documents documents;

    /** @param jobs waiting or under way, by task @param documents by status */
    public record Queue(Map<Task, Long> jobs, Map<Status, Long> documents) { }

    @GET
    @Path("queue")
    @Operation(summary = "Work under way, and documents by status")
    public Queue queue() {
        return new Queue(jobs.depth(), documents.countByStatus());
    }

    @POST
    @Path("reindex")
    @Operation(summary = "Builds the index anew from the database", description = "Answers at once; searches go on meanwhile.")
    public Response reindex(@Context UriInfo uri) {
        int status = reindexing.start() ? 202 : 409;
        return Response.status(status).location(uri.getAbsolutePath()).entity(reindexing.state()).build();
    }

    @GET
    @Path("reindex")
    @Operation(summary = "How far the last reindex of this server has come")
    public Reindexing.State reindexState() {
        return reindexing.state();
    }

    @GET
    @Path("reconcile")
    @Operation(summary = "Where database, originals and index disagree")
    public Findings look() {
        return reconciliation.look();
    }

    @POST
    @Path("reconcile")
    @Operation(summary = "Brings database, originals and index together", description = "adopt: files without a document become documents again.")
    public Findings repair(@QueryParam("adopt") @DefaultValue("false") boolean adopt, @Context HttpServletRequest request) {
        return reconciliation.repair(adopt, ((Caller) request.getAttribute(Caller.ATTRIBUTE)).getName());
    }
}
