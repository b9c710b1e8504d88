package org.reperes.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.reperes.bench.RawEngine;
import org.reperes.embedded.EmbeddedNode;
import org.reperes.figures.Figure;
import org.reperes.figures.FigureExtractor;
import org.reperes.figures.KeyFigures;
import org.reperes.figures.Sentences;
import org.reperes.platform.Json;
import org.reperes.platform.PartialDate;
import org.reperes.platform.Settings;
import org.reperes.search.Entry;
import org.reperes.search.RawRequest;
import org.reperes.search.SearchIndex;
import org.reperes.testsupport.Server;

/**
 * {@code bench/search folder [sizes…]}: the API and the page under 1, 8 and 32 clients beside the raw request, at each
 * size of the archive. The articles are those of the folder, over and over with other ids, dates and sources.
 */
public final class SearchBench implements AutoCloseable {

    private static final int REQUESTS = 400;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;
    private final RawEngine raw;
    private final SearchIndex index;
    private final List<JsonNode> docs = new ArrayList<>();
    private final List<String> queries;

    private SearchBench(Server server, Path folder) throws IOException {
        this.server = server;
        Properties access = new Properties();
        Path file = server.data().resolve("engine/access.properties");
        Server.await("the engine", Duration.ofSeconds(120), () -> Files.exists(file));
        try (Reader in = Files.newBufferedReader(file)) {
            access.load(in);
        }
        var address = new EmbeddedNode.Address(URI.create(access.getProperty("url")), access.getProperty("user"), access.getProperty("password"));
        raw = new RawEngine(address);
        Settings settings = new Settings(Map.of("REPERES_SEARCH_URL", address.uri().toString(), "REPERES_SEARCH_USER", address.user(),
                "REPERES_SEARCH_PASSWORD", address.password(), "REPERES_DATA", server.data().toString()));
        index = new SearchIndex(settings, new EmbeddedNode(settings));
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                new FileInputStream(folder.resolve("docs.jsonl.gz").toFile())), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> docs.add(Json.read(line, JsonNode.class)));
        }
        queries = Files.readAllLines(folder.resolve("queries.tsv")).stream().skip(1).map(line -> line.split("\t")[1])
                .flatMap(question -> java.util.stream.Stream.of(question, shortened(question))).toList();
    }

    /** Most people type two or three words. */
    private static String shortened(String question) {
        List<String> words = Arrays.stream(question.replaceAll("[?'’]", " ").split("\\s+")).filter(word -> word.length() > 4).toList();
        return String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("reperes-bench");
        try (Server server = new Server(data, Map.of()).start(); SearchBench bench = new SearchBench(server, Path.of(arguments[0]))) {
            int filled = 0;
            for (String size : Arrays.asList(arguments).subList(1, arguments.length)) {
                filled = bench.fill(filled, Integer.parseInt(size));
                bench.measure(filled);
            }
        }
    }

    @Override
    public void close() {
        index.close();
    }

    private int fill(int from, int to) {
        for (int at = from; at < to; at += 100) {
            List<Entry> batch = new ArrayList<>();
            for (int number = at; number < Math.min(to, at + 100); number++) {
                batch.add(entry(number));
            }
            index.putAll(batch);
        }
        index.refresh();
        return to;
    }

    private Entry entry(int number) {
        JsonNode doc = docs.get(number % docs.size());
        String text = doc.path("text").asText();
        PartialDate date = new PartialDate(2000 + number % 25, 1 + number % 12, 0);
        var figures = FigureExtractor.in(text, date);
        return new Entry("bench-" + number, doc.path("subject").asText() + " " + number, date, "Source " + number % 40, null, "fr",
                "text/html", text, List.of(), Sentences.in(text), figures.figures(),
                KeyFigures.of("", text, figures).stream().map(Figure::id).toList(), Entry.Entities.NONE, null, null, Instant.EPOCH);
    }

    private void measure(int articles) {
        Consumer<String> engine = query -> RawRequest.of(query).forEach(body -> raw.send("POST", "/reperes/_search", body));
        Consumer<String> api = query -> get("/api/search?q=", query);
        Consumer<String> page = query -> get("/recherche?q=", query);
        List.of(engine, api, page).forEach(warmUp -> Load.of(8, 300, queries, warmUp));
        for (int clients : new int[] {1, 8, 32}) {
            System.out.printf("%d articles, %d clients%n  engine %s%n  API    %s%n  page   %s%n", articles, clients,
                    measure(clients, engine), measure(clients, api), measure(clients, page));
        }
    }

    /** The engine keeps what it counted for a query: none of these has been asked before. */
    private Load measure(int clients, Consumer<String> request) {
        raw.send("POST", "/reperes/_cache/clear?request=true", null);
        return Load.of(clients, REQUESTS, queries, request);
    }

    private void get(String path, String query) {
        try {
            var request = HttpRequest.newBuilder(server.uri(path + URLEncoder.encode(query, StandardCharsets.UTF_8))).build();
            int status = http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + query + ": " + status);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
