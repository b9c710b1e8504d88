package org.reperes.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.account.Account;
import org.reperes.account.Accounts;
import org.reperes.account.Attempts;
import org.reperes.platform.Language;
import org.reperes.platform.Notices;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The sign-in page, and signing out from any page. */
@Named("signin")
@RequestScoped
public class SignInBean {

    @Inject
    private Accounts accounts;
    @Inject
    private Attempts attempts;
    @Inject
    private Notices notices;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;

    private String name;
    private String password;
    private String next;

    /** Goes on to where the reader wanted to be, or says why not. */
    public void signIn() throws IOException {
        Duration wait = longest(attempts.wait(nameKey()), attempts.wait(addressKey()));
        if (!wait.isZero()) {
            notices.bad(language.say("signin.wait", wait.toSeconds() + 1));
            return;
        }
        Optional<Account> account = accounts.signIn(name, password.toCharArray());
        if (account.isEmpty()) {
            attempts.failed(nameKey());
            attempts.failed(addressKey());
            notices.bad(language.say("signin.wrong"));
            return;
        }
        attempts.succeeded(nameKey());
        SignedIn.signIn(request, account.get());
        FacesContext.getCurrentInstance().getExternalContext().redirect(LocalPath.of(next));
    }

    public void signOut() throws IOException {
        SignedIn.signOut(request);
        FacesContext.getCurrentInstance().getExternalContext().redirect(LocalPath.HOME);
    }

    private String nameKey() {
        return "name " + name.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private String addressKey() {
        return "address " + request.getRemoteAddr();
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
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

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
