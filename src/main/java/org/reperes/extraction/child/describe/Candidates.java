package org.reperes.extraction.child.describe;

import org.reperes.extraction.Extraction.Described;
import org.reperes.extraction.child.text.Clean;
import org.reperes.platform.PartialDate;

import java.util.Optional;

/** What a document may be called, dated and attributed; the first word on each counts, so the best source speaks first. */
public final class Candidates {

    private static final int LONGEST_TITLE = 300;

    private Described<String> title = none();
    private Described<PartialDate> date = none();
    private Described<String> source = none();
    private Described<String> author = none();
    private Described<String> language = none();
    private Described<PartialDate> created = none();

    private static <T> Described<T> none() {
        return new Described<>(null, null);
    }

    public void title(String value, String from) {
        String clean = Clean.line(value);
        if (title.value() == null && !clean.isEmpty()) {
            title = new Described<>(Titles.shortened(clean, LONGEST_TITLE), from);
        }
    }

    public void date(Optional<PartialDate> value, String from) {
        if (date.value() == null && value.isPresent() && Dates.plausible(value.get())) {
            date = new Described<>(value.get(), from);
        }
    }

    /** When the file was made: no more than a hint of when it was published. */
    public void created(Optional<PartialDate> value, String from) {
        if (created.value() == null && value.isPresent() && Dates.plausible(value.get())) {
            created = new Described<>(value.get(), from);
        }
    }

    public void source(String value, String from) {
        source = first(source, value, from);
    }

    public void author(String value, String from) {
        author = first(author, value, from);
    }

    public void language(String value, String from) {
        language = first(language, value, from);
    }

    private static Described<String> first(Described<String> before, String value, String from) {
        String clean = Clean.line(value);
        return before.value() != null || clean.isEmpty() ? before : new Described<>(clean, from);
    }

    public Described<String> title() {
        return title;
    }

    public Described<PartialDate> date() {
        return date.value() != null ? date : created;
    }

    boolean dated() {
        return date.value() != null;
    }

    public Described<String> source() {
        return source;
    }

    public Described<String> author() {
        return author;
    }

    public Described<String> language() {
        return language;
    }
}
