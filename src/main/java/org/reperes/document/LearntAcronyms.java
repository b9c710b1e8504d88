package org.reperes.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.reperes.entities.Acronym;

/** The acronyms that the documents themselves explain: "Organisation internationale pour les migrations (OIM)". */
@ApplicationScoped
@Transactional
public class LearntAcronyms {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LETTERS = 20;

    @PersistenceContext
    private EntityManager em;

    protected LearntAcronyms() { }

    LearntAcronyms(EntityManager em) {
        this.em = em;
    }

    /** @param documents how many explain it so */
    public record Learnt(String letters, String name, boolean organisation, long documents) { }

    /** Those that at least so many documents explain alike, the commonest first. */
    public List<Learnt> list(int atLeast, int limit) {
        return em.createQuery("""
                select a.letters, a.name, a.organisation, count(a.document) from LearntAcronym a
                group by a.letters, a.name, a.organisation having count(a.document) >= :least order by count(a.document) desc, a.letters, a.name""", Object[].class)
                .setParameter("least", (long) atLeast).setMaxResults(limit).getResultStream()
                .map(row -> new Learnt((String) row[0], (String) row[1], (Boolean) row[2], (Long) row[3])).toList();
    }

    /** As groups of synonyms, "SIGLE, Nom complet"; a name that holds a comma cannot be written so. */
    public List<String> lines(int atLeast, int limit) {
        return list(atLeast, limit).stream().filter(learnt -> learnt.name().indexOf(',') < 0)
                .map(learnt -> learnt.letters() + ", " + learnt.name()).toList();
    }

    static void forget(EntityManager em, String document) {
        em.createQuery("delete from LearntAcronym a where a.document = :id").setParameter("id", document).executeUpdate();
    }

    /** Keeps what a document explains that has explained nothing yet. */
    static void keep(EntityManager em, String document, List<Acronym> acronyms) {
        for (Acronym acronym : acronyms) {
            if (acronym.letters().length() <= LONGEST_LETTERS && acronym.name().length() <= LONGEST_NAME) {
                em.persist(new LearntAcronym(document, acronym.letters(), acronym.name(), acronym.organisation()));
            }
        }
    }
}
