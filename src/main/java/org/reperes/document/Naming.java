package org.reperes.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reperes.entities.Entities;
import org.reperes.entities.Entity;
import org.reperes.entities.EntityType;

/** What people say of the names found in a document. */
@ApplicationScoped
@Transactional
public class Naming {

    /** The longest name that can be corrected, in UTF-16 code units. */
    public static final int LONGEST = 300;

    @PersistenceContext
    private EntityManager em;

    protected Naming() { }

    Naming(EntityManager em) {
        this.em = em;
    }

    /** From now on this name is no name in this document. */
    public void reject(String document, EntityType type, String name) {
        em.merge(new NameCorrection(document, type, name, null, null));
    }

    /** From now on it stands for that, with its type; saying what was found takes a correction back. */
    public void rename(String document, EntityType type, String name, EntityType givenType, String givenName) {
        NameCorrection correction = new NameCorrection(document, type, name, givenType, Storable.line(givenName, LONGEST));
        NameCorrection kept = em.merge(correction);
        if (type == givenType && name.equals(kept.givenName())) {
            em.remove(kept);
        }
    }

    static List<NameCorrection> corrections(EntityManager em, String document) {
        return em.createQuery("select c from NameCorrection c where c.key.document = :id", NameCorrection.class)
                .setParameter("id", document).getResultList();
    }

    static Entities corrected(Entities found, List<NameCorrection> corrections) {
        if (corrections.isEmpty()) {
            return found;
        }
        Map<String, NameCorrection> byName = corrections.stream().collect(Collectors.toMap(NameCorrection::found, Function.identity()));
        return new Entities(found.mentions().stream().map(entity -> corrected(entity, byName.get(entity.type() + ":" + entity.name())))
                .filter(Objects::nonNull).toList(), found.acronyms());
    }

    private static Entity corrected(Entity found, NameCorrection correction) {
        return correction == null ? found : correction.givenName() == null ? null
                : new Entity(correction.givenType(), correction.givenName(), found.start(), found.end(), null);
    }
}
