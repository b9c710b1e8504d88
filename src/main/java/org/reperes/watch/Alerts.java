package org.reperes.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.platform.Texts;
import org.reperes.search.Query;
import org.reperes.search.SearchIndex;

/**
 * Tells people what their searches newly find: one e-mail a search and a round. That a document is told is committed before
 * the e-mail goes out, and taken back only where the server refuses it: a crash in between may lose an e-mail, whose
 * documents the feed still shows, but none is ever sent twice.
 */
@ApplicationScoped
public class Alerts {

    private static final Logger LOG = Logger.getLogger(Alerts.class.getName());
    /** Documents looked at in one round of one search; the rest waits for the next. */
    private static final int BATCH = 500;
    /** Clocks of several servers differ, and a write is searchable a second later. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private SavedSearches searches;
    private Documents documents;
    private Post post;
    private Letter letter;
    private BiFunction<Query, List<String>, List<String>> among;

    protected Alerts() { }

    @Inject
    Alerts(SavedSearches searches, Documents documents, Post post, Site site, Texts texts, SearchIndex index) {
        this(searches, documents, post, new Letter(site, texts), index::among);
    }

    Alerts(SavedSearches searches, Documents documents, Post post, Letter letter, BiFunction<Query, List<String>, List<String>> among) {
        this.searches = searches;
        this.documents = documents;
        this.post = post;
        this.letter = letter;
        this.among = among;
    }

    /** Whether there is a mail server to send alerts through. */
    public boolean available() {
        return post.available();
    }

    /** Whether alerts can be sent there: one plain e-mail address. */
    public static boolean isAddress(String email) {
        return Post.isAddress(email);
    }

    /** Looks once through all searches that want alerts. A search that fails is tried again in the next round. */
    public void round() {
        if (post.available()) {
            for (SavedSearch search : searches.alerting()) {
                try {
                    look(search);
                } catch (RuntimeException | MessagingException e) {
                    LOG.log(Level.WARNING, "The alert of search " + search.id() + " waits for the next round", e);
                }
            }
        }
    }

    private void look(SavedSearch search) throws MessagingException {
        OffsetDateTime now = SavedSearches.now();
        List<Document> recent = documents.indexedAfter(search.checkedAt().minus(OVERLAP), BATCH);
        List<String> candidates = recent.stream().filter(document -> document.getUploadedAt().isAfter(search.createdAt()))
                .map(Document::getId).toList();
        List<String> found = candidates.isEmpty() ? List.of() : among.apply(search.query(), candidates);
        List<String> fresh = searches.tell(search.id(), found);
        if (!fresh.isEmpty()) {
            send(search, recent.stream().filter(document -> fresh.contains(document.getId())).toList());
        }
        // A full batch goes on behind its last document, and what the overlap shows again is told already.
        searches.checked(search.id(), recent.size() < BATCH ? now : recent.getLast().getIndexedAt().plus(OVERLAP));
    }

    private void send(SavedSearch search, List<Document> fresh) throws MessagingException {
        try {
            post.send(search.email(), letter.subject(search, fresh), letter.text(search, fresh));
        } catch (MessagingException e) {
            searches.untell(search.id(), fresh.stream().map(Document::getId).toList());
            throw e;
        }
    }
}
