package org.reperes.document;

import org.reperes.platform.PartialDate;

/**
 * What is known of a file when it is received.
 *
 * @param sha256        lower-case hexadecimal
 * @param name          file name as given, untrusted
 * @param owner         account id
 * @param batch         upload batch, or null
 * @param container     id of the document it was found in, or null
 * @param containerPath its place there, or null
 * @param title         as the uploader says, or null; likewise date and source
 */
public record Receipt(String sha256, long size, String name, String owner, Long batch, String container,
                      String containerPath, String title, PartialDate date, String source) { }
