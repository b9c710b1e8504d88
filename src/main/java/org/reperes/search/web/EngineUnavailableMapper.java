package org.reperes.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.reperes.platform.Problem;
import org.reperes.platform.Texts;
import org.reperes.search.EngineUnavailable;

import java.util.logging.Level;
import java.util.logging.Logger;

/** While the engine is away, searching answers 503; everything that reads the database goes on. */
@Provider
public class EngineUnavailableMapper implements ExceptionMapper<EngineUnavailable> {

    private static final Logger LOG = Logger.getLogger(EngineUnavailableMapper.class.getName());

    @Context
    private HttpServletRequest request;
    @Inject
    private Texts texts;

    @Override
    public Response toResponse(EngineUnavailable error) {
        LOG.log(Level.WARNING, error, () -> "The engine did not answer " + request.getRequestURI());
        Problem problem = Problem.of(503, texts.of(request, "problem.503"),
                texts.of(request, "problem.503.detail"));
        return Response.fromResponse(problem.response()).header("Retry-After", 5).build();
    }
}
