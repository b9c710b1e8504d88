package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Receipt;

import java.util.Optional;

/** The one transaction of {@link Intake}. */
@ApplicationScoped
@Transactional
class Entrance {

    @Inject
    private Documents documents;
    @Inject
    private Jobs jobs;

    protected Entrance() { }

    Entrance(Documents documents, Jobs jobs) {
        this.documents = documents;
        this.jobs = jobs;
    }

    Intake.Entry enter(Receipt receipt) {
        Optional<Document> known = documents.bySha256(receipt.sha256());
        if (known.isPresent()) {
            return new Intake.Entry(known.get(), true);
        }
        Document document = documents.add(receipt);
        jobs.enqueue(document, Task.EXTRACT);
        return new Intake.Entry(document, false);
    }
}
