package org.reperes.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.reperes.entities.Entities;
import org.reperes.figures.Span;
import org.reperes.platform.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A {@link Content} as it lies in the database: a table of its own, so that lists of documents stay light. */
@Entity
@Table(name = "content")
class ContentRow {

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
    private String names;

    protected ContentRow() { }

    ContentRow(String document) {
        this.document = document;
    }

    void hold(Content content) {
        text = content.text();
        pages = Json.write(content.pages());
        sentences = Json.write(content.sentences().stream().flatMap(s -> List.of(s.start(), s.end()).stream()).toList());
        figures = FiguresJson.of(content.figures()).toString();
        keyFigures = Json.write(content.keyFigures());
        notes = Json.write(content.notes());
        metadata = Json.write(content.metadata());
        names = Json.write(content.names());
    }

    Content content() {
        return new Content(text, read(pages, new TypeReference<>() { }), spans(), FiguresJson.read(read(figures, new TypeReference<JsonNode>() { })),
                read(keyFigures, new TypeReference<>() { }), List.of(), read(notes, new TypeReference<>() { }),
                read(metadata, new TypeReference<>() { }), names == null ? Entities.NONE : read(names, new TypeReference<>() { }));
    }

    private List<Span> spans() {
        List<Integer> bounds = read(sentences, new TypeReference<>() { });
        List<Span> spans = new ArrayList<>(bounds.size() / 2);
        for (int i = 0; i < bounds.size(); i += 2) {
            spans.add(new Span(bounds.get(i), bounds.get(i + 1)));
        }
        return spans;
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content was not written by this class", e);
        }
    }
}
