package org.reperes.extraction.child.describe;

import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.reperes.platform.PartialDate;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document's own fields say: trusted for messages and books, doubted for the rest. */
public final class DocumentHints {

    /** The date of these is the day they were sent. */
    private static final Set<String> MESSAGES = Set.of("message/rfc822", "application/vnd.ms-outlook");
    /** Where the publisher is one; an office program writes the company it is licensed to in that place. */
    private static final Set<String> PUBLISHED = Set.of("application/epub+zip", "application/pdf");
    /** Share of a title's words that the page must have. */
    private static final double SEEN = 0.8;
    private static final ZoneId PRESS = ZoneId.of("Europe/Paris");

    private DocumentHints() {
    }

    /** @param heading the first heading in the text; null where there is none */
    public static void collect(Metadata metadata, String heading, String mediaType, Candidates candidates) {
        boolean message = MESSAGES.contains(mediaType);
        String title = metadata.get(TikaCoreProperties.TITLE);
        if (message && title != null || Titles.real(title)) {
            candidates.title(title, "metadata:title");
        }
        if (Titles.real(heading)) {
            candidates.title(heading, "text:heading");
        }
        Optional<PartialDate> created = date(metadata.get(TikaCoreProperties.CREATED));
        if (message || mediaType.equals("application/epub+zip")) {
            candidates.date(created, "metadata:date");
        }
        candidates.created(created, "metadata:created");
        candidates.created(date(metadata.get(TikaCoreProperties.MODIFIED)), "metadata:modified");
        if (PUBLISHED.contains(mediaType)) {
            candidates.source(metadata.get(TikaCoreProperties.PUBLISHER), "metadata:publisher");
        }
        if (message) {
            candidates.source(metadata.get(Message.MESSAGE_FROM), "metadata:from");
        }
        candidates.author(metadata.get(TikaCoreProperties.CREATOR), "metadata:creator");
    }

    /**
     * PDF: its title field is often that of a template or of an older file, so it has to be seen on the first page too.
     *
     * @param shown what the first page shows in its largest type
     */
    public static void collectPdf(Metadata metadata, String shown, String firstPage, Candidates candidates) {
        String stated = metadata.get(TikaCoreProperties.TITLE);
        if (Titles.real(stated) && appears(stated, firstPage)) {
            candidates.title(stated, "metadata:title");
        }
        if (Titles.real(shown)) {
            candidates.title(shown, "text:largest");
        }
        collect(metadata, null, "application/pdf", candidates);
    }

    private static boolean appears(String title, String page) {
        String[] words = title.toLowerCase(Locale.FRENCH).split("[^\\p{L}\\d]+");
        String plain = page.toLowerCase(Locale.FRENCH);
        long seen = Arrays.stream(words).filter(plain::contains).count();
        return seen >= words.length * SEEN;
    }

    /** The day of an instant, as the French press would print it. */
    private static Optional<PartialDate> date(String stamp) {
        if (stamp == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.of(ZonedDateTime.parse(stamp).withZoneSameInstant(PRESS).toLocalDate()));
        } catch (DateTimeException e) {
            return Dates.stamp(stamp);
        }
    }
}
