package org.reperes.extraction.child.describe;

import org.reperes.extraction.child.text.PagedText;

/** Completes what the document states about itself with what its text and its name show. */
public final class Description {

    private Description() {
    }

    /** @param stated what the format's own fields say; gains what they leave open */
    public static Candidates of(PagedText text, String name, String mediaType, Candidates stated) {
        stated.title(Titles.of(text.text()), "text");
        stated.title(Titles.fromName(name), "name");
        stated.date(TextDate.of(text.text()), "text");
        stated.date(NameDate.of(name), "name");
        Languages.of(text.text()).ifPresent(language -> stated.language(language, "text"));
        return stated;
    }
}
