package org.reperes.watch;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.reperes.platform.Settings;

/** Has the alerts go their rounds while the server runs. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Inject
    private Alerts alerts;
    @Inject
    private Settings settings;
    @Resource
    private ManagedScheduledExecutorService timer;
    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        if (settings.text("REPERES_SMTP_URL").isPresent()) {
            int pause = Math.max(1, settings.number("REPERES_ALERT_SECONDS"));
            rounds = timer.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.SECONDS);
        }
    }

    /** An exception would end all rounds to come. */
    private void round() {
        try {
            alerts.round();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of alerts failed", e);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }
}
