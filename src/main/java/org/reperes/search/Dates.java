package org.reperes.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.reperes.platform.PartialDate;

/** Periods of publication: an article of "novembre 2021" is within any period that touches that month. */
final class Dates {

    private Dates() { }

    static ObjectNode within(PartialDate from, PartialDate to) {
        ObjectNode clause = Clauses.object();
        ArrayNode both = clause.putObject("bool").putArray("filter");
        if (from != null) {
            both.addObject().putObject("range").putObject("last").put("gte", from.first().toString());
        }
        if (to != null) {
            both.addObject().putObject("range").putObject("first").put("lte", to.last().toString());
        }
        return clause;
    }
}
