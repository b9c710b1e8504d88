package org.reperes.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.document.Receipt;
import org.reperes.extraction.Extraction.Embedded;
import org.reperes.originals.Kept;
import org.reperes.originals.Originals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Files found in containers become documents of their own, with a link to where they were found; doing it twice changes nothing. */
@ApplicationScoped
class Members {

    @Inject
    private Originals originals;
    @Inject
    private Intake intake;
    @Inject
    private Documents documents;

    void enter(Document container, List<Embedded> embedded) throws IOException {
        for (Embedded file : embedded) {
            try (InputStream bytes = Files.newInputStream(file.file())) {
                switch (originals.put(bytes, Long.MAX_VALUE)) {
                    case Kept.Original kept -> enter(container, file, kept);
                    case Kept.TooLarge over -> throw new IllegalStateException("there is no limit here");
                    case Kept.DiskFull full -> throw new IOException("no room for the members of " + container.getId());
                }
            }
        }
    }

    private void enter(Document container, Embedded file, Kept.Original kept) {
        Document member = intake.enter(new Receipt(kept.sha256(), kept.size(), file.path(), container.getOwner(),
                container.getBatch(), container.getId(), file.path(), null, null, null)).document();
        // An archive may hold itself (a "quine"): it is not its own member.
        if (!member.getId().equals(container.getId())) {
            documents.link(container.getId(), file.path(), member.getId());
        }
    }

    /** How many containers deep the document lies. */
    int depth(Document document) {
        int depth = 0;
        Optional<Document> container = containerOf(document);
        while (container.isPresent() && depth < 100) {
            depth++;
            container = containerOf(container.get());
        }
        return depth;
    }

    private Optional<Document> containerOf(Document document) {
        return document.getContainer() == null ? Optional.empty() : documents.find(document.getContainer());
    }
}
