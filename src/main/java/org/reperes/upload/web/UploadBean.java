package org.reperes.upload.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Filter;
import org.reperes.document.Status;
import org.reperes.platform.Settings;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The upload page: its limits, and the report of the batch that its address names. */
@Named("upload")
@RequestScoped
public class UploadBean {

    private static final int SHOWN = 500;
    private static final int SPREAD = 1000;

    @Inject
    private Settings settings;
    @Inject
    private Documents documents;
    @Inject
    private HttpServletRequest request;

    private Long batch;

    @PostConstruct
    void read() {
        String lot = request.getParameter("lot");
        batch = lot != null && lot.matches("\\d{1,18}") ? Long.valueOf(lot) : null;
    }

    /** Bytes of the largest file accepted. */
    public long getLimit() {
        return settings.maxUpload();
    }

    /** A number for the next batch: milliseconds with a random end, exact in a script's numbers. */
    public long getNext() {
        return System.currentTimeMillis() * SPREAD + ThreadLocalRandom.current().nextInt(SPREAD);
    }

    /** The batch of the address; null on a page for a new one. */
    public Long getBatch() {
        return batch;
    }

    /** Its documents, newest first; the CSV has those beyond the first {@value #SHOWN}. */
    public List<Document> getDocuments() {
        return batch == null ? List.of() : documents.list(Filter.batch(batch), 0, SHOWN);
    }

    public long getTotal() {
        return batch == null ? 0 : documents.count(Filter.batch(batch));
    }

    /** Whether anything in the batch may still change by itself. */
    public boolean isUnderWay() {
        return count(Status.RECEIVED) + count(Status.EXTRACTING) + count(Status.EXTRACTED) > 0;
    }

    public Status[] getStatuses() {
        return Status.values();
    }

    public long count(Status status) {
        return documents.count(new Filter(status, null, batch, null, null));
    }
}
