package org.reperes.bench.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.reperes.bench.RawEngine;
import org.reperes.platform.Json;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The floor: the text of each file by the same Tika in one JVM, on as many threads as there are clients, and sent by
 * _bulk, a hundred at a time, to an index with the stock French analyzer. No original kept, no database, no figures.
 */
final class TikaAndBulk {

    private static final String INDEX = "plancher";
    private static final int BULK = 100;

    private final RawEngine engine;
    private final AutoDetectParser parser = new AutoDetectParser();

    TikaAndBulk(RawEngine engine) {
        this.engine = engine;
    }

    /** Seconds until all can be searched. */
    double run(List<Path> files, int threads) throws Exception {
        engine.call("PUT", "/" + INDEX, """
                {"settings":{"number_of_replicas":0},
                 "mappings":{"properties":{"title":{"type":"text","analyzer":"french"},"text":{"type":"text","analyzer":"french"}}}}""");
        long begin = System.nanoTime();
        var waiting = new ConcurrentLinkedQueue<>(files);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(() -> work(waiting)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        engine.call("POST", "/" + INDEX + "/_refresh", null);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long found = engine.call("GET", "/" + INDEX + "/_count", null).path("count").asLong();
        engine.call("DELETE", "/" + INDEX, null);
        if (found != files.size()) {
            throw new IllegalStateException("the floor indexed " + found + " of " + files.size());
        }
        return seconds;
    }

    private Void work(ConcurrentLinkedQueue<Path> waiting) throws Exception {
        StringBuilder bulk = new StringBuilder();
        int held = 0;
        for (Path file = waiting.poll(); file != null; file = waiting.poll()) {
            bulk.append("{\"index\":{}}\n").append(Json.write(read(file))).append('\n');
            if (++held == BULK) {
                send(bulk);
                held = 0;
            }
        }
        if (held > 0) {
            send(bulk);
        }
        return null;
    }

    private void send(StringBuilder bulk) {
        if (engine.call("POST", "/" + INDEX + "/_bulk", bulk.toString()).path("errors").asBoolean()) {
            throw new IllegalStateException("the engine refused a document");
        }
        bulk.setLength(0);
    }

    private ObjectNode read(Path file) throws Exception {
        var text = new BodyContentHandler(-1);
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        var context = new ParseContext();
        var noOcr = new TesseractOCRConfig();
        noOcr.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, noOcr);
        try (InputStream bytes = Files.newInputStream(file)) {
            parser.parse(bytes, text, metadata, context);
        }
        ObjectNode document = Json.MAPPER.createObjectNode().put("text", text.toString());
        String title = metadata.get(TikaCoreProperties.TITLE);
        return document.put("title", title == null ? file.getFileName().toString() : title);
    }
}
