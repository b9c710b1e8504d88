package org.reperes.account;

import java.io.Serializable;

/** What a session keeps of an account: its id, and the stamp that a new password or a closing changes. */
public record SessionKey(long accountId, int stamp) implements Serializable { }
