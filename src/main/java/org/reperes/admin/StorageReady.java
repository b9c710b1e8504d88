package org.reperes.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.reperes.originals.Originals;
import org.reperes.pipeline.Jobs;
import org.reperes.pipeline.Task;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ready while the database answers and originals can be written. */
@Readiness
@ApplicationScoped
public class StorageReady implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(StorageReady.class.getName());

    @Inject
    private Jobs jobs;
    @Inject
    private Originals originals;
    private volatile boolean answered;

    @Override
    public HealthCheckResponse call() {
        boolean writable = originals.writable();
        try {
            Map<Task, Long> depth = jobs.depth();
            answered = true;
            return HealthCheckResponse.named("storage").status(writable).withData("database", true).withData("originals", writable)
                    .withData("queue", depth.values().stream().mapToLong(Long::longValue).sum()).build();
        } catch (RuntimeException e) {
            // Once an outage, and not while the server is still starting: this is asked every second.
            LOG.log(answered ? Level.WARNING : Level.FINE, "The database does not answer", e);
            answered = false;
            return HealthCheckResponse.named("storage").down().withData("database", false).withData("originals", writable).build();
        }
    }
}
