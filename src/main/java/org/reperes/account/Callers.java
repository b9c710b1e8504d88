package org.reperes.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.platform.Settings;

import java.util.Optional;

/** Recognises who makes a request by what the request carries. */
@ApplicationScoped
public class Callers {

    @Inject
    private Accounts accounts;
    @Inject
    private ApiTokens tokens;
    @Inject
    private Settings settings;

    /** The account of an API token, or the automation's where it is REPERES_ADMIN_TOKEN. */
    public Optional<Caller> byToken(String token) {
        if (settings.adminToken().filter(new Secret(token)::matches).isPresent()) {
            return Optional.of(Caller.automation());
        }
        return tokens.accountOf(token).map(Caller::of);
    }

    /** Empty once the account was closed or has another password. */
    public Optional<Caller> bySession(SessionKey key) {
        return accounts.find(key.accountId())
                .filter(account -> !account.isClosed() && account.stamp() == key.stamp()).map(Caller::of);
    }
}
