package org.reperes.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.reperes.account.Caller;
import org.reperes.account.Callers;

import java.util.Optional;

/**
 * Says who makes a request: the API by its Bearer token, else the session. It never refuses anybody: rights are looked
 * at where they are needed ({@link RightsFeature} for the API, the pages' filter for pages).
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    /** Set on a request whose token is no good: it must not pass as a visitor's. */
    static final String BAD_TOKEN = "org.reperes.account.badToken";

    private static final String BEARER = "Bearer ";

    @Inject
    private Callers callers;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
                                                HttpMessageContext context) {
        Optional<Caller> caller = caller(request);
        caller.ifPresent(found -> request.setAttribute(Caller.ATTRIBUTE, found));
        return caller.map(found -> context.notifyContainerAboutLogin(found, found.role().keys()))
                .orElseGet(context::doNothing);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            Optional<Caller> caller = callers.byToken(authorization.substring(BEARER.length()).strip());
            if (caller.isEmpty()) {
                request.setAttribute(BAD_TOKEN, true);
            }
            return caller;
        }
        return SignedIn.in(request).flatMap(callers::bySession);
    }
}
