package org.reperes.platform;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every error of the API leaves as problem+json; what is our fault is logged once, here, under a number the caller sees. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final Map<Integer, String> NAMES = Map.of(400, "requete", 401, "identification", 403, "droits",
            404, "introuvable", 405, "methode", 406, "format-demande", 413, "trop-grand", 415, "type", 422, "contenu");

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
        return Problem.of(500, "interne", texts.of(request, "problem.500"),
                texts.of(request, "problem.500.detail", number)).response();
    }

    private Response known(Response answer) {
        int status = answer.getStatus();
        String name = NAMES.getOrDefault(status, "requete");
        String key = NAMES.containsKey(status) ? "problem." + status : "problem.400";
        Response problem = Problem.of(status, name, texts.of(request, key), texts.of(request, key + ".detail")).response();
        return Response.fromResponse(problem).replaceAll(answer.getHeaders()).type(Problem.MEDIA_TYPE).build();
    }
}
