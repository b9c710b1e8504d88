package org.reperes.document.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.reperes.document.Document;
import org.reperes.platform.Json;

/** The article for search engines, as schema.org JSON-LD. */
final class StructuredData {

    private StructuredData() { }

    /** JSON in which no "&lt;" remains, so that no title can end the script element it stands in. */
    static String of(Document document, String address) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("@context", "https://schema.org").put("@type", "Article").put("headline", document.getTitle())
                .put("url", address).put("mainEntityOfPage", address);
        put(json, "datePublished", document.getDate());
        put(json, "inLanguage", document.getLanguage());
        if (document.getAuthor() != null) {
            json.putObject("author").put("@type", "Person").put("name", document.getAuthor());
        }
        if (document.getSource() != null) {
            json.putObject("publisher").put("@type", "Organization").put("name", document.getSource());
        }
        return Json.write(json).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static void put(ObjectNode json, String key, Object value) {
        if (value != null) {
            json.put(key, value.toString());
        }
    }
}
