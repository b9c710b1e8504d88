package org.reperes.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.account.Account;
import org.reperes.account.Accounts;
import org.reperes.account.ApiToken;
import org.reperes.account.ApiTokens;
import org.reperes.account.Caller;
import org.reperes.platform.Language;
import org.reperes.platform.Notices;

import java.util.List;

/** One's own account: password and API tokens. */
@Named("account")
@RequestScoped
public class AccountBean {

    @Inject
    private Accounts accounts;
    @Inject
    private ApiTokens tokens;
    @Inject
    private Visitor visitor;
    @Inject
    private Notices notices;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;

    private String label;
    private String secret;
    private String former;
    private String password;
    private List<ApiToken> list;

    public List<ApiToken> getTokens() {
        if (list == null) {
            list = tokens.of(id());
        }
        return list;
    }

    /** Makes a token and shows it, this once. */
    public void addToken() {
        secret = tokens.add(id(), label).clear();
        label = null;
        list = null;
    }

    public void revoke() {
        tokens.revoke(id(), getRevoked().id());
        list = null;
        notices.good(language.say("account.revoked"));
    }

    /** Ends the sessions opened elsewhere; this one goes on. */
    public void changePassword() {
        if (!accounts.hasPassword(id(), former.toCharArray())) {
            notices.bad(language.say("account.former.wrong"));
            return;
        }
        accounts.changePassword(id(), password.toCharArray());
        Account account = accounts.find(id()).orElseThrow();
        SignedIn.signIn(request, account);
        notices.good(language.say("account.password.changed"));
    }

    private long id() {
        return visitor.caller().map(Caller::accountId).orElseThrow();
    }

    /** The token the address asks to revoke; null for none of this account's. */
    public ApiToken getRevoked() {
        String wanted = request.getParameter("revoquer");
        return getTokens().stream().filter(token -> Long.toString(token.id()).equals(wanted)).findFirst().orElse(null);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** The new token in clear; null unless one was just made. */
    public String getSecret() {
        return secret;
    }

    public String getFormer() {
        return former;
    }

    public void setFormer(String former) {
        this.former = former;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
