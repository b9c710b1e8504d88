package org.reperes.extraction.child;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.reperes.extraction.child.describe.Candidates;
import org.reperes.extraction.child.text.PagedText;
import org.reperes.extraction.child.text.TextBuffer;
import org.reperes.extraction.protocol.Job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is known of a file while it is being read. */
final class Draft {

    private static final Set<String> CONTAINERS = Set.of("application/zip", "application/x-tar", "application/gzip",
            "application/x-7z-compressed", "application/x-bzip2", "application/x-xz", "application/x-rar-compressed",
            "application/x-rar-compressed; version=4", "application/x-rar-compressed; version=5", "application/mbox",
            "message/rfc822", "application/vnd.ms-outlook", "application/vnd.ms-outlook-pst", "application/x-gtar");

    private final Job job;
    private final String mediaType;
    private final Metadata metadata;
    private final Candidates candidates = new Candidates();
    private final Members members;
    private final Set<String> notes = new LinkedHashSet<>();
    private final TextBuffer buffer;
    private PagedText text;
    private Integer confidence;

    Draft(Job job, String mediaType, Metadata metadata, Runnable progress) {
        this.job = job;
        this.mediaType = mediaType;
        this.metadata = metadata;
        this.buffer = new TextBuffer(job.text());
        this.members = new Members(job, CONTAINERS.contains(mediaType), progress);
    }

    static Metadata named(String name) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return metadata;
    }

    Job job() {
        return job;
    }

    String mediaType() {
        return mediaType;
    }

    Metadata metadata() {
        return metadata;
    }

    Candidates candidates() {
        return candidates;
    }

    Members members() {
        return members;
    }

    TextBuffer buffer() {
        return buffer;
    }

    void note(String note) {
        notes.add(note);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** The text so far: what the parser said, or what took its place. */
    PagedText text() {
        return text == null ? buffer.done() : text;
    }

    /** Whether there is text, or a file inside. */
    boolean hasSomething() {
        return !text().isBlank() || !members.files().isEmpty();
    }

    void replaceText(PagedText other) {
        text = other;
    }

    /** Mean confidence of recognised text, 0 to 100; null where nothing was recognised. */
    Integer confidence() {
        return confidence;
    }

    void recognised(PagedText recognised, int mean) {
        text = recognised;
        confidence = mean;
    }
}
