package org.reperes.search;

import java.nio.file.Path;
import org.reperes.search.query.Reading;

/** The body our search sends for the first page of a query, to be sent without us. */
public final class RawRequest {

    private static final QueryWriter WRITER = new QueryWriter(new Synonyms(Path.of("absent")));

    private RawRequest() { }

    public static String of(String q) {
        Reading reading = Reading.of(q);
        return new ArticleRequest(Query.of(q), reading.terms(), WRITER).page(WRITER.mayWantAll(reading.terms())).toString();
    }
}
