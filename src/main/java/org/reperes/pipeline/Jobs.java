package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import org.reperes.document.Document;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The queue, in the database: what was accepted is worked on whatever dies. A claim comes with a lease, so that several
 * servers share one queue; a lease is renewed while its worker lives, and ends by itself when it does not.
 */
@ApplicationScoped
@Transactional
public class Jobs {

    /** Also how far apart the clocks of two servers may be, at the very most. */
    static final Duration LEASE = Duration.ofSeconds(60);
    /** Looks at the queue again where others were faster each time. */
    private static final int ROUNDS = 4;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<Enqueued> enqueued;
    private Clock clock = Clock.systemUTC();

    protected Jobs() { }

    Jobs(EntityManager em, Event<Enqueued> enqueued, Clock clock) {
        this.em = em;
        this.enqueued = enqueued;
        this.clock = clock;
    }

    /** Work was asked for; observed once the transaction is committed. */
    record Enqueued() { }

    /** Asks for work in the caller's transaction. What was asked before is done at the same time, or not at all when this replaces it. */
    public void enqueue(Document document, Task task) {
        enqueue(Work.on(document, task));
    }

    void enqueue(Work work) {
        Job known = em.find(Job.class, work.document(), LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            em.persist(new Job(work, nextTurn(work.owner()), now()));
        } else {
            known.askAgain(work.task(), now());
        }
        enqueued.fire(new Enqueued());
    }

    /**
     * Takes the next jobs whose turn it is. Waits for nobody: what another worker is taking is passed over.
     *
     * @param slowToo whether one of the slow lane is wanted as well
     * @param most    jobs wanted, 1 or more
     * @return empty where there are none, or others were faster
     */
    List<Job> claim(String holder, boolean slowToo, int most) {
        OffsetDateTime now = now();
        for (int round = 0; round < ROUNDS; round++) {
            List<String> next = candidates(now, slowToo, most);
            List<Job> won = next.isEmpty() ? List.of() : free(next, now);
            won.forEach(job -> job.claim(holder, now.plus(LEASE)));
            if (!won.isEmpty() || next.size() < most) {
                return won;
            }
        }
        return List.of();
    }

    private List<String> candidates(OffsetDateTime now, boolean slowToo, int most) {
        List<Object[]> next = em.createQuery("""
                select j.document, j.slow from Job j where j.dueAt <= :now and (j.leasedUntil is null or j.leasedUntil < :now)
                """ + (slowToo ? "" : "and j.slow = false ") + "order by j.turn", Object[].class)
                .setParameter("now", now).setMaxResults(most).getResultList();
        Object[] slow = next.stream().filter(row -> (boolean) row[1]).findFirst().orElse(null);
        return next.stream().filter(row -> !(boolean) row[1] || row == slow).map(row -> (String) row[0]).toList();
    }

    /** Locks those of them that nobody else has or is taking, in the order given. JPQL cannot say "skip locked". */
    private List<Job> free(List<String> documents, OffsetDateTime now) {
        Query query = em.createNativeQuery("select * from job where document in (" + String.join(", ", Collections.nCopies(documents.size(), "?"))
                + ") and (leased_until is null or leased_until < ?) for update skip locked", Job.class);
        for (int i = 0; i < documents.size(); i++) {
            query.setParameter(i + 1, documents.get(i));
        }
        query.setParameter(documents.size() + 1, now);
        @SuppressWarnings("unchecked") List<Job> free = query.getResultList();
        return free.stream().sorted(Comparator.comparing(job -> documents.indexOf(job.document()))).toList();
    }

    /** The texts are saved, what remains is to index them. @return documents of those for which no other work was asked meanwhile */
    Set<String> advance(List<Job> jobs) {
        Set<String> advanced = new HashSet<>();
        jobs.stream().collect(Collectors.groupingBy(Job::revision)).forEach((revision, alike) -> {
            List<Job> rows = em.createQuery("select j from Job j where j.document in :documents and j.revision = :revision", Job.class)
                    .setParameter("documents", alike.stream().map(Job::document).toList()).setParameter("revision", revision)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
            rows.forEach(job -> {
                job.advance();
                advanced.add(job.document());
            });
        });
        return advanced;
    }

    /** Done, unless more was asked for meanwhile: then it is anybody's again. */
    void finish(Job job) {
        finish(List.of(job));
    }

    void finish(List<Job> jobs) {
        jobs.stream().collect(Collectors.groupingBy(Job::revision)).forEach((revision, alike) -> {
            int done = em.createQuery("delete from Job j where j.document in :documents and j.revision = :revision")
                    .setParameter("documents", alike.stream().map(Job::document).toList()).setParameter("revision", revision).executeUpdate();
            if (done < alike.size()) {
                alike.forEach(job -> release(job, Duration.ZERO));
            }
        });
    }

    /** Gives the job back, for no fault of the document's. */
    void release(Job job, Duration delay) {
        em.createQuery("update Job j set j.leasedUntil = null, j.holder = null, j.claims = 0, j.dueAt = :due where j.document = :document")
                .setParameter("due", now().plus(delay)).setParameter("document", job.document()).executeUpdate();
    }

    /** Gives the job back after a failure, to the slow lane: what failed once may take its time again. */
    void failed(Job job, Duration delay) {
        em.createQuery("update Job j set j.attempts = j.attempts + 1, j.slow = true where j.document = :document")
                .setParameter("document", job.document()).executeUpdate();
        release(job, delay);
    }

    /** Says that the holder still works on these; a job it lost sight of, as when the database left, is anybody's when its lease ends. */
    void renew(String holder, Collection<String> inHand) {
        if (!inHand.isEmpty()) {
            em.createQuery("update Job j set j.leasedUntil = :until where j.holder = :holder and j.document in :documents")
                    .setParameter("until", now().plus(LEASE)).setParameter("holder", holder)
                    .setParameter("documents", List.copyOf(inHand)).executeUpdate();
        }
    }

    /** The holder is known to be dead: its jobs need not wait for their leases to end. */
    int reclaim(String holder) {
        return em.createQuery("update Job j set j.leasedUntil = null, j.holder = null where j.holder = :holder")
                .setParameter("holder", holder).executeUpdate();
    }

    /** Jobs of each task, waiting or under way; tasks without any are absent. */
    public Map<Task, Long> depth() {
        Map<Task, Long> depth = new EnumMap<>(Task.class);
        em.createQuery("select j.task, count(j) from Job j group by j.task", Object[].class).getResultList()
                .forEach(row -> depth.put((Task) row[0], (Long) row[1]));
        return depth;
    }

    /** Ids of the documents with work waiting or under way, removed ones included. */
    public Set<String> documents() {
        return new HashSet<>(em.createQuery("select j.document from Job j", String.class).getResultList());
    }

    /** Whether an original is about to be deleted. */
    public boolean removing(String sha256) {
        return em.createQuery("select count(j) from Job j where j.sha256 = :sha256 and j.task = org.reperes.pipeline.Task.REMOVE", Long.class)
                .setParameter("sha256", sha256).getSingleResult() > 0;
    }

    /**
     * Start-time fair queueing: an owner's jobs stand one turn apart, starting from the turn now served, so that one
     * letter waits for one file of a batch of thousands and not for all of them.
     */
    private long nextTurn(String owner) {
        Long served = em.createQuery("select min(j.turn) from Job j", Long.class).getSingleResult();
        // The order is that of an index: max(turn) would read every job of a batch for each of its files.
        List<Long> own = em.createQuery("select j.turn from Job j where j.owner = :owner order by j.owner desc, j.turn desc", Long.class)
                .setParameter("owner", owner).setMaxResults(1).getResultList();
        return Math.max(served == null ? 0 : served, own.isEmpty() ? 0 : own.getFirst() + 1);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
