package org.reperes.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.account.Caller;
import org.reperes.account.Role;

import java.util.Optional;

/** Who looks at a page, for its menus: what is shown here is still refused where it is done. */
@Named("visitor")
@RequestScoped
public class Visitor {

    private Caller caller;

    protected Visitor() { }

    @Inject
    Visitor(HttpServletRequest request) {
        caller = (Caller) request.getAttribute(Caller.ATTRIBUTE);
    }

    Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    public String getName() {
        return caller == null ? "" : caller.displayName();
    }

    /** The role's key, for its name in the bundles; null for a visitor. */
    public String getRole() {
        return caller == null ? null : caller.role().key();
    }

    public boolean isContributor() {
        return may(Role.CONTRIBUTOR);
    }

    public boolean isEditor() {
        return may(Role.EDITOR);
    }

    public boolean isAdmin() {
        return may(Role.ADMIN);
    }

    private boolean may(Role role) {
        return caller != null && caller.may(role);
    }
}
