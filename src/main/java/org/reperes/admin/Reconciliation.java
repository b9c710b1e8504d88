package org.reperes.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Census;
import org.reperes.document.Documents;
import org.reperes.document.Receipt;
import org.reperes.originals.Originals;
import org.reperes.pipeline.Changes;
import org.reperes.pipeline.Intake;
import org.reperes.pipeline.Jobs;
import org.reperes.search.EngineUnavailable;
import org.reperes.search.SearchIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Compares database, originals and index, and brings them together again. */
@ApplicationScoped
public class Reconciliation {

    private static final Logger LOG = Logger.getLogger(Reconciliation.class.getName());
    private static final int CHUNK = 1000;
    /** An upload keeps its bytes a moment before its row. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(5);

    @Inject
    private Documents documents;
    @Inject
    private Originals originals;
    @Inject
    private SearchIndex index;
    @Inject
    private Jobs jobs;
    @Inject
    private Changes changes;
    @Inject
    private Intake intake;

    /** Looks, and changes nothing. */
    public Findings look() {
        Stock stock = take();
        return stock.findings(unknownFiles(stock), false);
    }

    /**
     * Queues what was forgotten or is not indexed, and clears the index of what is not in the database.
     *
     * @param adopt whether files without a document become documents again, as after a lost database: their permalinks
     *              are the same as before
     * @param owner account id of the new owner of adopted documents
     * @return what was found before the repair
     */
    public Findings repair(boolean adopt, String owner) {
        Stock stock = take();
        List<String> unknown = unknownFiles(stock);
        changes.reprocess(stock.forgotten());
        changes.reindex(stock.notIndexed());
        stock.unknownEntries().forEach(index::remove);
        if (adopt) {
            unknown.forEach(sha256 -> adopt(sha256, owner));
        }
        return stock.findings(unknown, true);
    }

    private Stock take() {
        Stock stock = new Stock();
        // The queue first: what is done between two looks must not seem forgotten.
        try (Stream<String> files = originals.all()) {
            stock.queued.addAll(jobs.documents());
            files.forEach(stock.files::add);
            stock.engineAnswers = readIndex(stock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stock.begin();
        for (List<Census> rows = documents.censusAfter(null, CHUNK); !rows.isEmpty(); rows = documents.censusAfter(rows.getLast().id(), CHUNK)) {
            rows.forEach(stock::count);
        }
        return stock;
    }

    private boolean readIndex(Stock stock) {
        try {
            index.refresh();
            try (Stream<String> ids = index.ids()) {
                ids.forEach(stock.indexed::add);
            }
            return true;
        } catch (EngineUnavailable e) {
            LOG.log(Level.INFO, "The index is left out of the reconciliation: the engine does not answer", e);
            return false;
        }
    }

    private List<String> unknownFiles(Stock stock) {
        Instant before = Instant.now().minus(UNDER_WAY);
        return stock.unknownFiles().stream()
                .filter(sha256 -> originals.lastGiven(sha256).filter(before::isAfter).isPresent() && !jobs.removing(sha256))
                .sorted().toList();
    }

    private void adopt(String sha256, String owner) {
        try {
            intake.enter(new Receipt(sha256, Files.size(originals.path(sha256)), sha256, owner, null, null, null, null, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
