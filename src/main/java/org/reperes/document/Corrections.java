package org.reperes.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What people say of the figures of documents; {@link Documents#content} lays it over what was found. */
@ApplicationScoped
@Transactional
public class Corrections {

    @PersistenceContext
    private EntityManager em;

    protected Corrections() { }

    Corrections(EntityManager em) {
        this.em = em;
    }

    /**
     * Keeps what a person says of the number that starts at an offset of the text: wins over what is found, now and after a
     * new extraction. False where no number starts there.
     *
     * @param account of the person
     */
    public boolean correct(String id, int start, Verdict verdict, String account) {
        NumberPlace place = place(id, start);
        if (place == null) {
            return false;
        }
        Correction correction = correction(id, place).orElseGet(() -> {
            Correction made = new Correction(id, place);
            em.persist(made);
            return made;
        });
        correction.say(verdict, account, OffsetDateTime.now(ZoneOffset.UTC));
        return true;
    }

    /** Takes back what was said of a number; false where nothing was. */
    public boolean withdraw(String id, int start) {
        NumberPlace place = place(id, start);
        Optional<Correction> correction = place == null ? Optional.empty() : correction(id, place);
        correction.ifPresent(em::remove);
        return correction.isPresent();
    }

    private NumberPlace place(String id, int start) {
        ContentRow row = em.find(ContentRow.class, id);
        return row == null ? null : NumberPlace.of(row.content()).get(start);
    }

    private Optional<Correction> correction(String id, NumberPlace place) {
        return of(id, em).stream().filter(said -> said.place().equals(place)).findFirst();
    }

    static List<Correction> of(String id, EntityManager em) {
        return em.createQuery("select c from Correction c where c.document = :id", Correction.class).setParameter("id", id).getResultList();
    }
}
