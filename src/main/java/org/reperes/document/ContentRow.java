package org.reperes.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.reperes.figures.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A {@link Content} as it lies in the database: a table of its own, so that lists of documents stay light. */
@Entity
@Table(name = "content")
class ContentRow {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    @Column(name = "document")
    private String document;
    private String text;
    private String pages;
    private String sentences;
    private String figures;
    @Column(name = "key_figures")
    private String keyFigures;
    private String notes;
    private String metadata;

    protected ContentRow() { }

    ContentRow(String document) {
        this.document = document;
    }

    void hold(Content content) {
        text = content.text();
        pages = write(content.pages());
        sentences = write(content.sentences().stream().flatMap(s -> List.of(s.start(), s.end()).stream()).toList());
        figures = FiguresJson.of(content.figures()).toString();
        keyFigures = write(content.keyFigures());
        notes = write(content.notes());
        metadata = write(content.metadata());
    }

    Content content() {
        return new Content(text, read(pages, new TypeReference<>() { }), spans(), FiguresJson.read(read(figures, new TypeReference<JsonNode>() { })),
                read(keyFigures, new TypeReference<>() { }), List.of(), read(notes, new TypeReference<>() { }),
                read(metadata, new TypeReference<>() { }));
    }

    private List<Span> spans() {
        List<Integer> bounds = read(sentences, new TypeReference<>() { });
        List<Span> spans = new ArrayList<>(bounds.size() / 2);
        for (int i = 0; i < bounds.size(); i += 2) {
            spans.add(new Span(bounds.get(i), bounds.get(i + 1)));
        }
        return spans;
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists and maps of strings and numbers always have a JSON form", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content was not written by this class", e);
        }
    }
}
