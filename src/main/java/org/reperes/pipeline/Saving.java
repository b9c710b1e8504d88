package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Documents;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps what was extracted, and hands it over to {@link Indexing}; what waits together is saved in one transaction. */
@ApplicationScoped
class Saving {

    @Inject
    private Steps steps;
    @Inject
    private Retries retries;
    @Inject
    private Indexing indexing;
    private final Group<Extracted> group = new Group<>(Extracted::job, one -> one.text().content().text().length(), this::save, (job, fault) -> retries.after(job, fault));

    /** What a job's extraction gave. */
    record Extracted(Job job, Documents.Extracted text) { }

    /** Takes charge of a job. */
    void add(Extracted extracted) {
        group.add(extracted);
    }

    Group<Extracted> group() {
        return group;
    }

    private void save(List<Extracted> together) {
        Map<String, Documents.Article> saved = steps.save(together).stream()
                .collect(Collectors.toMap(article -> article.document().getId(), Function.identity()));
        for (Extracted extracted : together) {
            Documents.Article article = saved.get(extracted.text().id());
            if (article == null) {
                steps.postpone(extracted.job(), Duration.ZERO);
            } else {
                indexing.add(extracted.job(), article);
            }
        }
    }
}
