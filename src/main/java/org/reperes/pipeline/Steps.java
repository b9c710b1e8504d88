package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.reperes.document.Content;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Found;
import org.reperes.document.Reason;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The transactions between the steps of {@link Pipeline}: a document and its job always change together. */
@ApplicationScoped
@Transactional
class Steps {

    @Inject
    private Documents documents;
    @Inject
    private Jobs jobs;

    protected Steps() { }

    Steps(Documents documents, Jobs jobs) {
        this.documents = documents;
        this.jobs = jobs;
    }

    /** Empty where the document was removed meanwhile. */
    Optional<Document> begin(Job job) {
        return documents.beginExtracting(job.document());
    }

    /** From here on the article can be read. Empty where other work was asked for meanwhile: nothing is saved then. */
    Optional<Documents.Article> save(Job job, Found found, Content content) {
        if (!documents.lock(job.document()) || !jobs.advance(job)) {
            return Optional.empty();
        }
        return Optional.of(documents.saveExtracted(job.document(), found, content));
    }

    void indexed(List<Job> done) {
        documents.markIndexed(done.stream().map(Job::document).toList());
        jobs.finish(done);
    }

    void quarantine(Job job, Reason reason, String detail, String mediaType) {
        if (documents.find(job.document()).isPresent()) {
            documents.quarantine(job.document(), reason, detail, mediaType);
        }
        jobs.finish(job);
    }

    /** Another try later, counted against the document. */
    void failed(Job job, Duration delay) {
        waitAgain(job);
        jobs.failed(job, delay);
    }

    /** Another try later, through no fault of the document's. */
    void postpone(Job job, Duration delay) {
        waitAgain(job);
        jobs.release(job, delay);
    }

    /** From the beginning, whatever became of them. */
    void restart(List<String> ids) {
        for (String id : ids.stream().sorted().toList()) {
            documents.find(id).ifPresent(document -> {
                documents.markReceived(id);
                jobs.enqueue(document, Task.EXTRACT);
            });
        }
    }

    /** What the database holds of them goes to the index again. */
    void reindex(List<String> ids) {
        for (String id : ids.stream().sorted().toList()) {
            if (documents.lock(id)) {
                documents.find(id).ifPresent(document -> jobs.enqueue(document, Task.INDEX));
            }
        }
    }

    void finish(Job job) {
        jobs.finish(job);
    }

    private void waitAgain(Job job) {
        if (job.task() == Task.EXTRACT && documents.find(job.document()).isPresent()) {
            documents.backInQueue(job.document());
        }
    }
}
