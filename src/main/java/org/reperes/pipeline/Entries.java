package org.reperes.pipeline;

import org.reperes.document.Content;
import org.reperes.document.Document;
import org.reperes.search.Entry;

/** What the index is told of a document. */
public final class Entries {

    private Entries() { }

    public static Entry of(Document document, Content content) {
        return new Entry(document.getId(), document.getTitle(), document.getDate(), document.getSource(), document.getAuthor(),
                document.getLanguage(), document.getMediaType(), content.text(), content.pages(), content.sentences(),
                content.figures().figures(), content.keyFigures(), Entry.Entities.NONE, null, document.getContainer(),
                document.getUploadedAt().toInstant());
    }
}
