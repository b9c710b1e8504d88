package org.reperes.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.reperes.figures.Figure;
import org.reperes.figures.KeyFigures;
import org.reperes.figures.Span;
import org.reperes.platform.Json;

/** Writes entries as lines of a bulk request: one document for the article and one for each of its figures. */
final class Entries {

    static final String ARTICLE = "article";
    static final String FIGURE = "figure";
    /** Figures an article carries for its card in the results: those of its excerpts are looked for among these. */
    private static final int CARRIED = 300;
    private static final int LEAD = 300;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    int size() {
        return out.size();
    }

    byte[] lines() {
        return out.toByteArray();
    }

    /** @param operation "index" replaces, "create" leaves what is there */
    void add(Entry entry, String index, String operation) {
        List<Integer> sentences = entry.figures().stream().map(figure -> sentenceOf(figure, entry.sentences())).toList();
        line(json -> action(json, operation, index, entry.id()));
        line(json -> article(json, entry, sentences));
        for (int i = 0; i < entry.figures().size(); i++) {
            int number = i;
            line(json -> action(json, operation, index, figureId(entry.id(), number)));
            line(json -> figure(json, entry, number, sentences.get(number)));
        }
    }

    void delete(String index, String id) {
        line(json -> action(json, "delete", index, id));
    }

    static String figureId(String document, int number) {
        return document + "#" + number;
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private void line(Writing writing) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            writing.to(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.write('\n');
    }

    private static void action(JsonGenerator json, String operation, String index, String id) throws IOException {
        json.writeObjectFieldStart(operation);
        json.writeStringField("_index", index);
        json.writeStringField("_id", id);
        json.writeEndObject();
    }

    private static void article(JsonGenerator json, Entry entry, List<Integer> sentences) throws IOException {
        json.writeStringField("kind", ARTICLE);
        common(json, entry);
        json.writeStringField("title", IndexText.line(entry.title()));
        json.writeStringField("lead", IndexText.line(entry.text().substring(0, Math.min(LEAD, entry.text().length()))));
        json.writeStringField("text", IndexText.of(entry.text(), entry.sentences(), entry.pageOffsets()));
        string(json, "author", entry.author());
        string(json, "language", entry.language());
        string(json, "type", entry.mediaType());
        strings(json, "person", entry.entities().people());
        strings(json, "organisation", entry.entities().organisations());
        strings(json, "place", entry.entities().places());
        string(json, "collection", entry.collection());
        string(json, "container", entry.container());
        string(json, "uploaded", entry.uploadedAt() == null ? null : entry.uploadedAt().toString());
        json.writeNumberField("figureCount", entry.figures().size());
        carried(json, entry, sentences);
    }

    private static void common(JsonGenerator json, Entry entry) throws IOException {
        json.writeStringField("id", entry.id());
        string(json, "source", entry.source());
        if (entry.date() != null) {
            json.writeStringField("date", entry.date().toString());
            json.writeStringField("first", entry.date().first().toString());
            json.writeStringField("last", entry.date().last().toString());
            json.writeStringField("year", "%04d".formatted(entry.date().year()));
        }
    }

    private static void carried(JsonGenerator json, Entry entry, List<Integer> sentences) throws IOException {
        json.writeArrayFieldStart("figures");
        Set<String> repeats = KeyFigures.repeats(entry.figures(), entry.keyFigures());
        int written = 0;
        for (int i = 0; i < entry.figures().size(); i++) {
            Figure figure = entry.figures().get(i);
            boolean key = entry.keyFigures().contains(figure.id());
            if (key || !repeats.contains(figure.id()) && written++ < CARRIED) {
                json.writeStartObject();
                json.writeStringField("id", figure.id());
                json.writeStringField("text", figure.text());
                string(json, "approx", figure.approx());
                string(json, "unit", figure.unit());
                string(json, "counted", figure.counted() == null ? null : figure.counted().text());
                json.writeNumberField("sentence", sentences.get(i));
                json.writeBooleanField("key", key);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void figure(JsonGenerator json, Entry entry, int ordinal, int sentence) throws IOException {
        Figure figure = entry.figures().get(ordinal);
        json.writeStringField("kind", FIGURE);
        common(json, entry);
        string(json, "articleTitle", entry.title());
        json.writeObjectFieldStart("figure");
        json.writeStringField("document", entry.id());
        FigureFields.write(json, figure);
        json.writeBooleanField("key", entry.keyFigures().contains(figure.id()));
        json.writeNumberField("ordinal", ordinal);
        json.writeNumberField("number", sentence);
        json.writeNumberField("page", pageOf(figure.span().start(), entry.pageOffsets()));
        json.writeStringField("sentence", IndexText.line(sentenceText(entry, figure, sentence)));
        json.writeEndObject();
    }

    /** Number, from 1, of the sentence a figure stands in. */
    private static int sentenceOf(Figure figure, List<Span> sentences) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).start() <= figure.span().start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    private static String sentenceText(Entry entry, Figure figure, int number) {
        if (entry.sentences().isEmpty()) {
            return figure.text();
        }
        // A sentence as long as a table is cut around its figure.
        Span sentence = entry.sentences().get(number - 1);
        int start = Math.max(sentence.start(), figure.span().start() - 400);
        int end = Math.max(figure.span().end(), Math.min(sentence.end(), start + 800));
        return entry.text().substring(start, end);
    }

    private static int pageOf(int offset, List<Integer> pageOffsets) {
        int page = 0;
        while (page < pageOffsets.size() && pageOffsets.get(page) <= offset) {
            page++;
        }
        return page;
    }

    static void string(JsonGenerator json, String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, whole(value));
        }
    }

    /** Without the lone surrogates that no encoding can write. */
    private static String whole(String value) {
        return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(whole(value));
        }
        json.writeEndArray();
    }
}
