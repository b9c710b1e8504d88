package org.reperes.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Content;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Filter;
import org.reperes.document.Versions;
import org.reperes.pipeline.Entries;
import org.reperes.search.Entry;
import org.reperes.search.Refusal;
import org.reperes.search.Rollover;
import org.reperes.search.SearchIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the index anew from the database, while searches go on in the old one and live writes reach both. */
@ApplicationScoped
public class Reindex {

    private static final int IDS = 500;
    /** Code units of text sent at once. */
    private static final int BULK = 4_000_000;

    @Inject
    private Documents documents;
    @Inject
    private Versions versions;
    @Inject
    private SearchIndex index;

    /** How far it has come: called now and then. */
    public interface Progress {
        void done(long articles, List<Refusal> refused);
    }

    /** Returns once the new index is in use; how many articles it has. */
    public long run(Progress progress) {
        try (Rollover rollover = index.rollover()) {
            Bulk bulk = new Bulk(rollover, progress);
            List<String> ids = documents.idsAfter(null, Filter.ALL, IDS);
            while (!ids.isEmpty()) {
                ids.forEach(id -> entry(id).ifPresent(bulk::add));
                ids = documents.idsAfter(ids.getLast(), Filter.ALL, IDS);
            }
            bulk.send();
            long count = rollover.count();
            rollover.commit();
            return count;
        }
    }

    private Optional<Entry> entry(String id) {
        Optional<Document> document = documents.find(id);
        Optional<Content> content = documents.content(id);
        content.ifPresent(found -> versions.complete(id, found.text()));
        return document.isEmpty() || content.isEmpty() ? Optional.empty()
                : Optional.of(Entries.of(document.get(), content.get()));
    }

    /** Gathers entries until they are worth a request. */
    private static final class Bulk {

        private final Rollover rollover;
        private final Progress progress;
        private final List<Entry> entries = new ArrayList<>();
        private long size;

        Bulk(Rollover rollover, Progress progress) {
            this.rollover = rollover;
            this.progress = progress;
        }

        void add(Entry entry) {
            entries.add(entry);
            size += entry.text().length();
            if (size >= BULK || entries.size() >= IDS) {
                send();
            }
        }

        void send() {
            if (!entries.isEmpty()) {
                List<Refusal> refused = rollover.replay(List.copyOf(entries));
                progress.done(entries.size(), refused);
                entries.clear();
                size = 0;
            }
        }
    }
}
