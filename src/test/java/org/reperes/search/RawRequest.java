package org.reperes.search;

import java.nio.file.Path;
import java.util.List;
import org.reperes.search.query.Reading;

/** The bodies our search sends for the first page of a query, to be sent without us. */
public final class RawRequest {

    private static final QueryWriter WRITER = new QueryWriter(new Synonyms(Path.of("absent")));

    private RawRequest() { }

    public static List<String> of(String q) {
        Reading reading = Reading.of(q);
        ArticleRequest request = new ArticleRequest(Query.of(q), reading.terms(), WRITER);
        int least = WRITER.wanted(reading.terms());
        return List.of(request.counts(least).toString(), request.page(least).toString());
    }
}
