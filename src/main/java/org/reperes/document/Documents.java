package org.reperes.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every document received, and its content. Each method is a transaction of its own, or joins the caller's. */
@ApplicationScoped
@Transactional
public class Documents {

    @PersistenceContext
    private EntityManager em;

    protected Documents() { }

    Documents(EntityManager em) {
        this.em = em;
    }

    public Optional<Document> find(String id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    public Optional<Document> bySha256(String sha256) {
        return em.createQuery("select d from Document d where d.sha256 = :sha256", Document.class)
                .setParameter("sha256", sha256).getResultStream().findFirst();
    }

    /**
     * Adds a document, named after its bytes.
     *
     * @throws jakarta.persistence.PersistenceException if the same bytes were added meanwhile
     */
    public Document add(Receipt receipt) {
        Document document = new Document(freeId(receipt.sha256()), receipt, now());
        em.persist(document);
        em.flush();
        return document;
    }

    /** A document with its content. */
    public record Article(Document document, Content content) { }

    /** What there is to index of it; empty where there is no such document, or no text of it yet. */
    public Optional<Article> article(String id) {
        return find(id).flatMap(document -> content(id).map(content -> new Article(document, content)));
    }

    /** With people's corrections applied; empty until the text is extracted. */
    public Optional<Content> content(String id) {
        return Optional.ofNullable(em.find(ContentRow.class, id)).map(row -> corrected(id, row.content()));
    }

    private Content corrected(String id, Content found) {
        Content content = Corrected.of(found, Corrections.of(id, em));
        return content.withNames(Naming.corrected(content.names(), Naming.corrections(em, id)));
    }

    /** Those of these ids that are there, in no order. */
    public List<Document> all(List<String> ids) {
        return ids.isEmpty() ? List.of()
                : em.createQuery("select d from Document d where d.id in :ids", Document.class).setParameter("ids", ids).getResultList();
    }

    /** Searchable since later than {@code since}, the first first. */
    public List<Document> indexedAfter(OffsetDateTime since, int limit) {
        return em.createQuery("select d from Document d where d.status = :status and d.indexedAt > :since order by d.indexedAt, d.id", Document.class)
                .setParameter("status", Status.INDEXED).setParameter("since", since).setMaxResults(limit).getResultList();
    }

    /** Newest first. */
    public List<Document> list(Filter filter, int offset, int limit) {
        CriteriaBuilder build = em.getCriteriaBuilder();
        var query = build.createQuery(Document.class);
        Root<Document> document = query.from(Document.class);
        query.where(wanted(filter, build, document)).orderBy(build.desc(document.get("uploadedAt")), build.asc(document.get("id")));
        return em.createQuery(query).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(Filter filter) {
        CriteriaBuilder build = em.getCriteriaBuilder();
        var query = build.createQuery(Long.class);
        Root<Document> document = query.from(Document.class);
        query.select(build.count(document)).where(wanted(filter, build, document));
        return em.createQuery(query).getSingleResult();
    }

    /** How many documents are in each state; states without any are absent. */
    public Map<Status, Long> countByStatus() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        em.createQuery("select d.status, count(d) from Document d group by d.status", Object[].class)
                .getResultList().forEach(row -> counts.put((Status) row[0], (Long) row[1]));
        return counts;
    }

    /** Ids in order, from the one after {@code last} (null: from the first): a walk over all that holds no cursor open. */
    public List<String> idsAfter(String last, Filter filter, int limit) {
        CriteriaBuilder build = em.getCriteriaBuilder();
        var query = build.createQuery(String.class);
        Root<Document> document = query.from(Document.class);
        List<Predicate> all = wanted(filter, build, document);
        all.add(build.greaterThan(document.get("id"), last == null ? "" : last));
        query.select(document.get("id")).where(all).orderBy(build.asc(document.get("id")));
        return em.createQuery(query).setMaxResults(limit).getResultList();
    }

    /** As {@link #idsAfter}, with what a reconciliation wants to know. */
    public List<Census> censusAfter(String last, int limit) {
        return em.createQuery("""
                        select d.id, d.sha256, d.status, c.document from Document d left join ContentRow c on c.document = d.id
                        where d.id > :last order by d.id""", Object[].class)
                .setParameter("last", last == null ? "" : last).setMaxResults(limit).getResultList().stream()
                .map(row -> new Census((String) row[0], (String) row[1], (Status) row[2], row[3] != null)).toList();
    }

    /** Keeps what a person says of it: wins over what is found in the file, now and after. */
    public Document edit(String id, Edit edit) {
        Document document = existing(id);
        document.edit(edit);
        return document;
    }

    /** Says that attempts are under way. @return those of them that are there */
    public List<Document> beginExtracting(List<String> ids) {
        List<Document> documents = locked(ids);
        documents.forEach(Document::markExtracting);
        return documents;
    }

    /** The attempt under way ended without a verdict; nothing changes for a document that came further. */
    public void backInQueue(String id) {
        existing(id).backInQueue();
    }

    /** What an extraction gave. */
    public record Extracted(String id, Found found, Content content) { }

    /**
     * Text and figures are saved in the transaction that says so.
     *
     * @param group of documents that are there; who saves with others at work locks them before
     * @return what there is to index now, in the same order: what people corrected before holds for the new text too
     */
    public List<Article> saveExtracted(List<Extracted> group) {
        List<String> ids = group.stream().map(Extracted::id).toList();
        Set<String> again = Set.copyOf(em.createQuery("select c.document from ContentRow c where c.document in :ids", String.class)
                .setParameter("ids", ids).getResultList());
        return group.stream().map(extracted -> {
            Document document = find(extracted.id()).orElseThrow();
            document.markExtracted(extracted.found(), extracted.content().pages().size(), now());
            return new Article(document, keep(extracted.id(), extracted.content(), again.contains(extracted.id())));
        }).toList();
    }

    private Content keep(String id, Content content, boolean again) {
        if (again) {
            em.find(ContentRow.class, id).hold(content);
            LearntAcronyms.forget(em, id);
            Versions.forget(em, id);
        } else {
            ContentRow row = new ContentRow(id);
            row.hold(content);
            em.persist(row);
        }
        LearntAcronyms.keep(em, id, content.names().acronyms());
        Versions.keep(em, id, content.text());
        return again ? corrected(id, content) : content;
    }

    /** To be worked on from the start. */
    public void markReceived(String id) {
        existing(id).markReceived();
    }

    /** Those of them that are still there. */
    public void markIndexed(List<String> ids) {
        OffsetDateTime now = now();
        locked(ids).forEach(document -> document.markIndexed(now));
    }

    public void quarantine(String id, Reason reason, String detail, String mediaType) {
        existing(id).quarantine(reason, detail, mediaType);
    }

    /** Says that a document lies in a container; saying it again changes nothing. */
    public void link(String container, String path, String document) {
        String line = Storable.line(path, Document.LINE);
        em.merge(new Member(new Member.Place(container, line == null ? document : line), document));
    }

    /** The documents found inside a container, by their place there. */
    public List<Document> members(String container) {
        return em.createQuery("select d from Member m, Document d where m.container = :id and d.id = m.document order by m.path", Document.class)
                .setParameter("id", container).getResultList();
    }

    /** Removes the row and its content; nothing happens where there is none. */
    public void remove(String id) {
        Versions.forget(em, id);
        // In the order of the references: the provider knows none, and would begin with the document.
        for (String rows : List.of("Correction c where c.document", "NameCorrection c where c.key.document",
                "LearntAcronym c where c.document", "Member c where c.document", "Member c where c.container",
                "ContentRow c where c.document", "Document c where c.id")) {
            em.createQuery("delete from " + rows + " = :id").setParameter("id", id).executeUpdate();
        }
    }

    /**
     * Keeps everybody else from changing documents until the transaction ends. A document is locked before its job, here and
     * everywhere.
     *
     * @return ids of those that are there
     */
    public Set<String> lock(List<String> ids) {
        return locked(ids).stream().map(Document::getId).collect(Collectors.toSet());
    }

    /** Those that are there, locked in the order of their ids, as whoever locks several does. */
    private List<Document> locked(List<String> ids) {
        return ids.isEmpty() ? List.of()
                : em.createQuery("select d from Document d where d.id in :ids order by d.id", Document.class).setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Locked: an editor and a worker wait for each other rather than fail. */
    private Document existing(String id) {
        Document document = em.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            throw new NoSuchElementException("document " + id + " is gone");
        }
        return document;
    }

    private String freeId(String sha256) {
        int length = DocumentId.SHORTEST;
        while (length < DocumentId.LONGEST && em.find(Document.class, DocumentId.of(sha256, length)) != null) {
            length++;
        }
        return DocumentId.of(sha256, length);
    }

    private static List<Predicate> wanted(Filter filter, CriteriaBuilder build, Root<Document> document) {
        List<Predicate> all = new ArrayList<>();
        wanted(all, build, document, "status", filter.status());
        wanted(all, build, document, "reason", filter.reason());
        wanted(all, build, document, "batch", filter.batch());
        wanted(all, build, document, "owner", filter.owner());
        wanted(all, build, document, "container", filter.container());
        return all;
    }

    private static void wanted(List<Predicate> all, CriteriaBuilder build, Root<Document> document, String property, Object value) {
        if (value != null) {
            all.add(build.equal(document.get(property), value));
        }
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
