package org.reperes.search;

/** Something to search for or to open. @param document id of the article whose title it is, or null for a name */
public record Suggestion(String text, String document) { }
