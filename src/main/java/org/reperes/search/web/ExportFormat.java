package org.reperes.search.web;

import org.reperes.platform.Csv;
import org.reperes.platform.Json;
import org.reperes.platform.PartialDate;
import org.reperes.search.Results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Writes hits as they come, none kept. */
interface ExportFormat {

    void write(Stream<Results.Hit> hits, OutputStream out) throws IOException;

    static void csv(Stream<Results.Hit> hits, OutputStream out) throws IOException {
        try (var csv = new Csv(out)) {
            csv.row("id", "permalink", "title", "date", "source", "language", "mediaType", "score");
            for (var hit : (Iterable<Results.Hit>) hits::iterator) {
                csv.row(hit.id(), SearchView.permalink(hit), hit.title(), hit.date(), hit.source(), hit.language(),
                        hit.mediaType(), hit.score());
            }
        }
    }

    /** One hit a line: what arrives can be counted, and read, before the end. */
    static void json(Stream<Results.Hit> hits, OutputStream out) throws IOException {
        Writer json = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String before = "[\n";
        for (var hit : (Iterable<Results.Hit>) hits::iterator) {
            json.write(before);
            json.write(Json.write(new Exported(hit.id(), SearchView.permalink(hit), hit.title(), hit.date(), hit.source(),
                    hit.language(), hit.mediaType(), hit.score())));
            before = ",\n";
        }
        json.write(before.equals("[\n") ? "[]\n" : "\n]\n");
        json.flush();
    }

    /** A hit as an export has it: what the CSV has. */
    record Exported(String id, String permalink, String title, PartialDate date, String source, String language,
                    String mediaType, double score) { }
}
