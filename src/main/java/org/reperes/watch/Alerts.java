package org.reperes.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.platform.Texts;
import org.reperes.search.Query;
import org.reperes.search.SearchIndex;

/**
 * Tells people what their searches newly find: one e-mail a person and a round, however many of the searches fired. That a document is told is committed before
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

    /** Where one e-mail goes, and in which language. */
    private record Reader(long account, String email, String language) { }

    /** Looks once through all searches that want alerts. What fails is tried again in the next round. */
    public void round() {
        if (post.available()) {
            // One reader after the other: little is noted as told and not sent if the server dies.
            searches.alerting().stream().collect(Collectors.groupingBy(Alerts::reader, LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::write);
        }
    }

    private static Reader reader(SavedSearch search) {
        return new Reader(search.accountId(), search.email(), search.language());
    }

    private void write(Reader reader, List<SavedSearch> own) {
        List<Fired> fired = new ArrayList<>();
        for (SavedSearch search : own) {
            try {
                look(search).ifPresent(fired::add);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The alert of search " + search.id() + " waits for the next round", e);
            }
        }
        if (!fired.isEmpty()) {
            try {
                send(reader, fired);
            } catch (RuntimeException | MessagingException e) {
                LOG.log(Level.WARNING, "The alerts of account " + reader.account() + " wait for the next round", e);
            }
        }
    }

    /** What is new is noted as told already; empty where nothing is. */
    private Optional<Fired> look(SavedSearch search) {
        OffsetDateTime now = SavedSearches.now();
        List<Document> recent = documents.indexedAfter(search.checkedAt().minus(OVERLAP), BATCH);
        List<String> candidates = recent.stream().filter(document -> document.getUploadedAt().isAfter(search.createdAt()))
                .map(Document::getId).toList();
        List<String> found = candidates.isEmpty() ? List.of() : among.apply(search.query(), candidates);
        List<String> fresh = searches.tell(search.id(), found);
        // A full batch goes on behind its last document, and what the overlap shows again is told already.
        OffsetDateTime until = recent.size() < BATCH ? now : recent.getLast().getIndexedAt().plus(OVERLAP);
        if (fresh.isEmpty()) {
            searches.checked(search.id(), until);
            return Optional.empty();
        }
        return Optional.of(new Fired(search, recent.stream().filter(document -> fresh.contains(document.getId())).toList(), until));
    }

    private void send(Reader reader, List<Fired> fired) throws MessagingException {
        try {
            post.send(reader.email(), letter.subject(fired), letter.text(fired));
        } catch (MessagingException e) {
            fired.forEach(one -> searches.untell(one.search().id(), one.fresh().stream().map(Document::getId).toList()));
            throw e;
        }
        fired.forEach(one -> searches.checked(one.search().id(), one.until()));
    }
}
