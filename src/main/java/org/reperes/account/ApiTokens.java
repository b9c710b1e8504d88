package org.reperes.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The API tokens of all accounts. */
@ApplicationScoped
public class ApiTokens {

    private static final String PREFIX = "reperes_";

    @PersistenceContext
    private EntityManager entities;

    /** @return the token in clear: the only time it is seen */
    @Transactional
    public Secret add(long accountId, String label) {
        Secret secret = Secret.random(PREFIX);
        entities.persist(new ApiToken(accountId, label, secret, OffsetDateTime.now()));
        return secret;
    }

    public List<ApiToken> of(long accountId) {
        return entities.createQuery("select t from ApiToken t where t.accountId = ?1 order by t.createdAt desc",
                ApiToken.class).setParameter(1, accountId).getResultList();
    }

    /** Revokes a token of this account; does nothing for another's. */
    @Transactional
    public void revoke(long accountId, long tokenId) {
        entities.createQuery("delete from ApiToken t where t.id = ?1 and t.accountId = ?2")
                .setParameter(1, tokenId).setParameter(2, accountId).executeUpdate();
    }

    /** The open account a token stands for; notes that the token was used. */
    @Transactional
    public Optional<Account> accountOf(String clear) {
        Optional<ApiToken> token = entities.createQuery("select t from ApiToken t where t.hash = ?1", ApiToken.class)
                .setParameter(1, new Secret(clear).hash()).getResultStream().findFirst();
        OffsetDateTime now = OffsetDateTime.now();
        token.filter(found -> found.useIsStale(now)).ifPresent(found -> found.used(now));
        return token.map(found -> entities.find(Account.class, found.accountId()))
                .filter(account -> !account.isClosed());
    }
}
