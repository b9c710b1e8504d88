package org.reperes.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.reperes.account.Account;
import org.reperes.account.SessionKey;

import java.util.Optional;

/** The account a session is signed in with. */
final class SignedIn {

    private static final String KEY = "org.reperes.account";

    private SignedIn() { }

    static Optional<SessionKey> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(found -> (SessionKey) found.getAttribute(KEY));
    }

    /** Under a new session id, so that one planted beforehand is worth nothing. */
    static void signIn(HttpServletRequest request, Account account) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(KEY, new SessionKey(account.id(), account.stamp()));
    }

    static void signOut(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
