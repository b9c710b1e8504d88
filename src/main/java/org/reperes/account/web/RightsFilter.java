package org.reperes.account.web;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.reperes.account.Caller;
import org.reperes.account.Role;
import org.reperes.account.SameOrigin;

/** Guards one method of the API. */
@Priority(Priorities.AUTHORIZATION)
final class RightsFilter implements ContainerRequestFilter {

    private static final String CHALLENGE = "Bearer realm=\"reperes\"";

    private final HttpServletRequest request;
    private final Role least;

    /** @param request the current request, whichever it is: a proxy. @param least or null where none is needed */
    RightsFilter(HttpServletRequest request, Role least) {
        this.request = request;
        this.least = least;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(Authentication.BAD_TOKEN) != null) {
            throw new NotAuthorizedException(CHALLENGE + ", error=\"invalid_token\"");
        }
        if (!SameOrigin.allows(request)) {
            throw new ForbiddenException();
        }
        Caller caller = (Caller) request.getAttribute(Caller.ATTRIBUTE);
        if (least != null && caller == null) {
            throw new NotAuthorizedException(CHALLENGE);
        }
        if (least != null && !caller.may(least)) {
            throw new ForbiddenException();
        }
    }
}
