package org.reperes.pipeline;

import org.reperes.document.Content;
import org.reperes.document.Document;
import org.reperes.document.Naming;
import org.reperes.entities.Entities;
import org.reperes.entities.EntityType;
import org.reperes.search.Entry;

import java.util.List;

/** What the index is told of a document. */
public final class Entries {

    /** The rest of a directory of names narrows nothing. */
    private static final int MOST_NAMES = 500;

    private Entries() { }

    public static Entry of(Document document, Content content) {
        return new Entry(document.getId(), document.getTitle(), document.getDate(), document.getSource(), document.getAuthor(),
                document.getLanguage(), document.getMediaType(), content.text(), content.pages(), content.sentences(),
                content.figures().figures(), content.keyFigures(), names(content), null, document.getContainer(),
                document.getUploadedAt().toInstant());
    }

    private static Entry.Entities names(Content content) {
        return new Entry.Entities(names(content, EntityType.PERSON), names(content, EntityType.ORGANISATION), names(content, EntityType.PLACE));
    }

    private static List<String> names(Content content, EntityType type) {
        return content.names().named(type).stream().map(Entities.Named::name).filter(name -> name.length() <= Naming.LONGEST)
                .limit(MOST_NAMES).toList();
    }
}
