package org.reperes.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.account.Caller;
import org.reperes.admin.Findings;
import org.reperes.admin.Reconciliation;
import org.reperes.admin.Reindexing;
import org.reperes.platform.Language;
import org.reperes.platform.Notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The administrator's page of the index: rebuild it, and compare it with database and originals. */
@Named("indexPage")
@RequestScoped
public class IndexBean {

    @Inject
    private Reindexing reindexing;
    @Inject
    private Reconciliation reconciliation;
    @Inject
    private Notices notices;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;

    private Findings findings;

    /** One kind of difference, by the key of its name. */
    public record Difference(String name, long count, List<String> first) { }

    public Reindexing.State getState() {
        return reindexing.state();
    }

    public boolean isRunning() {
        return getState().phase() == Reindexing.Phase.RUNNING;
    }

    public void reindex() {
        if (reindexing.start()) {
            notices.good(language.say("index.started"));
        } else {
            notices.bad(language.say("index.running"));
        }
    }

    public void look() {
        findings = reconciliation.look();
    }

    public void repair() {
        Caller caller = (Caller) request.getAttribute(Caller.ATTRIBUTE);
        findings = reconciliation.repair(false, caller.getName());
    }

    /** What was just found; null where nothing was asked. */
    public Findings getFindings() {
        return findings;
    }

    /** The counts of both sides, by the key of their name. */
    public Map<String, Long> getCounts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("documents", findings.documents());
        counts.put("withText", findings.withText());
        counts.put("originals", findings.originals());
        counts.put("indexed", findings.indexed());
        counts.put("queued", findings.queued());
        return counts;
    }

    public List<Difference> getDifferences() {
        return List.of(difference("originalsMissing", findings.originalsMissing()),
                difference("originalsUnknown", findings.originalsUnknown()), difference("notIndexed", findings.notIndexed()),
                difference("indexedUnknown", findings.indexedUnknown()), difference("forgotten", findings.forgotten()))
                .stream().filter(difference -> difference.count() > 0).toList();
    }

    private static Difference difference(String name, Findings.Some some) {
        return new Difference(name, some.count(), some.first());
    }
}
