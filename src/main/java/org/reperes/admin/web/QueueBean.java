package org.reperes.admin.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Filter;
import org.reperes.document.Reason;
import org.reperes.document.Status;
import org.reperes.pipeline.Changes;
import org.reperes.pipeline.Jobs;
import org.reperes.pipeline.Task;
import org.reperes.platform.Language;
import org.reperes.platform.Notices;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The administrator's page of the queue: what waits, and what stopped for which reason. */
@Named("queue")
@RequestScoped
public class QueueBean {

    private static final int SHOWN = 200;

    @Inject
    private Documents documents;
    @Inject
    private Jobs jobs;
    @Inject
    private Changes changes;
    @Inject
    private Notices notices;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;

    private Reason reason;

    /** How many documents stopped for a reason. */
    public record Stopped(Reason reason, long count) { }

    @PostConstruct
    void read() {
        String wanted = request.getParameter("raison");
        reason = Arrays.stream(Reason.values()).filter(one -> one.name().equals(wanted)).findFirst().orElse(null);
    }

    public Map<Status, Long> getDocuments() {
        return documents.countByStatus();
    }

    public Map<Task, Long> getJobs() {
        return jobs.depth();
    }

    public Status[] getStatuses() {
        return Status.values();
    }

    public Task[] getTasks() {
        return Task.values();
    }

    public List<Stopped> getStopped() {
        return Arrays.stream(Reason.values())
                .map(one -> new Stopped(one, documents.count(filter(one)))).filter(stopped -> stopped.count() > 0).toList();
    }

    /** The documents in quarantine for the reason of the address, or for any; newest first, the first {@value #SHOWN}. */
    public List<Document> getQuarantined() {
        return documents.list(filter(reason), 0, SHOWN);
    }

    /** The reason the address narrows to; null for all. */
    public Reason getReason() {
        return reason;
    }

    public void retry() {
        notices.good(language.say("queue.retried", changes.retry(filter(reason))));
    }

    private static Filter filter(Reason reason) {
        return new Filter(Status.QUARANTINED, reason, null, null, null);
    }
}
