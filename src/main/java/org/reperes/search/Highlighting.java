package org.reperes.search;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How the engine marks hits. It encodes what it returns; nothing later touches its markup. */
final class Highlighting {

    private static final int EXCERPTS = 3;
    /** What an excerpt shows where the words stand in the title alone. */
    private static final int OPENING = 300;
    /** Offsets come from the index, but a wildcard has the text analysed again: this much of it. */
    private static final int MOST_ANALYSED = 1_000_000;
    static final int MOST_HITS = 10_000;

    private Highlighting() { }

    /** At most three sentences of the text, in {@code <mark>}, and the whole title. */
    static ObjectNode excerpts(ObjectNode marked) {
        ObjectNode highlight = common(marked, "<mark>", "</mark>").put("encoder", "html");
        ObjectNode fields = highlight.putObject("fields");
        field(fields, "title", marked).put("number_of_fragments", 0);
        field(fields, "text", marked).put("number_of_fragments", EXCERPTS).put("order", "score").put("no_match_size", OPENING);
        return highlight;
    }

    /** Every sentence with a hit, between the given tags, not encoded. */
    static ObjectNode hits(ObjectNode marked, String before, String after) {
        ObjectNode highlight = common(marked, before, after);
        field(highlight.putObject("fields"), "text", marked).put("number_of_fragments", MOST_HITS);
        return highlight;
    }

    /** The sentence of a figure. */
    static ObjectNode sentence(ObjectNode marked) {
        ObjectNode highlight = common(marked, "<mark>", "</mark>").put("encoder", "html");
        highlight.putObject("fields").putObject("figure.sentence").put("number_of_fragments", 0);
        return highlight;
    }

    private static ObjectNode common(ObjectNode marked, String before, String after) {
        ObjectNode highlight = Clauses.object().put("type", "unified").put("boundary_scanner", "sentence")
                .put("fragment_size", 0);
        if (isAnalysedAgain(marked)) {
            highlight.put("max_analyzed_offset", MOST_ANALYSED);
        }
        highlight.putArray("pre_tags").add(before);
        highlight.putArray("post_tags").add(after);
        highlight.set("highlight_query", marked);
        return highlight;
    }

    /** A limit would also cut what the index's own offsets find, so it is set only where it is wanted. */
    private static boolean isAnalysedAgain(ObjectNode marked) {
        return !marked.findValues("wildcard").isEmpty() || !marked.findValues("fuzziness").isEmpty();
    }

    /** The words as written are looked for only where they are asked for: it doubles the work. */
    private static ObjectNode field(ObjectNode fields, String name, ObjectNode marked) {
        ObjectNode field = fields.putObject(name);
        String exact = name + ".exact";
        if (!marked.findValues(exact).isEmpty()) {
            field.putArray("matched_fields").add(name).add(exact);
        }
        return field;
    }
}
