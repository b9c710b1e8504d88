package org.reperes.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.reperes.search.query.Term;

/** Writes the body of a request for articles. */
final class ArticleRequest {

    static final List<String> CARD = List.of("id", "title", "date", "source", "language", "type", "figures");

    private final Query query;
    private final Term.All terms;
    private final QueryWriter writer;

    ArticleRequest(Query query, Term.All terms, QueryWriter writer) {
        this.query = query;
        this.terms = terms;
        this.writer = writer;
    }

    /** A page of results. What {@link #counts} tells of all of them is not asked for: the engine passes over those that rank low. */
    ObjectNode page(int least) {
        ObjectNode body = stride(least).put("size", query.size());
        ArrayNode card = body.putArray("_source");
        CARD.forEach(card::add);
        body.set("highlight", Highlighting.excerpts(writer.marked(terms)));
        return body;
    }

    /** How many there are, and how many with which value of a facet. */
    ObjectNode counts(int least) {
        ObjectNode body = Clauses.object().put("track_total_hits", true).put("size", 0);
        ArrayNode filter = body.putObject("query").putObject("bool").putArray("filter").add(writer.matching(terms, least));
        published(filter);
        new Filters(query).write(body);
        return body;
    }

    /** All matches in their order. */
    ObjectNode stride(int least) {
        ObjectNode body = Clauses.object().put("track_total_hits", false);
        ObjectNode bool = body.putObject("query").putObject("bool");
        ObjectNode words = writer.query(terms, least);
        bool.putArray("must").add(query.sort() == Query.Sort.RECENT ? recentPreferred(words) : words);
        ArrayNode filter = bool.putArray("filter");
        published(filter);
        Filters.narrow(query, filter);
        body.set("sort", sort());
        return body;
    }

    private void published(ArrayNode filter) {
        if (!writer.asksForWords(terms)) {
            filter.add(Clauses.term("kind", Entries.ARTICLE));
        }
        if (query.from() != null || query.to() != null) {
            filter.add(Dates.within(query.from(), query.to()));
        }
    }

    /**
     * The score times 1 and a part that halves with each year of age (an exponential decay), none for what has no date. From the
     * first of the month on, so that the pages of a search do not shift against each other.
     */
    private static ObjectNode recentPreferred(ObjectNode words) {
        ObjectNode body = Clauses.object();
        ObjectNode function = body.putObject("function_score");
        function.set("query", words);
        ArrayNode functions = function.putArray("functions");
        functions.addObject().put("weight", 1);
        ObjectNode recent = functions.addObject();
        recent.putObject("filter").putObject("exists").put("field", "last");
        String month = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).toString();
        recent.putObject("exp").putObject("last").put("origin", month).put("offset", "31d").put("scale", "365d").put("decay", 0.5);
        function.put("score_mode", "sum").put("boost_mode", "multiply");
        return body;
    }

    /** By id at last, so that pages neither repeat nor skip. */
    private ArrayNode sort() {
        ArrayNode sort = Clauses.object().putArray("sort");
        switch (query.sort()) {
            case RELEVANCE, RECENT -> sort.add("_score");
            case NEWEST -> sort.addObject().putObject("last").put("order", "desc").put("missing", "_last");
            case OLDEST -> sort.addObject().putObject("first").put("order", "asc").put("missing", "_last");
        }
        sort.addObject().put("id", "asc");
        return sort;
    }
}
