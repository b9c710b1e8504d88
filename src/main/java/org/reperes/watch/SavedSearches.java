package org.reperes.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reperes.account.Caller;
import org.reperes.search.Query;
import org.reperes.search.SearchAddress;

/** The searches that accounts keep, and what their alerts told. */
@ApplicationScoped
@Transactional
public class SavedSearches {

    /** Code units of a label, and of an address. */
    public static final int LONGEST_LABEL = 200;
    private static final int LONGEST_ADDRESS = 2_000;
    /** Searches an account may keep. */
    public static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    protected SavedSearches() { }

    SavedSearches(EntityManager em) {
        this.em = em;
    }

    /** Keeps a search; empty where the account keeps too many or the search is too long to keep. */
    public Optional<SavedSearch> keep(long account, String label, Query query, Locale language) {
        String address = SearchAddress.write(query.page(1, SearchAddress.USUAL_SIZE));
        if (account == Caller.AUTOMATION || address.length() > LONGEST_ADDRESS || of(account).size() >= MOST) {
            return Optional.empty();
        }
        SavedSearch search = new SavedSearch(account, line(label, address), address, language.getLanguage(), now());
        em.persist(search);
        return Optional.of(search);
    }

    /** Those of an account, the newest first. */
    public List<SavedSearch> of(long account) {
        return em.createQuery("select s from SavedSearch s where s.accountId = ?1 order by s.id desc", SavedSearch.class)
                .setParameter(1, account).getResultList();
    }

    /** One of this account's. */
    public Optional<SavedSearch> find(long account, long id) {
        return Optional.ofNullable(em.find(SavedSearch.class, id)).filter(search -> search.accountId() == account);
    }

    /** The one of an open account whose feed this key opens. */
    public Optional<SavedSearch> byKey(long id, String key) {
        return em.createQuery("select s from SavedSearch s, Account a where s.id = ?1 and a.id = s.accountId and a.closed = false", SavedSearch.class)
                .setParameter(1, id).getResultStream().findFirst().filter(search -> search.opens(key));
    }

    /** Sends alerts there from now on; null ends them. Nothing happens for another account's. */
    public void alert(long account, long id, String email) {
        find(account, id).ifPresent(search -> search.alert(email, now()));
    }

    /** Forgets a search of this account. */
    public void remove(long account, long id) {
        find(account, id).ifPresent(search -> {
            em.createQuery("delete from Told t where t.search = ?1").setParameter(1, id).executeUpdate();
            em.remove(search);
        });
    }

    List<SavedSearch> alerting() {
        return em.createQuery("select s from SavedSearch s, Account a where s.email is not null and a.id = s.accountId and a.closed = false order by s.id",
                SavedSearch.class).getResultList();
    }

    /** Notes that these are told, before they are; returns those that no one told yet. Fails where another server does so now. */
    List<String> tell(long search, List<String> documents) {
        List<String> fresh = documents.stream().filter(id -> em.find(Told.class, new Told.Key(search, id)) == null).toList();
        fresh.forEach(id -> em.persist(new Told(search, id, now())));
        em.flush();
        return fresh;
    }

    /** They could not be told after all. */
    void untell(long search, List<String> documents) {
        em.createQuery("delete from Told t where t.search = ?1 and t.document in ?2")
                .setParameter(1, search).setParameter(2, documents).executeUpdate();
    }

    void checked(long search, OffsetDateTime until) {
        Optional.ofNullable(em.find(SavedSearch.class, search)).ifPresent(found -> found.checked(until));
    }

    /** It becomes a heading of an e-mail: one line. */
    private static String line(String label, String otherwise) {
        String line = label == null ? "" : label.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String named = line.isEmpty() ? otherwise : line;
        return named.length() > LONGEST_LABEL ? named.substring(0, LONGEST_LABEL - 1) + "…" : named;
    }

    static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
