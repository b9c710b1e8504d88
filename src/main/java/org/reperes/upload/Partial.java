package org.reperes.upload;

/**
 * A file that comes in parts.
 *
 * @param offset   bytes on disk
 * @param length   bytes in all
 * @param document id of the document once it is whole and taken in, else null
 */
public record Partial(String id, Offer offer, long offset, long length, String document) { }
