package org.reperes.admin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.reperes.originals.Originals;
import org.reperes.platform.Database;

/**
 * Ready while the database answers and originals can be written. Asks the database itself: an entity manager that is first
 * used here, on a thread that belongs to no application, finds no persistence unit and keeps none, for everybody.
 */
@Readiness
@ApplicationScoped
public class StorageReady implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(StorageReady.class.getName());
    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = Database.JNDI)
    private DataSource source;
    @Inject
    private Originals originals;
    private volatile boolean answered;

    @Override
    public HealthCheckResponse call() {
        boolean writable = originals.writable();
        boolean database = answers();
        return HealthCheckResponse.named("storage").status(database && writable)
                .withData("database", database).withData("originals", writable).build();
    }

    private boolean answers() {
        try (Connection connection = source.getConnection()) {
            answered = connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException | RuntimeException e) {
            // Once an outage, and not while the server is still starting: this is asked every second.
            LOG.log(answered ? Level.WARNING : Level.FINE, "The database does not answer", e);
            answered = false;
        }
        return answered;
    }
}
