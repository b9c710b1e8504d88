package org.reperes.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.account.Account;
import org.reperes.account.Accounts;
import org.reperes.account.Role;
import org.reperes.platform.Language;
import org.reperes.platform.Notices;

import java.util.List;
import java.util.Optional;

/** The administrator's page of accounts: invite, change a role, close. */
@Named("accountsPage")
@RequestScoped
public class AccountsBean {

    private static final String INVITATION = "/invitation?jeton=";

    @Inject
    private Accounts accounts;
    @Inject
    private Notices notices;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;

    private Long id;
    private String name;
    private Role role = Role.CONTRIBUTOR;
    private String link;
    private String invited;
    private List<Account> list;

    /** Read here rather than by a view parameter: which form is there depends on it. */
    @PostConstruct
    void read() {
        String wanted = request.getParameter("compte");
        id = wanted != null && wanted.matches("\\d{1,18}") ? Long.valueOf(wanted) : null;
        Optional.ofNullable(getAccount()).ifPresent(account -> role = account.role());
    }

    public List<Account> getAll() {
        if (list == null) {
            list = accounts.all();
        }
        return list;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public void add() {
        Optional<Account> account = accounts.add(name, role);
        if (account.isEmpty()) {
            notices.bad(language.say("accounts.taken", name));
            return;
        }
        link(account.get());
        name = null;
    }

    /** Shows a fresh one-time link: to a person who waits, or who lost the password. */
    public void invite() {
        link(getAccount());
    }

    private void link(Account account) {
        link = INVITATION + accounts.invite(account.id()).clear();
        invited = account.name();
        list = null;
    }

    public void changeRole() {
        tell(accounts.setRole(id, role), "accounts.changed");
    }

    public void close() {
        tell(accounts.close(id), "accounts.closed");
    }

    public void reopen() {
        accounts.reopen(id);
        tell(true, "accounts.reopened");
    }

    private void tell(boolean done, String key) {
        list = null;
        if (done) {
            notices.good(language.say(key, getAccount().name()));
        } else {
            notices.bad(language.say("accounts.last"));
        }
    }

    /** The account the address names: its actions are about it, whatever the list has become meanwhile. Null for none. */
    public Account getAccount() {
        return id == null ? null : accounts.find(id).orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    /** Path and query of the link just made; null otherwise. */
    public String getLink() {
        return link;
    }

    /** Whom the link is for. */
    public String getInvited() {
        return invited;
    }
}
