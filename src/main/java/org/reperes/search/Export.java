package org.reperes.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All hits of a request as a stream that holds one stride of them in memory. */
final class Export<T> implements Iterator<T> {

    private static final int STRIDE = 500;

    private final Walk walk;
    private final Iterable<String> fields;
    private final Function<JsonNode, T> read;
    private final Queue<JsonNode> ahead = new ArrayDeque<>();
    private boolean ended;

    private Export(Walk walk, Iterable<String> fields, Function<JsonNode, T> read) {
        this.walk = walk;
        this.fields = fields;
        this.read = read;
    }

    static Stream<Results.Hit> of(Engine engine, ObjectNode request) {
        return of(engine, request, ArticleRequest.CARD, ResultsReader::hit);
    }

    static <T> Stream<T> of(Engine engine, ObjectNode request, Iterable<String> fields, Function<JsonNode, T> read) {
        Walk walk = new Walk(engine, request, STRIDE);
        Iterator<T> hits = new Export<>(walk, fields, read);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(hits, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(walk::close);
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            walk.next(STRIDE, fields).forEach(ahead::add);
            ended = ahead.isEmpty();
        }
        return !ended;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.apply(ahead.remove());
    }
}
