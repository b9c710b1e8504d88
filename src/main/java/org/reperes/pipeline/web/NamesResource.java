package org.reperes.pipeline.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.account.Role;
import org.reperes.document.Content;
import org.reperes.document.Documents;
import org.reperes.document.Naming;
import org.reperes.entities.Entities;
import org.reperes.entities.EntityType;
import org.reperes.pipeline.Changes;

/** The people, organisations and places of a document, and what editors say of them. */
@Path("documents/{id}/names")
@Tag(name = "documents")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
public class NamesResource {

    @Inject
    private Documents documents;
    @Inject
    private Changes changes;

    /** @param givenName what it really is; null or absent: it is no name. @param givenType absent: the type stays */
    public record Correction(EntityType type, String name, EntityType givenType, String givenName) { }

    @GET
    @Operation(summary = "Names in a document", description = "Each once with how often it is mentioned; corrections applied.")
    public List<Entities.Named> names(@PathParam("id") String id) {
        Content content = documents.content(id).orElseThrow(NotFoundException::new);
        return Arrays.stream(EntityType.values()).flatMap(type -> content.names().named(type).stream()).toList();
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Corrects or rejects a name", description = "Outlives a new extraction; giving a name back as it was found takes the correction back.")
    public Response correct(@PathParam("id") String id, Correction correction) {
        boolean readable = correction != null && correction.type() != null && fits(correction.name())
                && (correction.givenName() == null || fits(correction.givenName()));
        if (!readable) {
            throw new ClientErrorException(422);
        }
        EntityType given = correction.givenType() == null ? correction.type() : correction.givenType();
        if (!changes.name(id, correction.type(), correction.name(), given, correction.givenName())) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    private static boolean fits(String name) {
        return name != null && !name.isBlank() && name.length() <= Naming.LONGEST && name.indexOf('\0') < 0;
    }
}
