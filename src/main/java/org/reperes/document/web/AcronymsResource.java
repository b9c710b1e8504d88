package org.reperes.document.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.account.Role;
import org.reperes.document.LearntAcronyms;

/** The acronyms learnt from the documents; as plain text they are lines for the administrator's list of synonyms. */
@Path("acronyms")
@Tag(name = "documents")
@SecurityRequirement(name = "token")
public class AcronymsResource {

    private static final int MOST = 10_000;

    @Inject
    private LearntAcronyms acronyms;

    @GET
    @RolesAllowed(Role.EDITORS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Acronyms learnt", description = "The commonest first, from those that at least so many documents explain.")
    public List<LearntAcronyms.Learnt> list(@QueryParam("documents") @DefaultValue("1") int documents) {
        return acronyms.list(documents, MOST);
    }

    @GET
    @RolesAllowed(Role.EDITORS)
    @Produces("text/plain;charset=UTF-8")
    @Operation(hidden = true)
    public String lines(@QueryParam("documents") @DefaultValue("1") int documents) {
        return acronyms.lines(documents, MOST).stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
