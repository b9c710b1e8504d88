package org.reperes.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import org.reperes.figures.Figure;

/** A figure's own fields in the index. */
final class FigureFields {

    /** Beyond any value a text states; the engine's doubles know no infinity. */
    private static final double UNBOUNDED = 1e300;

    private FigureFields() { }

    static void write(JsonGenerator json, Figure figure) throws IOException {
        json.writeStringField("id", figure.id());
        json.writeStringField("text", figure.text());
        json.writeStringField("kind", figure.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringField("op", figure.op().sign());
        Entries.string(json, "value", figure.value());
        Entries.string(json, "min", figure.min());
        Entries.string(json, "max", figure.max());
        json.writeStringField("unit", figure.unit() == null ? "" : figure.unit());
        Entries.string(json, "counted", figure.counted() == null ? null : figure.counted().text());
        Entries.string(json, "approx", figure.approx());
        Entries.string(json, "time", figure.time() == null ? null : figure.time().text());
        Entries.string(json, "zone", figure.zone() == null ? null : figure.zone().name().toLowerCase(java.util.Locale.ROOT));
        double value = number(figure.value(), Double.NaN);
        json.writeNumberField("low", Double.isNaN(value) ? number(figure.min(), -UNBOUNDED) : value);
        json.writeNumberField("high", Double.isNaN(value) ? number(figure.max(), UNBOUNDED) : value);
        json.writeNumberField("size", Double.isNaN(value) ? number(figure.max(), number(figure.min(), 0)) : value);
    }

    /** @param exact a decimal or a fraction "1/3" */
    private static double number(String exact, double otherwise) {
        if (exact == null) {
            return otherwise;
        }
        int slash = exact.indexOf('/');
        double number = slash < 0 ? new BigDecimal(exact).doubleValue()
                : new BigDecimal(exact.substring(0, slash)).divide(new BigDecimal(exact.substring(slash + 1)), MathContext.DECIMAL64).doubleValue();
        return Math.clamp(number, -UNBOUNDED, UNBOUNDED);
    }
}
