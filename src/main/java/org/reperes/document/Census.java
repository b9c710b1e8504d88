package org.reperes.document;

/** The least that is to be known of a document to compare the database with what lies elsewhere. @param content whether its text is there */
public record Census(String id, String sha256, Status status, boolean content) { }
