package org.reperes.document;

import org.reperes.platform.PartialDate;

/**
 * What an extraction found out about a document; any value may be null, and then its origin does not count.
 *
 * @param titleFrom "metadata", "text", "name", "html:og:title" …; likewise the others
 * @param ocr       mean OCR confidence 0–100, or null where no OCR was used
 */
public record Found(String mediaType, String title, String titleFrom, PartialDate date, String dateFrom,
                    String source, String sourceFrom, String author, String language, String languageFrom, Integer ocr) { }
