package org.reperes.document.web;

import org.reperes.document.Document;
import org.reperes.document.Reason;
import org.reperes.document.Status;
import org.reperes.platform.PartialDate;

import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * A document as the API shows it. What was found or said carries its origin: "person", "metadata", "text" …
 *
 * @param permalink     path of the article, for good
 * @param datePrecision "day", "month" or "year"; null without a date
 * @param pages         null where the format has no pages
 * @param reason        why it is in quarantine, else null
 * @param container     id of the document it was found in, or null
 */
public record DocumentView(String id, String permalink, String name, String title, String titleFrom, PartialDate date,
                           String datePrecision, String dateFrom, String source, String sourceFrom, String author,
                           String language, String mediaType, long size, String sha256, Integer pages, Integer ocr,
                           Status status, Reason reason, String reasonDetail, Long batch, String container,
                           String containerPath, OffsetDateTime uploadedAt, OffsetDateTime extractedAt, OffsetDateTime indexedAt) {

    public static DocumentView of(Document document) {
        PartialDate date = document.getDate();
        return new DocumentView(document.getId(), document.getPermalink().path(), document.getName(), document.getTitle(),
                document.getTitleFrom(), date, date == null ? null : date.precision().name().toLowerCase(Locale.ROOT),
                document.getDateFrom(), document.getSource(), document.getSourceFrom(), document.getAuthor(),
                document.getLanguage(), document.getMediaType(), document.getSize(), document.getSha256(),
                document.getPages() == 0 ? null : document.getPages(), document.getOcr(), document.getStatus(),
                document.getReason(), document.getReasonDetail(), document.getBatch(), document.getContainer(),
                document.getContainerPath(), document.getUploadedAt(), document.getExtractedAt(), document.getIndexedAt());
    }
}
