package org.reperes.admin;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import org.reperes.document.Documents;
import org.reperes.document.Status;
import org.reperes.search.SearchIndex;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Once the engine answers: builds the index anew where it was lost or was built by an older definition. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final int PAUSE_SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService timer;
    @Inject
    private SearchIndex index;
    @Inject
    private Documents documents;
    @Inject
    private Reindexing reindexing;
    private ScheduledFuture<?> looks;

    @PostConstruct
    void start() {
        looks = timer.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** An exception would end all looks to come. */
    private void look() {
        try {
            if (index.available()) {
                restore();
                stop();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The index cannot be looked at yet", e);
        }
    }

    private void restore() {
        boolean lost = index.count() == 0 && documents.countByStatus().getOrDefault(Status.INDEXED, 0L) > 0;
        if (lost || !index.current()) {
            LOG.info(lost ? "The index is empty: it is built anew from the database" : "The index is of an older definition: it is built anew");
            reindexing.start();
        }
    }

    @PreDestroy
    void stop() {
        looks.cancel(false);
    }
}
