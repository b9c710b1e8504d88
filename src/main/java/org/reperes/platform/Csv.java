package org.reperes.platform;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes comma-separated rows (RFC 4180) in UTF-8. Closing flushes and leaves the stream open. */
public final class Csv implements AutoCloseable {

    private final Writer out;

    public Csv(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** One row; null is an empty cell. */
    public void row(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(cell(cells[i]));
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    /**
     * Quoted where RFC 4180 wants it; text that a spreadsheet would run as a formula gets an apostrophe before it
     * (OWASP, "CSV Injection").
     */
    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (value instanceof String && text.length() > 1 && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !text.matches("-\\d{1,30}(\\.\\d{1,30})?")) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
