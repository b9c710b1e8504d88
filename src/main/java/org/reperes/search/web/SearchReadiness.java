package org.reperes.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.reperes.search.SearchIndex;

/**
 * Ready once the engine has answered for the first time. Later the engine's state is told, but does not take the server
 * away from its readers: articles are read from the database.
 */
@Readiness
@ApplicationScoped
public class SearchReadiness implements HealthCheck {

    @Inject
    private SearchIndex index;
    private volatile boolean seen;

    @Override
    public HealthCheckResponse call() {
        boolean available = index.available();
        seen |= available;
        return HealthCheckResponse.named("search").withData("available", available).status(seen).build();
    }
}
