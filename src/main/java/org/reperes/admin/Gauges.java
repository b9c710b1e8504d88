package org.reperes.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.reperes.document.Documents;
import org.reperes.document.Status;
import org.reperes.pipeline.Jobs;
import org.reperes.pipeline.Task;

import java.util.Locale;

/** What /metrics tells of the archive besides what the server tells of itself. */
@Startup
@Singleton
@DependsOn("Database")
public class Gauges {

    @Inject
    private MetricRegistry registry;
    @Inject
    private Documents documents;
    @Inject
    private Jobs jobs;

    @PostConstruct
    void register() {
        // First used here, where they find the persistence unit: gauges are read on threads of no application.
        documents.countByStatus();
        jobs.depth();
        Metadata byStatus = Metadata.builder().withName("reperes_documents").withUnit(MetricUnits.NONE)
                .withDescription("Documents by how far they have come").build();
        for (Status status : Status.values()) {
            registry.gauge(byStatus, () -> documents.countByStatus().getOrDefault(status, 0L), tag("status", status));
        }
        Metadata byTask = Metadata.builder().withName("reperes_jobs").withUnit(MetricUnits.NONE)
                .withDescription("Work waiting or under way").build();
        for (Task task : Task.values()) {
            registry.gauge(byTask, () -> jobs.depth().getOrDefault(task, 0L), tag("task", task));
        }
    }

    private static Tag tag(String name, Enum<?> value) {
        return new Tag(name, value.name().toLowerCase(Locale.ROOT));
    }
}
