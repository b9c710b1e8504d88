package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.reperes.document.Corrections;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Edit;
import org.reperes.document.Filter;
import org.reperes.document.Naming;
import org.reperes.document.Status;
import org.reperes.document.Verdict;
import org.reperes.entities.EntityType;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What people change about a document that is there: each in one transaction with the work it causes. */
@ApplicationScoped
@Transactional
public class Changes {

    private static final int CHUNK = 200;

    @Inject
    private Documents documents;
    @Inject
    private Corrections corrections;
    @Inject
    private Jobs jobs;
    @Inject
    private Steps steps;
    @Inject
    private Naming naming;

    protected Changes() { }

    Changes(Documents documents, Corrections corrections, Jobs jobs, Steps steps, Naming naming) {
        this.documents = documents;
        this.corrections = corrections;
        this.jobs = jobs;
        this.steps = steps;
        this.naming = naming;
    }

    /** A person's title, date or source; search follows. */
    public Document edit(String id, Edit edit) {
        Document document = documents.edit(id, edit);
        jobs.enqueue(document, Task.INDEX);
        return document;
    }

    /** What a person says of the number that starts at an offset; search follows. False where no number starts there. */
    public boolean correct(String id, int start, Verdict verdict, String account) {
        return corrections.correct(id, start, verdict, account) && follow(id);
    }

    /** Takes back what was said of a number; false where nothing was. */
    public boolean withdraw(String id, int start) {
        return corrections.withdraw(id, start) && follow(id);
    }

    private boolean follow(String id) {
        steps.reindex(List.of(id));
        return true;
    }

    /** A person's word on a name found in the document: another name, or none ({@code givenName} null); search follows. False where there is no such document. */
    public boolean name(String id, EntityType type, String name, EntityType givenType, String givenName) {
        Optional<Document> document = documents.find(id);
        document.ifPresent(named -> {
            if (givenName == null) {
                naming.reject(id, type, name);
            } else {
                naming.rename(id, type, name, givenType, givenName);
            }
            steps.reindex(List.of(id));
        });
        return document.isPresent();
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

    /** Has the text of these documents taken out again. */
    public void reprocess(List<String> ids) {
        steps.restart(ids);
    }

    /** Has the text taken out again, as by a newer extractor. False where there is no such document. */
    public boolean reprocess(String id) {
        boolean there = documents.find(id).isPresent();
        if (there) {
            steps.restart(List.of(id));
        }
        return there;
    }

    /** Tries everything in quarantine again that the filter lets through; how many. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int retry(Filter filter) {
        Filter failures = new Filter(Status.QUARANTINED, filter.reason(), filter.batch(), filter.owner(), filter.container());
        return restart(last -> documents.idsAfter(last, failures, CHUNK));
    }

    /** Has the text of all documents that the filter lets through taken out again; how many. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int reprocess(Filter filter) {
        return restart(last -> documents.idsAfter(last, filter, CHUNK));
    }

    /** Has these documents indexed again. */
    public void reindex(List<String> ids) {
        steps.reindex(ids);
    }

    /** Chunk by chunk: one transaction over a large archive would hold it whole in memory. */
    private int restart(Function<String, List<String>> after) {
        int count = 0;
        for (List<String> ids = after.apply(null); !ids.isEmpty(); ids = after.apply(ids.getLast())) {
            steps.restart(ids);
            count += ids.size();
        }
        return count;
    }
}
