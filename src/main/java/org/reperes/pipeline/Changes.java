package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Edit;
import org.reperes.document.Filter;
import org.reperes.document.Status;

import java.util.List;
import java.util.Optional;

/** What people change about a document that is there: each in one transaction with the work it causes. */
@ApplicationScoped
@Transactional
public class Changes {

    private static final int CHUNK = 500;

    @Inject
    private Documents documents;
    @Inject
    private Jobs jobs;

    protected Changes() { }

    Changes(Documents documents, Jobs jobs) {
        this.documents = documents;
        this.jobs = jobs;
    }

    /** A person's title, date or source; search follows. */
    public Document edit(String id, Edit edit) {
        Document document = documents.edit(id, edit);
        jobs.enqueue(document, Task.INDEX);
        return document;
    }

    /** Forgets the document at once; its index entry and its original follow. False where there is none. */
    public boolean remove(String id) {
        Optional<Document> document = documents.find(id);
        document.ifPresent(gone -> {
            documents.remove(id);
            jobs.enqueue(gone, Task.REMOVE);
        });
        return document.isPresent();
    }

    /** Has the text taken out again, as by a newer extractor. False where there is no such document. */
    public boolean reprocess(String id) {
        Optional<Document> document = documents.find(id);
        document.ifPresent(this::again);
        return document.isPresent();
    }

    /** Tries everything in quarantine again that the filter lets through; how many. */
    public int retry(Filter filter) {
        return again(new Filter(Status.QUARANTINED, filter.reason(), filter.batch(), filter.owner(), filter.container()));
    }

    private int again(Filter filter) {
        int count = 0;
        // Those done leave the filter, so the first page is always the next.
        for (List<Document> page = documents.list(filter, 0, CHUNK); !page.isEmpty(); page = documents.list(filter, 0, CHUNK)) {
            page.forEach(this::again);
            count += page.size();
        }
        return count;
    }

    private void again(Document document) {
        documents.markReceived(document.getId());
        jobs.enqueue(document, Task.EXTRACT);
    }
}
