package org.reperes.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.reperes.account.Secret;
import org.reperes.search.Query;
import org.reperes.search.SearchAddress;

/** A search that an account keeps. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_search_seq")
    @SequenceGenerator(name = "saved_search_seq", sequenceName = "saved_search_seq", allocationSize = 50)
    private long id;
    @Column(name = "account_id")
    private long accountId;
    private String label;
    private String address;
    @Column(name = "feed_key")
    private String feedKey;
    private String email;
    private String language;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    @Column(name = "checked_at")
    private OffsetDateTime checkedAt;

    protected SavedSearch() { }

    SavedSearch(long accountId, String label, String address, String language, OffsetDateTime now) {
        this.accountId = accountId;
        this.label = label;
        this.address = address;
        this.language = language;
        // In clear, unlike other secrets: its owner copies it from the page at any time, and all it opens is this one search.
        this.feedKey = Secret.random("").clear();
        this.createdAt = now;
        this.checkedAt = now;
    }

    /** @param to an address, or null for no more e-mails; what was found until now is not told */
    void alert(String to, OffsetDateTime now) {
        email = to;
        checkedAt = now;
        createdAt = to == null ? createdAt : now;
    }

    void checked(OffsetDateTime until) {
        checkedAt = until;
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

    /** The query string of the search page. */
    public String address() {
        return address;
    }

    public Query query() {
        return SearchAddress.read(address);
    }

    /** Path of the feed with its key, for feed readers that cannot sign in. */
    public String feed() {
        return "/recherches/" + id + ".atom?cle=" + feedKey;
    }

    boolean opens(String key) {
        return new Secret(feedKey).matches(key);
    }

    /** Where alerts go; null for none. */
    public String email() {
        return email;
    }

    /** "fr" or "en": the language alerts are written in. */
    public String language() {
        return language;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    OffsetDateTime checkedAt() {
        return checkedAt;
    }
}
