package org.reperes.pipeline.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.account.Caller;
import org.reperes.account.Role;
import org.reperes.document.Verdict;
import org.reperes.figures.Figure;
import org.reperes.pipeline.Changes;

import java.util.Arrays;
import java.util.Locale;

/** What editors say of figures: kept through new extractions. A number is named by where it starts in the text. */
@Path("documents/{id}/corrections/{start: \\d{1,9}}")
@Tag(name = "figures")
@RolesAllowed(Role.EDITORS)
@SecurityRequirement(name = "token")
public class CorrectionsResource {

    @Inject
    private Changes changes;

    /**
     * As the figures of the API have it; all but {@code verdict} only where that is "corrected".
     *
     * @param verdict "confirmed", "rejected" or "corrected"
     * @param op      =, ~, &gt;, &gt;=, &lt;, &lt;= or range
     * @param counted what it counts, as it stands in the sentence
     */
    public record Said(String verdict, String kind, String op, String value, String min, String max, String unit, String counted) { }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirms, rejects or corrects a number", description = "verdict: confirmed, rejected or corrected; with the last, kind, op and the values")
    public Response say(@PathParam("id") String id, @PathParam("start") int start, Said said, @Context HttpServletRequest request) {
        String account = ((Caller) request.getAttribute(Caller.ATTRIBUTE)).getName();
        if (!changes.correct(id, start, verdict(said), account)) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    @DELETE
    @Operation(summary = "Takes back what was said of a number")
    public Response withdraw(@PathParam("id") String id, @PathParam("start") int start) {
        if (!changes.withdraw(id, start)) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    private static Verdict verdict(Said said) {
        return switch (said == null || said.verdict() == null ? "" : said.verdict()) {
            case "confirmed" -> new Verdict.Confirmed();
            case "rejected" -> new Verdict.Rejected();
            case "corrected" -> new Verdict.Corrected(kind(said.kind()), op(said.op()), number(said.value()), number(said.min()),
                    number(said.max()), said.unit(), said.counted());
            default -> throw new ClientErrorException(422);
        };
    }

    private static Figure.Kind kind(String name) {
        return Arrays.stream(Figure.Kind.values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new ClientErrorException(422));
    }

    private static Figure.Op op(String sign) {
        return Arrays.stream(Figure.Op.values()).filter(op -> op.sign().equals(sign)).findFirst()
                .orElseThrow(() -> new ClientErrorException(422));
    }

    /** Exact decimals or a fraction, as figures have them. */
    private static String number(String value) {
        if (value != null && !value.matches("-?\\d{1,40}(\\.\\d{1,40})?(/\\d{1,40})?")) {
            throw new ClientErrorException(422);
        }
        return value;
    }
}
