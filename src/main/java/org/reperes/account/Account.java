package org.reperes.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;

/** A person who may sign in. An account without a password waits for the person to follow its one-time link. */
@Entity
public class Account {

    static final Duration LINK_LIFE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String password;
    private int stamp;
    @Column(name = "link_hash")
    private String linkHash;
    @Column(name = "link_ends")
    private OffsetDateTime linkEnds;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    private boolean closed;

    protected Account() { }

    Account(String name, Role role, OffsetDateTime now) {
        this.name = name.strip();
        this.nameKey = keyOf(name);
        this.role = role;
        this.createdAt = now;
    }

    /** "Zoé" and " zoé " are one person at the sign-in page. */
    static String keyOf(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Sets the password, uses up the link, and ends the sessions opened with the former password. */
    void choosePassword(String hash) {
        password = hash;
        linkHash = null;
        linkEnds = null;
        stamp++;
    }

    /** Gives a one-time link, in place of any earlier one; the present password stays good until it is followed. */
    void invite(Secret link, OffsetDateTime now) {
        linkHash = link.hash();
        linkEnds = now.plus(LINK_LIFE);
    }

    boolean linkIsGood(OffsetDateTime now) {
        return !closed && linkEnds != null && now.isBefore(linkEnds);
    }

    void become(Role other) {
        role = other;
    }

    /** Closed accounts keep their documents and cannot sign in. */
    void close() {
        closed = true;
        stamp++;
    }

    void reopen() {
        closed = false;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public boolean isClosed() {
        return closed;
    }

    /** True until the person has chosen a password. */
    public boolean isWaiting() {
        return password == null;
    }

    /** Changes whenever the sessions opened before must end. */
    public int stamp() {
        return stamp;
    }

    String password() {
        return password;
    }
}
