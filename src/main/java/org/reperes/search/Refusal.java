package org.reperes.search;

/** An entry the engine will not take, however often it is tried. */
public record Refusal(String id, String reason) { }
