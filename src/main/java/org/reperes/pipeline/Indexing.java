package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Documents;
import org.reperes.document.Reason;
import org.reperes.search.EngineUnavailable;
import org.reperes.search.Entry;
import org.reperes.search.Refusal;
import org.reperes.search.SearchIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The last step of every job that has a text. Articles that wait together go to the engine in one request and are settled in one transaction. */
@ApplicationScoped
class Indexing {

    @Inject
    private SearchIndex index;
    @Inject
    private Steps steps;
    @Inject
    private Retries retries;
    private final Group<Ready> group = new Group<>(Ready::job, ready -> ready.entry().text().length(), this::index, (job, fault) -> retries.after(job, fault));

    protected Indexing() { }

    Indexing(SearchIndex index, Steps steps, Retries retries) {
        this.index = index;
        this.steps = steps;
        this.retries = retries;
    }

    record Ready(Job job, Entry entry) { }

    void add(Job job, Documents.Article article) {
        add(job, Entries.of(article.document(), article.content()));
    }

    /** Takes charge of a job. */
    void add(Job job, Entry entry) {
        group.add(new Ready(job, entry));
    }

    Group<Ready> group() {
        return group;
    }

    private void index(List<Ready> together) {
        Map<String, String> refused;
        try {
            refused = index.putAll(together.stream().map(Ready::entry).toList()).stream()
                    .collect(Collectors.toMap(Refusal::id, Refusal::reason));
        } catch (EngineUnavailable e) {
            together.forEach(ready -> retries.after(ready.job(), e));
            return;
        }
        List<Job> indexed = new ArrayList<>();
        for (Ready ready : together) {
            String reason = refused.get(ready.job().document());
            if (reason == null) {
                indexed.add(ready.job());
            } else {
                steps.quarantine(ready.job(), Reason.FAILED, "index: " + reason, null);
            }
        }
        if (!indexed.isEmpty()) {
            steps.indexed(indexed);
        }
    }
}
