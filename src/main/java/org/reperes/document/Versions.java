package org.reperes.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents that hold the same text in other bytes: the agency story printed by five sites, the PDF of a web page, a
 * story that was cut. Derived from the content; found by locality-sensitive hashing, never by reading all.
 */
@ApplicationScoped
@Transactional
public class Versions {

    private static final int MOST = 20;
    /** Documents compared with one. */
    private static final int COMPARED = 100;
    /** A text that more others resemble is made after a pattern: its versions are those that stand out from all the rest. */
    private static final int PATTERN = 20;
    private static final double STANDS_OUT = 0.2;

    @PersistenceContext
    private EntityManager em;

    protected Versions() { }

    Versions(EntityManager em) {
        this.em = em;
    }

    /**
     * Another document with the same text.
     *
     * @param likeness part of both texts that both have, 0 to 1, give or take 0.04
     * @param shared   part of the shorter text that the longer has too, 0 to 1
     */
    public record Version(Document document, double likeness, double shared) {

        /** {@link #shared} in per cent. */
        public long percent() {
            return Math.round(100 * shared);
        }
    }

    /** The versions of a document's text, the likest first, at most {@value #MOST}; none for texts of a few words. */
    public List<Version> of(String id) {
        FingerprintRow row = em.find(FingerprintRow.class, id);
        if (row == null) {
            return List.of();
        }
        Fingerprint text = row.fingerprint();
        List<FingerprintRow> alike = candidates(id, text).stream().filter(other -> text.isAlike(other.fingerprint()))
                .sorted(Comparator.comparingDouble((FingerprintRow other) -> -text.likeness(other.fingerprint())).thenComparing(FingerprintRow::document))
                .toList();
        double bar = alike.size() > PATTERN ? text.likeness(alike.get(PATTERN).fingerprint()) + STANDS_OUT : 0;
        List<FingerprintRow> same = alike.stream()
                .filter(other -> text.isSame(other.fingerprint()) || text.isVersion(other.fingerprint()) && text.likeness(other.fingerprint()) >= bar)
                .limit(MOST).toList();
        return same.stream().flatMap(other -> version(text, other)).toList();
    }

    /** Keeps the fingerprint of a text that was never taken. */
    public void complete(String id, String text) {
        if (em.find(Document.class, id) != null && em.find(FingerprintRow.class, id) == null) {
            keep(em, id, text);
        }
    }

    /** Keeps the fingerprint of a document that has none. */
    static void keep(EntityManager em, String id, String text) {
        Fingerprint.of(text).ifPresent(fingerprint -> {
            em.persist(new FingerprintRow(id, fingerprint));
            keepBands(em, id, fingerprint.bands());
        });
    }

    static void forget(EntityManager em, String id) {
        FingerprintRow row = em.find(FingerprintRow.class, id);
        if (row != null) {
            // the statement below deletes it, and another may take its place in this transaction
            em.detach(row);
            long[] bands = row.fingerprint().bands();
            Query delete = em.createNativeQuery("delete from band where document = ? and band in (" + placeholders(bands) + ")");
            delete.setParameter(1, id);
            set(delete, 2, bands).executeUpdate();
            em.createQuery("delete from FingerprintRow f where f.document = :id").setParameter("id", id).executeUpdate();
        }
    }

    /** In one statement: thirty of them would take longer than all else that is saved. It needs nothing that is still to be written. */
    private static void keepBands(EntityManager em, String id, long[] bands) {
        String rows = String.join(", ", Collections.nCopies(bands.length, "(?, ?)"));
        Query insert = em.createNativeQuery("insert into band (band, document) values " + rows).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < bands.length; i++) {
            insert.setParameter(2 * i + 1, bands[i]).setParameter(2 * i + 2, id);
        }
        insert.executeUpdate();
    }

    /** Those with most bands in common. */
    private List<FingerprintRow> candidates(String id, Fingerprint text) {
        long[] bands = text.bands();
        Query alike = em.createNativeQuery("select b.document from band b where b.band in (" + placeholders(bands)
                + ") and b.document <> ? group by b.document order by count(*) desc, b.document");
        set(alike, 1, bands).setParameter(bands.length + 1, id).setMaxResults(COMPARED);
        @SuppressWarnings("unchecked") List<String> ids = alike.getResultList();
        return ids.isEmpty() ? List.of() : em.createQuery("select f from FingerprintRow f where f.document in :ids", FingerprintRow.class)
                .setParameter("ids", ids).getResultList();
    }

    private static String placeholders(long[] bands) {
        return String.join(", ", Collections.nCopies(bands.length, "?"));
    }

    private static Query set(Query query, int from, long[] bands) {
        for (int i = 0; i < bands.length; i++) {
            query.setParameter(from + i, bands[i]);
        }
        return query;
    }

    private Stream<Version> version(Fingerprint text, FingerprintRow other) {
        Document document = em.find(Document.class, other.document());
        return document == null ? Stream.empty()
                : Stream.of(new Version(document, text.likeness(other.fingerprint()), text.shared(other.fingerprint())));
    }
}
