package org.reperes.document.web;

import org.reperes.document.Document;
import org.reperes.platform.PartialDate;

/**
 * How to cite an article, in the three forms people paste.
 *
 * @param address the permalink, absolute
 */
public record Citation(String id, String title, String source, String author, PartialDate date, String address) {

    static Citation of(Document document, String origin) {
        return new Citation(document.getId(), document.getTitle(), document.getSource(), document.getAuthor(),
                document.getDate(), origin + document.getPermalink().path());
    }

    /** BibTeX; braces and backslashes of the values are escaped, so that a title stays a title. */
    public String bibtex() {
        StringBuilder text = new StringBuilder("@misc{reperes-").append(id).append(",\n");
        bibtex(text, "title", title);
        bibtex(text, "author", author);
        bibtex(text, "howpublished", source);
        bibtex(text, "year", date == null ? null : Integer.toString(date.year()));
        bibtex(text, "month", date == null || date.month() == 0 ? null : Integer.toString(date.month()));
        return text.append("  url = {").append(address).append("}\n}\n").toString();
    }

    private static void bibtex(StringBuilder text, String field, String value) {
        if (value != null) {
            text.append("  ").append(field).append(" = {").append(oneLine(value)
                    .replace("\\", "\\textbackslash ").replaceAll("([{}%#&$_])", "\\\\$1")).append("},\n");
        }
    }

    /** RIS, one tag a line: https://en.wikipedia.org/wiki/RIS_(file_format). */
    public String ris() {
        StringBuilder text = new StringBuilder("TY  - NEWS\r\n");
        ris(text, "TI", title);
        ris(text, "AU", author);
        ris(text, "PB", source);
        ris(text, "PY", date == null ? null : Integer.toString(date.year()));
        ris(text, "DA", date == null ? null : date.toString().replace('-', '/'));
        ris(text, "UR", address);
        return text.append("ER  - \r\n").toString();
    }

    private static void ris(StringBuilder text, String tag, String value) {
        if (value != null) {
            text.append(tag).append("  - ").append(oneLine(value)).append("\r\n");
        }
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
