package org.reperes;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reperes.extraction.SameArticle;
import org.reperes.testsupport.Archive;
import org.reperes.testsupport.Server;
import org.reperes.testsupport.Shared;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The article the product was ordered with, on the real server: taken in, read, found, opened. */
class ArticleIT {

    private static Server server;
    private static Archive archive;
    private static Path original;
    private static JsonNode article;

    @TempDir
    Path folder;

    @BeforeAll
    static void takesTheArticleIn() throws IOException {
        original = Shared.path("corpus/maroc-42071-tentatives-2021-11.txt");
        server = Server.shared();
        archive = new Archive(server);
        article = archive.taken(original);
    }

    @Test
    void knowsItsTitleAndItsMonth() {
        assertEquals("INDEXED", article.path("status").asText());
        assertTrue(article.path("title").asText().startsWith("Selon un nouveau rapport du ministère de l’Intérieur"), article.toString());
        assertEquals("2021-11", article.path("date").asText());
        assertEquals("month", article.path("datePrecision").asText());
        assertEquals("fr", article.path("language").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf"})
    void isTheSameArticleInOtherFormats(String format) throws IOException {
        Path file = folder.resolve("article." + format);
        new SameArticle(Files.readString(original)).write(file);
        JsonNode other = archive.taken(file);
        assertEquals("INDEXED", other.path("status").asText(), other.toString());
        for (String field : List.of("title", "date", "datePrecision", "language")) {
            assertEquals(article.path(field), other.path(field), field);
        }
        assertEquals(figures(article), figures(other));
        assertTrue(archive.get("/api/documents/" + article.path("id").asText() + "/versions").findValuesAsText("id").contains(other.path("id").asText()));
        String page = server.get(other.path("permalink").asText()).body();
        assertTrue(page.contains("Le même texte ailleurs") && page.contains("href=\"" + article.path("permalink").asText()), page);
    }

    @Test
    void sendsThePartOfTheOriginalThatIsAskedFor() throws IOException {
        byte[] whole = Files.readAllBytes(original);
        String tag = '"' + article.path("sha256").asText() + '"';
        var part = part("bytes=10-19", "Range", tag);
        assertEquals(206, part.statusCode());
        assertEquals("bytes 10-19/" + whole.length, part.headers().firstValue("Content-Range").orElse(""));
        assertEquals(tag, part.headers().firstValue("ETag").orElse(""));
        assertEquals(new String(whole, 10, 10, StandardCharsets.UTF_8), part.body());
        assertEquals(10, part("bytes=-10", "If-Range", tag).headers().firstValueAsLong("Content-Length").orElse(0));
        var other = part("bytes=10-19", "If-Range", "\"another file\"");
        assertEquals(200, other.statusCode());
        assertEquals("bytes", other.headers().firstValue("Accept-Ranges").orElse(""));
        assertEquals(416, part("bytes=999999-", "If-Range", tag).statusCode());
        assertEquals(304, part("bytes=0-1", "If-None-Match", tag).statusCode());
    }

    private HttpResponse<String> part(String range, String header, String value) {
        var request = server.request("/api/documents/" + article.path("id").asText() + "/original").header("Range", range);
        return server.send(header.equals("Range") ? request : request.header(header, value));
    }

    /** Elision, plural, stem, exact phrase, name, accents left out. */
    @ParameterizedTest
    @ValueSource(strings = {"l’immigration", "l'immigration", "avortées", "refoulement migrants", "\"réseaux criminels\"",
        "AlYaoum24", "42071", "42 071", "42.071", "reseaux", "OIM", "o.i.m."})
    void isFoundBy(String q) {
        archive.awaitFound(q, article.path("id").asText());
    }

    @Test
    void findsAnEventHoweverItIsWritten() {
        List<String> ids = new ArrayList<>();
        for (String spelling : List.of("évènement", "événement", "evenement")) {
            ids.add(archive.taken(spelling + ".txt", "Un " + spelling + " rare a eu lieu à Ouarzazate le 3 mars 2020.").path("id").asText());
        }
        for (String q : List.of("évènement", "événement", "evenement", "L’ÉVÉNEMENT")) {
            ids.forEach(id -> archive.awaitFound(q + " Ouarzazate", id));
        }
    }

    @Test
    void sameBytesAreTheSameArticle() throws IOException {
        var again = archive.upload(original);
        assertEquals(200, again.statusCode());
        JsonNode receipt = Archive.json(again);
        assertTrue(receipt.path("duplicate").asBoolean());
        assertEquals(article.path("id"), receipt.path("id"));
    }

    @Test
    void opensAtItsPermalinkAndComesBackAsItWas() {
        String permalink = article.path("permalink").asText();
        var page = server.send(HttpRequest.newBuilder(server.uri(permalink)));
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("id=\"chiffre-5\""), "figures have an address");
        assertTrue(page.body().contains("id=\"phrase-7\""), "sentences have an address");
        var redirected = server.send(HttpRequest.newBuilder(server.uri("/articles/" + article.path("id").asText())));
        assertEquals(301, redirected.statusCode());
        assertEquals(permalink, URI.create(redirected.headers().firstValue("Location").orElseThrow()).getPath());
        assertEquals(404, server.status("/articles/0000000000000/x"));
        assertEquals(article.path("size").asLong(), server.get("/api/documents/" + article.path("id").asText() + "/original")
                .body().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void pagesAndStyleSheetsComeCompressed() {
        for (String path : List.of(article.path("permalink").asText(), "/resources/layout/css/site.css", "/api/search?q=migrants")) {
            var answer = server.send(HttpRequest.newBuilder(server.uri(path)).header("Accept-Encoding", "gzip"));
            assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse("none"), path);
        }
    }

    @Test
    void showsHostileTextAsText() {
        String attack = "<script>alert(1)</script>";
        JsonNode hostile = archive.taken("hostile.txt", attack + " & \"12 attaques\" contre 3 serveurs\n\nUne zorglubisation de 12 "
                + attack + " en 2021.\n");
        String page = server.send(HttpRequest.newBuilder(server.uri(hostile.path("permalink").asText()))).body();
        assertFalse(page.contains(attack), "the article page");
        archive.awaitFound("zorglubisation", hostile.path("id").asText());
        String results = server.send(HttpRequest.newBuilder(server.uri("/recherche?q=zorglubisation+%3Cscript%3Ealert(1)%3C/script%3E"))).body();
        assertFalse(results.contains(attack), "the search page");
        archive.search("zorglubisation").path("hits").forEach(hit -> hit.path("excerpts").forEach(
                excerpt -> assertFalse(excerpt.path("html").asText().contains("<script"), excerpt.toString())));
    }

    @Test
    void whatIsWrongIsAProblemWithANextStep() {
        for (String path : List.of("/api/documents/nothing", "/api/nowhere")) {
            var answer = server.get(path);
            assertEquals(404, answer.statusCode());
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), path);
            assertTrue(answer.body().contains("\"detail\""), answer.body());
        }
        assertEquals(401, server.send(HttpRequest.newBuilder(server.uri("/api/documents"))
                .POST(HttpRequest.BodyPublishers.ofString(""))).statusCode());
        assertEquals(400, server.send(server.request("/api/documents").header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x--\r\n"))).statusCode());
        assertEquals(415, server.send(server.request("/api/documents").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))).statusCode());
    }

    private static List<String> figures(JsonNode document) {
        List<String> found = new ArrayList<>();
        archive.get("/api/documents/" + document.path("id").asText() + "/figures").path("figures").forEach(figure ->
                found.add(figure.path("text").asText() + " " + figure.path("op").asText() + " " + figure.path("counted").path("text").asText()
                        + " " + figure.path("partOf").path("rel").asText() + " " + figure.path("time").path("value").asText()));
        return found;
    }
}
