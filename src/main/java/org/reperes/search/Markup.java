package org.reperes.search;

/** Encodes what the engine did not highlight, by the engine's own rules. */
final class Markup {

    private Markup() { }

    static String encoded(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#x27;").replace("/", "&#x2F;");
    }
}
