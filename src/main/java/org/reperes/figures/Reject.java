package org.reperes.figures;

/** A number that is no quantity, and why ({@code cls}: "date", "year", "ordinal", "phone", "law" …). */
public record Reject(Span span, String text, String cls) { }
