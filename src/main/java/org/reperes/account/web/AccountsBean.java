package org.reperes.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.reperes.account.Account;
import org.reperes.account.Accounts;
import org.reperes.account.Role;
import org.reperes.platform.Language;

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

    private String name;
    private Role role = Role.CONTRIBUTOR;
    private String link;
    private String invited;
    private List<Account> list;

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
        invite(account.get());
        name = null;
    }

    /** Shows a fresh one-time link: to a person who waits, or who lost the password. */
    public void invite(Account account) {
        link = INVITATION + accounts.invite(account.id()).clear();
        invited = account.name();
        list = null;
    }

    public void setRole(Account account, Role wanted) {
        tell(accounts.setRole(account.id(), wanted), "accounts.changed", account);
    }

    public void close(Account account) {
        tell(accounts.close(account.id()), "accounts.closed", account);
    }

    public void reopen(Account account) {
        accounts.reopen(account.id());
        tell(true, "accounts.reopened", account);
    }

    private void tell(boolean done, String key, Account account) {
        list = null;
        if (done) {
            notices.good(language.say(key, account.name()));
        } else {
            notices.bad(language.say("accounts.last"));
        }
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
