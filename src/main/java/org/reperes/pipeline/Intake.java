package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Receipt;

/** Takes a file whose bytes are kept into the archive: its row and its job, once for the same bytes. */
@ApplicationScoped
public class Intake {

    @Inject
    private Entrance entrance;
    @Inject
    private Documents documents;

    protected Intake() { }

    Intake(Entrance entrance, Documents documents) {
        this.entrance = entrance;
        this.documents = documents;
    }

    /** @param known the same bytes were there before */
    public record Entry(Document document, boolean known) { }

    /** Both rows are committed when it returns. */
    public Entry enter(Receipt receipt) {
        try {
            return entrance.enter(receipt);
        } catch (PersistenceException | TransactionalException e) {
            // Two people gave the same file at the same moment: the other one was first.
            Document first = documents.bySha256(receipt.sha256()).orElseThrow(() -> e);
            return new Entry(first, true);
        }
    }
}
