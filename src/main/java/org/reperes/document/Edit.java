package org.reperes.document;

/** A person's change of title, date (ISO 8601, year, month or day) and source: null leaves as is, blank goes back to what was found. */
public record Edit(String title, String date, String source) { }
