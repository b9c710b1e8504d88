package org.reperes.pipeline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The workers of this server: started with it, interrupted at its end. One of them is kept free for small files. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class Crew {

    private static final Logger LOG = Logger.getLogger(Crew.class.getName());
    private static final Duration PULSE = Jobs.LEASE.dividedBy(3);

    @Inject
    private Settings settings;
    @Inject
    private Jobs jobs;
    @Inject
    private Claims claims;
    @Inject
    private Steps steps;
    @Inject
    private Pipeline pipeline;
    @Inject
    private Node node;
    @Inject
    private Bell bell;
    @Inject
    private Workplace workplace;
    @Inject
    private Saving saving;
    @Inject
    private Indexing indexing;
    @Inject
    private Retries retries;
    @Resource
    private ManagedThreadFactory threads;
    private final List<Thread> crew = new ArrayList<>();

    @PostConstruct
    void start() {
        try {
            workplace.sweep();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Folders of an earlier run could not be deleted", e);
        }
        int reclaimed = jobs.reclaim(node.id());
        LOG.info(() -> "Node " + node.id() + " takes up " + reclaimed + " jobs it left");
        int workers = settings.number("REPERES_WORKERS");
        for (int i = 0; i < workers; i++) {
            hire("worker-" + (i + 1), new Worker(this, i > 0 || workers == 1));
        }
        hire("saving", saving.group());
        hire("indexing", indexing.group());
        hire("pulse", this::beat);
    }

    @PreDestroy
    void stop() {
        crew.forEach(Thread::interrupt);
    }

    private void hire(String name, Runnable work) {
        Thread thread = threads.newThread(work);
        thread.setName(name);
        crew.add(thread);
        thread.start();
    }

    private void beat() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PULSE);
                try {
                    jobs.renew(node.id(), underWay());
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "Leases could not be renewed", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> underWay() {
        // Whoever hands a document over does so before letting go of it: read in that order, none is missed.
        Set<String> all = new HashSet<>(claims.inHand());
        all.addAll(saving.group().waiting());
        all.addAll(indexing.group().waiting());
        return all;
    }

    Claims claims() {
        return claims;
    }

    Steps steps() {
        return steps;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    Retries retries() {
        return retries;
    }

    Bell bell() {
        return bell;
    }
}
