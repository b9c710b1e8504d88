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
        boolean all = WRITER.mayWantAll(reading.terms());
        return List.of(request.counts(all).toString(), request.page(all).toString());
    }
}
