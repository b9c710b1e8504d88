package org.reperes.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * An error a caller can act on, as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> problem details.
 *
 * @param type   where the help page explains it ("/aide#erreur-404"): stable, for programs
 * @param title  what went wrong, for people
 * @param status the HTTP status
 * @param detail what to do next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String title, String detail) {
        return new Problem("/aide#erreur-" + status, title, status, detail);
    }

    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(Json.write(this)).build();
    }

    /** To leave a resource method with this problem as its answer. */
    public WebApplicationException exception() {
        return new WebApplicationException(title, response());
    }
}
