package org.reperes.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The accounts in the database. Passwords are hashed by Jakarta Security's PBKDF2. */
@ApplicationScoped
public class Accounts {

    /** Hashed in place of an unknown account's password, so that an answer's time does not tell who exists. */
    private static final char[] NOBODY = "nobody has this password".toCharArray();

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Pbkdf2PasswordHash passwords;

    public boolean areEmpty() {
        return entities.createQuery("select a.id from Account a", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    public Optional<Account> named(String name) {
        return one("select a from Account a where a.nameKey = ?1", Account.keyOf(name));
    }

    public List<Account> all() {
        return entities.createQuery("select a from Account a order by a.nameKey", Account.class).getResultList();
    }

    /** The open account whose name and password these are. */
    public Optional<Account> signIn(String name, char[] password) {
        Optional<Account> account = named(name).filter(found -> !found.isClosed() && !found.isWaiting());
        if (account.isEmpty()) {
            passwords.generate(NOBODY);
        }
        return account.filter(found -> passwords.verify(password, found.password()));
    }

    /** The first account of all, an administrator; empty when somebody was faster. */
    @Transactional
    public Optional<Account> addFirst(String name, char[] password) {
        if (!areEmpty()) {
            return Optional.empty();
        }
        Account account = new Account(name, Role.ADMIN, OffsetDateTime.now());
        account.choosePassword(passwords.generate(password));
        entities.persist(account);
        return Optional.of(account);
    }

    /** Adds an account that waits for its person; empty when the name is taken. */
    @Transactional
    public Optional<Account> add(String name, Role role) {
        if (named(name).isPresent()) {
            return Optional.empty();
        }
        Account account = new Account(name, role, OffsetDateTime.now());
        entities.persist(account);
        return Optional.of(account);
    }

    /** A fresh one-time link with which the person chooses a password. */
    @Transactional
    public Secret invite(long id) {
        Secret link = Secret.random("");
        managed(id).invite(link, OffsetDateTime.now());
        return link;
    }

    /** The account a one-time link is for, while the link is good. */
    public Optional<Account> invited(String link) {
        return one("select a from Account a where a.linkHash = ?1", new Secret(link).hash())
                .filter(account -> account.linkIsGood(OffsetDateTime.now()));
    }

    /** Uses the link up: true once, false for a link that is unknown, used or too old. */
    @Transactional
    public Optional<Account> follow(String link, char[] password) {
        Optional<Account> account = invited(link);
        account.ifPresent(found -> found.choosePassword(passwords.generate(password)));
        return account;
    }

    @Transactional
    public void changePassword(long id, char[] password) {
        managed(id).choosePassword(passwords.generate(password));
    }

    public boolean hasPassword(long id, char[] password) {
        return find(id).filter(found -> !found.isWaiting())
                .filter(found -> passwords.verify(password, found.password())).isPresent();
    }

    /** False when it would leave the archive without an administrator. */
    @Transactional
    public boolean setRole(long id, Role role) {
        if (role != Role.ADMIN && isLastAdmin(id)) {
            return false;
        }
        managed(id).become(role);
        return true;
    }

    /** False when it would leave the archive without an administrator. */
    @Transactional
    public boolean close(long id) {
        if (isLastAdmin(id)) {
            return false;
        }
        managed(id).close();
        return true;
    }

    @Transactional
    public void reopen(long id) {
        managed(id).reopen();
    }

    private boolean isLastAdmin(long id) {
        return all().stream().filter(a -> a.role() == Role.ADMIN && !a.isClosed() && !a.isWaiting())
                .allMatch(a -> a.id() == id);
    }

    private Account managed(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no account " + id));
    }

    private Optional<Account> one(String query, String parameter) {
        return entities.createQuery(query, Account.class).setParameter(1, parameter).getResultStream().findFirst();
    }
}
