package org.reperes.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.reperes.search.SearchIndex;

/**
 * Ready once the engine has answered for the first time. After that its state is told, and the server stays ready: uploads,
 * articles and downloads do not need it.
 */
@Readiness
@ApplicationScoped
public class EngineReady implements HealthCheck {

    @Inject
    private SearchIndex index;
    private volatile boolean seen;

    @Override
    public HealthCheckResponse call() {
        boolean available = index.available();
        seen = seen || available;
        return HealthCheckResponse.named("search").status(seen).withData("available", available).build();
    }
}
