package org.reperes.admin;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.reperes.document.Documents;
import org.reperes.document.Status;
import org.reperes.search.SearchIndex;

import java.time.Duration;
import java.util.logging.Logger;

/** Once the engine answers: builds the index anew where it was lost or was built by an older definition. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Resource
    private TimerService timers;
    @Inject
    private SearchIndex index;
    @Inject
    private Documents documents;
    @Inject
    private Reindexing reindexing;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(PAUSE.toMillis(), PAUSE.toMillis(), new TimerConfig("index", false));
    }

    @Timeout
    void look(Timer timer) {
        if (!index.available()) {
            return;
        }
        timer.cancel();
        boolean lost = index.count() == 0 && documents.countByStatus().getOrDefault(Status.INDEXED, 0L) > 0;
        if (lost || !index.current()) {
            LOG.info(lost ? "The index is empty: it is built anew from the database" : "The index is of an older definition: it is built anew");
            reindexing.start();
        }
    }
}
