package org.reperes.bench.figures;

import java.io.PrintStream;
import org.reperes.figures.Figure;
import org.reperes.figures.Span;

/** Lists what went wrong, with its surroundings, up to a number of lines for each set. */
final class Misses {

    private final PrintStream out;
    private final int limit;
    private int listed;

    Misses(PrintStream out, int limit) {
        this.out = out;
        this.limit = limit;
    }


    void add(String what, String uid, String text, Span at, String expected, String found) {
        if (listed++ < limit) {
            out.println("  - " + what + " [" + uid + "] " + around(text, at)
                    + (expected == null ? "" : "\n      expected " + expected) + (found == null ? "" : "\n      found    " + found));
        }
    }

    private static String around(String text, Span at) {
        int from = Math.max(0, at.start() - 70);
        int to = Math.min(text.length(), at.end() + 70);
        return (text.substring(from, at.start()) + "⟦" + at.of(text) + "⟧" + text.substring(at.end(), to)).replaceAll("\\s+", " ");
    }

    static String show(Figure f) {
        return f == null ? "nothing" : "⟦" + f.text() + "⟧ " + f.kind() + " " + f.op().sign() + " " + f.value() + " [" + f.min() + ", " + f.max() + "] "
                + f.unit() + " counted=" + (f.counted() == null ? null : f.counted().text() + " (" + f.counted().head() + ", " + f.counted().role() + ")")
                + (f.partOf() == null ? "" : " partOf=" + f.partOf().figure()) + (f.equals() == null ? "" : " equals=" + f.equals())
                + (f.time() == null ? "" : " time=" + f.time().text() + " → " + f.time().value())
                + (f.change() == null ? "" : " change=" + f.change().role() + " " + f.change().dir() + " pair " + f.change().pair())
                + (f.source() == null ? "" : " source=" + f.source().text() + " (" + f.source().verb() + ")")
                + (f.per() == null ? "" : " per=" + f.per().text()) + (f.place() == null ? "" : " place=" + f.place())
                + (f.modality() == null ? "" : " " + f.modality()) + (f.zone() == Figure.Zone.BODY ? "" : " zone=" + f.zone());
    }

    static String show(Gold.Quantity q, String text) {
        return "⟦" + q.span().of(text) + "⟧ " + q.op() + " " + q.value() + " [" + q.min() + ", " + q.max() + "] " + q.unit() + " counted="
                + (q.counted() == null ? null : q.counted().of(text) + " (" + q.head().of(text) + ", " + q.role() + ")")
                + (q.partOf() == null ? "" : " partOf=" + q.partOf()) + (q.time() == null ? "" : " time=" + q.time() + " → " + q.timeValue())
                + (q.change() == null ? "" : " change=" + q.change().role() + " " + q.change().dir() + " pair " + q.change().pair())
                + (q.source() == null ? "" : " source=" + q.source());
    }
}
