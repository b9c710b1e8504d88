package org.reperes.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.account.Account;
import org.reperes.account.Accounts;
import org.reperes.account.FirstAccount;
import org.reperes.account.Role;
import org.reperes.platform.Language;
import org.reperes.platform.Notices;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** The page behind a one-time link: the first account chooses a name and a password, an invited one its password. */
@Named("welcome")
@RequestScoped
public class WelcomeBean {

    @Inject
    private FirstAccount first;
    @Inject
    private Accounts accounts;
    @Inject
    private Notices notices;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;

    private String name;
    private String password;

    /** Whether the link is for the first account. */
    public boolean isFirst() {
        return first.isOffered(token());
    }

    /** Whether the link opens anything at all. */
    public boolean isGood() {
        return isFirst() || invited().isPresent();
    }

    /** The name of the invited account. */
    public String getInvited() {
        return invited().map(Account::name).orElse("");
    }

    public void enter() throws IOException {
        Optional<Account> account = isFirst() ? first.follow(token(), name, password.toCharArray())
                : accounts.follow(token(), password.toCharArray());
        if (account.isEmpty()) {
            notices.bad(language.say("welcome.used"));
            return;
        }
        SignedIn.signIn(request, account.get());
        FacesContext.getCurrentInstance().getExternalContext().redirect(account.get().role().includes(Role.CONTRIBUTOR)
                ? "/importer" : LocalPath.HOME);
    }

    /** Read here rather than by a view parameter: whether the form is there at all depends on it. */
    private String token() {
        return Objects.requireNonNullElse(request.getParameter("jeton"), "");
    }

    private Optional<Account> invited() {
        return token().isEmpty() ? Optional.empty() : accounts.invited(token());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
