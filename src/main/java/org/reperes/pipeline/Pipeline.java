package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Reason;
import org.reperes.extraction.Extraction;
import org.reperes.extraction.Extractor;
import org.reperes.extraction.Options;
import org.reperes.originals.Originals;
import org.reperes.search.SearchIndex;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** What happens to a document, step by step. No transaction is open while the extractor or the engine works. */
@ApplicationScoped
class Pipeline {

    /** A file that ended its child may have met a busy machine: it gets one more try. */
    private static final int KILLS = 2;
    private static final Duration AFTER_KILL = Duration.ofSeconds(5);

    @Inject
    private Originals originals;
    @Inject
    private Extractor extractor;
    @Inject
    private Members members;
    @Inject
    private Documents documents;
    @Inject
    private SearchIndex index;
    @Inject
    private Saving saving;
    @Inject
    private Indexing indexing;
    @Inject
    private Steps steps;
    @Inject
    private Workplace workplace;

    /**
     * Does what the job asks for, and settles the job or leaves that to {@link Saving}. May throw anything that infrastructure
     * throws; then nothing is settled.
     */
    void process(Claims.Claim claim) throws IOException {
        Job job = claim.job();
        switch (job.task()) {
            case EXTRACT -> extract(job, claim.document());
            case INDEX -> index(job);
            case REMOVE -> remove(job);
        }
    }

    private void extract(Job job, Optional<Document> document) throws IOException {
        if (document.isEmpty()) {
            steps.finish(job);
        } else if (!originals.has(job.sha256())) {
            steps.quarantine(job, Reason.ORIGINAL_LOST, null, null);
        } else {
            try (Workplace.Bench bench = workplace.bench()) {
                Options options = extractor.options(bench.folder()).atDepth(members.depth(document.get()));
                decide(job, document.get(), extractor.extract(originals.path(job.sha256()), document.get().getName(), options));
            }
        }
    }

    private void decide(Job job, Document document, Extraction extraction) throws IOException {
        switch (extraction) {
            case Extraction.Text text -> save(job, document, text);
            case Extraction.Encrypted file -> steps.quarantine(job, Reason.ENCRYPTED, null, file.mediaType());
            case Extraction.Unreadable file -> steps.quarantine(job, Reason.UNREADABLE, file.detail(), file.mediaType());
            case Extraction.Unsupported file -> steps.quarantine(job, Reason.UNSUPPORTED, null, file.mediaType());
            case Extraction.Empty file -> steps.quarantine(job, file.unrecognised() ? Reason.NEEDS_OCR : Reason.EMPTY, String.join(", ", file.notes()), file.mediaType());
            case Extraction.TooLarge file -> steps.quarantine(job, Reason.TOO_LARGE, file.detail(), file.mediaType());
            case Extraction.TimedOut late -> killed(job, Reason.TIMED_OUT, late.seconds() + " s");
            case Extraction.OutOfMemory full -> killed(job, Reason.OUT_OF_MEMORY, null);
            case Extraction.Crashed crash -> killed(job, Reason.CRASHED, crash.detail());
        }
    }

    private void killed(Job job, Reason reason, String detail) {
        if (job.attempts() + 1 < KILLS) {
            steps.failed(job, AFTER_KILL);
        } else {
            steps.quarantine(job, reason, detail, null);
        }
    }

    private void save(Job job, Document document, Extraction.Text text) throws IOException {
        members.enter(document, text.embedded());
        saving.add(new Saving.Extracted(job, new Documents.Extracted(document.getId(), Reading.found(text), Reading.content(text, document))));
    }

    private void index(Job job) {
        Optional<Documents.Article> article = documents.article(job.document());
        if (article.isEmpty()) {
            steps.finish(job);
        } else {
            indexing.add(job, article.get());
        }
    }

    private void remove(Job job) throws IOException {
        index.remove(job.document());
        boolean wanted = documents.bySha256(job.sha256()).isPresent();
        if (wanted || originals.remove(job.sha256(), () -> documents.bySha256(job.sha256()).isPresent())) {
            steps.finish(job);
        } else {
            steps.postpone(job, Originals.GRACE);
        }
    }
}
