package org.reperes.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.reperes.figures.Figure;
import org.reperes.figures.Figures;
import org.reperes.figures.Reject;
import org.reperes.figures.Span;
import org.reperes.platform.Json;

/**
 * The JSON of figures, the same in the database and in the REST API: spans as {@code [start,end]}, the operator as its
 * sign, kinds and roles in lower case, absent values as {@code null}.
 */
public final class FiguresJson {

    private static final JsonMapper MAPPER = Json.MAPPER.rebuild()
            .addMixIn(Span.class, SpanForm.class)
            .addMixIn(Reject.class, RejectForm.class)
            .addMixIn(Figure.Op.class, OpForm.class)
            .addMixIn(Figure.Kind.class, NameForm.class)
            .addMixIn(Figure.Role.class, NameForm.class)
            .addMixIn(Figure.Zone.class, NameForm.class)
            .build();

    private FiguresJson() { }

    /** {@code {"figures": […], "rejects": […]}}. */
    public static ObjectNode of(Figures figures) {
        return MAPPER.valueToTree(figures);
    }

    /** One figure. */
    public static ObjectNode of(Figure figure) {
        return MAPPER.valueToTree(figure);
    }

    /** As {@link #of(Figures)}, each number with its {@code sentence} (from 1) and {@code page} (from 1; null without pages), and the {@code key} ids. */
    public static ObjectNode of(Content content) {
        ObjectNode json = of(content.figures());
        place((ArrayNode) json.get("figures"), content);
        place((ArrayNode) json.get("rejects"), content);
        json.set("key", MAPPER.valueToTree(content.keyFigures()));
        json.set("checked", MAPPER.valueToTree(content.checked()));
        return json;
    }

    private static void place(ArrayNode numbers, Content content) {
        for (JsonNode number : numbers) {
            int start = number.get("span").get(0).asInt();
            int page = content.pageAt(start);
            ((ObjectNode) number).put("sentence", content.sentenceAt(start) + 1)
                    .put("page", page == 0 ? null : page);
        }
    }

    static Figures read(JsonNode json) {
        return MAPPER.convertValue(json, Figures.class);
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface SpanForm { }

    private interface RejectForm {
        @JsonProperty("class")
        String cls();
    }

    private interface OpForm {
        @JsonValue
        String sign();
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private interface NameForm { }
}
