package org.reperes.account;

import jakarta.security.enterprise.CallerPrincipal;

/**
 * Who makes a request. Its principal name is the account's id in decimal: what other rooms keep as a document's owner.
 */
public final class Caller extends CallerPrincipal {

    /** The owner of what is done with REPERES_ADMIN_TOKEN: no account. */
    public static final long AUTOMATION = 0;

    /** The request attribute that holds the caller, absent for a visitor. */
    public static final String ATTRIBUTE = "org.reperes.account.caller";

    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final String displayName;
    private final Role role;

    private Caller(long accountId, String displayName, Role role) {
        super(Long.toString(accountId));
        this.accountId = accountId;
        this.displayName = displayName;
        this.role = role;
    }

    static Caller of(Account account) {
        return new Caller(account.id(), account.name(), account.role());
    }

    static Caller automation() {
        return new Caller(AUTOMATION, "REPERES_ADMIN_TOKEN", Role.ADMIN);
    }

    public long accountId() {
        return accountId;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public boolean may(Role wanted) {
        return role.includes(wanted);
    }
}
