package org.reperes.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import java.time.Duration;
import java.time.OffsetDateTime;

/** A key for a program, with the rights of the account that made it. Shown once; its hash alone is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    /** Writing the time of every call would make each read a write. */
    private static final Duration USE_GRAIN = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private long id;
    @Column(name = "account_id")
    private long accountId;
    private String label;
    private String hash;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected ApiToken() { }

    ApiToken(long accountId, String label, Secret secret, OffsetDateTime now) {
        this.accountId = accountId;
        this.label = label.strip();
        this.hash = secret.hash();
        this.createdAt = now;
    }

    boolean useIsStale(OffsetDateTime now) {
        return usedAt == null || usedAt.plus(USE_GRAIN).isBefore(now);
    }

    void used(OffsetDateTime now) {
        usedAt = now;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String label() {
        return label;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** Last use, to within ten minutes; null when never used. */
    public OffsetDateTime usedAt() {
        return usedAt;
    }
}
