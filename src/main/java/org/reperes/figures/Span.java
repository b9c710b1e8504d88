package org.reperes.figures;

/** A stretch of a text: UTF-16 code units, {@code end} exclusive. */
public record Span(int start, int end) {

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
