package org.reperes.platform;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every error of the API leaves as problem+json; what is our fault is logged once, here, under a number the caller sees. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    /** Those the bundles explain; any other is explained as a malformed request. */
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 422);

    @Context
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @Override
    public Response toResponse(Throwable error) {
        if (error instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return web.getResponse().hasEntity() ? web.getResponse() : known(web.getResponse());
        }
        if (error instanceof WebApplicationException web && web.getResponse().hasEntity()) {
            return web.getResponse();
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, error, () -> "Error " + number + " at " + request.getMethod() + " " + request.getRequestURI());
        return Problem.of(500, texts.of(request, "problem.500"),
                texts.of(request, "problem.500.detail", number)).response();
    }

    private Response known(Response answer) {
        int status = answer.getStatus();
        String key = "problem." + (EXPLAINED.contains(status) ? status : 400);
        Response problem = Problem.of(status, texts.of(request, key), texts.of(request, key + ".detail")).response();
        Response.ResponseBuilder known = Response.fromResponse(problem).replaceAll(answer.getHeaders()).type(Problem.MEDIA_TYPE);
        // The server's own guard may speak before ours, and names no challenge; RFC 9110 wants one with every 401.
        return status == 401 && answer.getHeaderString(HttpHeaders.WWW_AUTHENTICATE) == null
                ? known.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"reperes\"").build() : known.build();
    }
}
