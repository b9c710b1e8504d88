package org.reperes.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.reperes.platform.PartialDate;

import java.time.OffsetDateTime;

/** A document that was received: who gave it, what it is called and how far it has come. Its text is in {@link Content}. */
@Entity
public class Document {

    static final int LINE = 500;
    private static final int TYPE = 200;

    @Id
    private String id;
    @Version
    private int version;
    private String sha256;
    private long size;
    private String name;
    @Column(name = "media_type")
    private String mediaType;
    private String owner;
    private Long batch;
    private String container;
    @Column(name = "container_path")
    private String containerPath;

    @Embedded
    @AttributeOverride(name = "found", column = @Column(name = "title_found"))
    @AttributeOverride(name = "origin", column = @Column(name = "title_origin"))
    @AttributeOverride(name = "given", column = @Column(name = "title_given"))
    private Stated title;
    @Embedded
    @AttributeOverride(name = "found", column = @Column(name = "date_found"))
    @AttributeOverride(name = "origin", column = @Column(name = "date_origin"))
    @AttributeOverride(name = "given", column = @Column(name = "date_given"))
    private Stated date;
    @Embedded
    @AttributeOverride(name = "found", column = @Column(name = "source_found"))
    @AttributeOverride(name = "origin", column = @Column(name = "source_origin"))
    @AttributeOverride(name = "given", column = @Column(name = "source_given"))
    private Stated source;
    private String author;
    private String language;
    @Column(name = "language_origin")
    private String languageOrigin;
    private int pages;
    private Integer ocr;

    @Enumerated(EnumType.STRING)
    private Status status;
    @Enumerated(EnumType.STRING)
    private Reason reason;
    @Column(name = "reason_detail")
    private String reasonDetail;
    @Column(name = "uploaded_at")
    private OffsetDateTime uploadedAt;
    @Column(name = "extracted_at")
    private OffsetDateTime extractedAt;
    @Column(name = "indexed_at")
    private OffsetDateTime indexedAt;

    protected Document() { }

    Document(String id, Receipt receipt, OffsetDateTime now) {
        this.id = id;
        this.sha256 = receipt.sha256();
        this.size = receipt.size();
        this.name = fileName(receipt.name());
        this.owner = receipt.owner();
        this.batch = receipt.batch();
        this.container = receipt.container();
        this.containerPath = Storable.line(receipt.containerPath(), LINE);
        this.title = Stated.given(null, Storable.line(receipt.title(), LINE));
        this.date = Stated.given(null, receipt.date() == null ? null : receipt.date().toString());
        this.source = Stated.given(null, Storable.line(receipt.source(), LINE));
        this.status = Status.RECEIVED;
        this.uploadedAt = now;
    }

    void edit(Edit edit) {
        title = edit.title() == null ? title : Stated.given(title, Storable.line(edit.title(), LINE));
        date = edit.date() == null ? date : Stated.given(date, edit.date().isBlank() ? null : PartialDate.parse(edit.date()).orElseThrow().toString());
        source = edit.source() == null ? source : Stated.given(source, Storable.line(edit.source(), LINE));
    }

    void markExtracting() {
        status = Status.EXTRACTING;
        reason = null;
        reasonDetail = null;
    }

    void backInQueue() {
        if (status == Status.EXTRACTING) {
            status = Status.RECEIVED;
        }
    }

    void markReceived() {
        status = Status.RECEIVED;
        reason = null;
        reasonDetail = null;
    }

    void markExtracted(Found found, int pageCount, OffsetDateTime now) {
        mediaType = Storable.line(found.mediaType(), TYPE);
        title = Stated.found(title, Storable.line(found.title(), LINE), found.titleFrom());
        date = Stated.found(date, found.date() == null ? null : found.date().toString(), found.dateFrom());
        source = Stated.found(source, Storable.line(found.source(), LINE), found.sourceFrom());
        author = Storable.line(found.author(), LINE);
        language = Storable.line(found.language(), 20);
        languageOrigin = found.languageFrom();
        ocr = found.ocr();
        pages = pageCount;
        status = Status.EXTRACTED;
        reason = null;
        reasonDetail = null;
        extractedAt = now;
    }

    void markIndexed(OffsetDateTime now) {
        status = Status.INDEXED;
        indexedAt = now;
    }

    void quarantine(Reason why, String detail, String foundMediaType) {
        status = Status.QUARANTINED;
        reason = why;
        reasonDetail = Storable.line(detail, LINE);
        mediaType = foundMediaType == null ? mediaType : Storable.line(foundMediaType, TYPE);
    }

    /** The last part of what may be a path of the sender's machine. */
    private static String fileName(String given) {
        String line = Storable.line(given, LINE);
        String last = line == null ? "" : line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1).strip();
        return last.isEmpty() ? "document" : last;
    }

    public String getId() {
        return id;
    }

    public Permalink getPermalink() {
        return Permalink.of(id, getTitle());
    }

    /** SHA-256 of the original, lower-case hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    /** Bytes of the original. */
    public long getSize() {
        return size;
    }

    /** File name as given: untrusted, never a path on disk. */
    public String getName() {
        return name;
    }

    /** As detected, null before the extraction. */
    public String getMediaType() {
        return mediaType;
    }

    /** Account id of the person who gave it. */
    public String getOwner() {
        return owner;
    }

    /** Id of the upload batch, or null. */
    public Long getBatch() {
        return batch;
    }

    /** Id of the document it was found in, or null. */
    public String getContainer() {
        return container;
    }

    /** Its place inside the container, as the container gives it; or null. */
    public String getContainerPath() {
        return containerPath;
    }

    /** Never null: the file's name until something better is known. */
    public String getTitle() {
        String value = Stated.value(title);
        return value == null ? name : value;
    }

    /** "person", "metadata", "text", "name" … */
    public String getTitleFrom() {
        return Stated.value(title) == null ? "name" : Stated.origin(title);
    }

    /** The day, month or year it was published; null when not known. */
    public PartialDate getDate() {
        return PartialDate.parse(Stated.value(date)).orElse(null);
    }

    public String getDateFrom() {
        return Stated.origin(date);
    }

    public String getSource() {
        return Stated.value(source);
    }

    public String getSourceFrom() {
        return Stated.origin(source);
    }

    public String getAuthor() {
        return author;
    }

    /** ISO 639-1, or null. */
    public String getLanguage() {
        return language;
    }

    public String getLanguageFrom() {
        return languageOrigin;
    }

    /** 0 where the format has no pages. */
    public int getPages() {
        return pages;
    }

    /** Mean OCR confidence 0–100, or null where no OCR was used. */
    public Integer getOcr() {
        return ocr;
    }

    public Status getStatus() {
        return status;
    }

    /** Why it is in quarantine; null otherwise. */
    public Reason getReason() {
        return reason;
    }

    /** For an administrator, in no particular language; or null. */
    public String getReasonDetail() {
        return reasonDetail;
    }

    public OffsetDateTime getUploadedAt() {
        return uploadedAt;
    }

    public OffsetDateTime getExtractedAt() {
        return extractedAt;
    }

    public OffsetDateTime getIndexedAt() {
        return indexedAt;
    }
}
