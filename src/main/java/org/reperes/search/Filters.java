package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The facets of a request: filters that come after the counting, so that a facet one filters by still shows its other
 * values, counted under all filters but its own.
 */
final class Filters {

    private static final int VALUES = 20;
    static final String HISTOGRAM = "histogram";
    private static final String UNDER = "values";

    private final Query query;

    Filters(Query query) {
        this.query = query;
    }

    void write(ObjectNode body) {
        List<ObjectNode> all = except(null);
        if (!all.isEmpty()) {
            body.set("post_filter", both(all));
        }
        ObjectNode aggregations = body.putObject("aggs");
        for (Facet facet : Facet.values()) {
            ObjectNode values = Clauses.object();
            values.putObject("terms").put("field", facet.parameter()).put("size", VALUES);
            aggregations.set(facet.parameter(), under(except(facet), values));
        }
        ObjectNode months = Clauses.object();
        months.putObject("date_histogram").put("field", "first").put("calendar_interval", "month").put("min_doc_count", 1);
        aggregations.set(HISTOGRAM, under(all, months));
    }

    /** Everything at once, for requests that count nothing. */
    static void narrow(Query query, ArrayNode filter) {
        new Filters(query).except(null).forEach(filter::add);
    }

    private List<ObjectNode> except(Facet own) {
        List<ObjectNode> filters = new ArrayList<>();
        query.wanted().forEach((facet, values) -> {
            if (facet != own && !values.isEmpty()) {
                filters.add(Clauses.terms(facet.parameter(), values));
            }
        });
        query.excluded().forEach((facet, values) -> {
            if (facet != own && !values.isEmpty()) {
                ObjectNode clause = Clauses.object();
                clause.putObject("bool").putArray("must_not").add(Clauses.terms(facet.parameter(), values));
                filters.add(clause);
            }
        });
        return filters;
    }

    private static ObjectNode both(List<ObjectNode> filters) {
        ObjectNode clause = Clauses.object();
        clause.putObject("bool").putArray("filter").addAll(filters);
        return clause;
    }

    /** A filter that lets everything through would still be asked about every hit. */
    private static ObjectNode under(List<ObjectNode> filters, ObjectNode aggregation) {
        if (filters.isEmpty()) {
            return aggregation;
        }
        ObjectNode wrapped = Clauses.object();
        wrapped.set("filter", both(filters));
        wrapped.putObject("aggs").set(UNDER, aggregation);
        return wrapped;
    }

    /** The answer to an aggregation of {@link #write}. */
    static JsonNode aggregation(JsonNode answer, String name) {
        JsonNode found = answer.path("aggregations").path(name);
        return found.has(UNDER) ? found.path(UNDER) : found;
    }
}
