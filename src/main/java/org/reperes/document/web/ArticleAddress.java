package org.reperes.document.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The query string of an article's address: the part of the text and the words marked in it. */
final class ArticleAddress {

    private ArticleAddress() { }

    /** Begins with "?". The part is always named, so that a link from one part to the first leads there. */
    static String query(int part, String q) {
        return "?p=" + part + (q == null || q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }
}
