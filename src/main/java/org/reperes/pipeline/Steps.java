package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Reason;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Says that extractions are under way. @return those of the documents that were not removed meanwhile, by their ids */
    Map<String, Document> begin(List<Job> extractions) {
        return documents.beginExtracting(extractions.stream().map(Job::document).toList()).stream()
                .collect(Collectors.toMap(Document::getId, document -> document));
    }

    /** From here on the articles can be read. @return without those for which other work was asked meanwhile: nothing is saved of them */
    List<Documents.Article> save(List<Saving.Extracted> group) {
        Set<String> there = documents.lock(group.stream().map(extracted -> extracted.job().document()).toList());
        Set<String> ours = jobs.advance(group.stream().map(Saving.Extracted::job).filter(job -> there.contains(job.document())).toList());
        return documents.saveExtracted(group.stream().map(Saving.Extracted::text).filter(text -> ours.contains(text.id())).toList());
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
            documents.lock(List.of(id));
            documents.find(id).ifPresent(document -> jobs.enqueue(document, Task.INDEX));
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
