package org.reperes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.testsupport.Archive;
import org.reperes.testsupport.Server;

/** An address that was given once opens the same article for good, whatever is lost but the originals. */
class PermalinkIT {

    private static final String TEXT = """
            La récolte de myrtilles des Vosges atteint un record

            La récolte de myrtilles a atteint 1.250 tonnes en 2023, dont 300 tonnes dans les Vosges. Selon la chambre
            d’agriculture, 42 exploitations ont été créées.
            """;

    @TempDir
    Path data;

    @Test
    void outlivesAnEditedTitleAReindexALostIndexAndALostDatabase() throws IOException {
        String id;
        String first;
        try (Server server = new Server(data, Map.of()).start()) {
            Archive archive = new Archive(server);
            id = archive.taken("myrtilles.txt", TEXT).path("id").asText();
            first = archive.document(id).path("permalink").asText();
            assertOpens(server, first);

            edit(server, id, "Des myrtilles par centaines de tonnes");
            String edited = archive.ended(id).path("permalink").asText();
            assertTrue(edited.endsWith("/des-myrtilles-par-centaines-de-tonnes"), edited);
            assertRedirects(server, first, edited);
            correct(server, archive, id);

            server.send(server.request("/api/admin/reindex").POST(BodyPublishers.noBody()));
            Server.await("the index to be built anew", Duration.ofSeconds(60),
                    () -> archive.get("/api/admin/reindex").path("phase").asText().equals("DONE"));
            assertEquals(0, archive.get("/api/admin/reindex").path("missing").asLong(-1));
            archive.awaitFound("myrtilles", id);
            assertOpens(server, edited);
            assertCorrected(archive, id);

            server.send(server.request("/api/documents/" + id + "/reprocess").POST(BodyPublishers.noBody()));
            archive.ended(id);
            assertCorrected(archive, id);
        }

        delete(data.resolve("engine/data"));
        try (Server server = new Server(data, Map.of()).start()) {
            String edited = new Archive(server).document(id).path("permalink").asText();
            assertOpens(server, edited);
            assertRedirects(server, first, edited);
            new Archive(server).awaitFound("myrtilles", id);
            assertCorrected(new Archive(server), id);
        }

        delete(data.resolve("db"));
        delete(data.resolve("engine/data"));
        age(data.resolve("originals"));
        try (Server server = new Server(data, Map.of()).start()) {
            assertEquals(404, server.status(first), "nothing is known before the originals are adopted");
            var repaired = server.send(server.request("/api/admin/reconcile?adopt=true").POST(BodyPublishers.noBody()));
            assertEquals(200, repaired.statusCode(), repaired.body());
            Archive archive = new Archive(server);
            assertEquals(first, archive.ended(id).path("permalink").asText());
            assertOpens(server, first);
            archive.awaitFound("myrtilles", id);
        }
    }

    private static void edit(Server server, String id, String title) {
        var answer = server.send(server.request("/api/documents/" + id).header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString("{\"title\":\"" + title + "\"}")));
        assertEquals(200, answer.statusCode(), answer.body());
    }

    /** As an editor: 43 farms, not 42. */
    private static void correct(Server server, Archive archive, String id) {
        int start = archive.get("/api/documents/" + id + "/text").path("text").asText().indexOf("42 exploitations");
        var answer = server.send(server.request("/api/documents/" + id + "/corrections/" + start).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"verdict\":\"corrected\",\"kind\":\"count\",\"op\":\"=\",\"value\":\"43\",\"counted\":\"exploitations\"}")));
        assertEquals(204, answer.statusCode(), answer.body());
    }

    /** What the editor said holds on the article and in the index, beside what is printed. */
    private static void assertCorrected(Archive archive, String id) {
        Server.await("the corrected figure in the index", Duration.ofSeconds(30),
                () -> archive.get("/api/figures?q=exploitations").at("/figures/0/value").asText().equals("43"));
        for (JsonNode figure : archive.get("/api/documents/" + id + "/figures").path("figures")) {
            if (figure.path("text").asText().equals("42")) {
                assertEquals("43", figure.path("value").asText());
                return;
            }
        }
        throw new AssertionError("the figure is gone");
    }

    /** As a stranger: the page, its sentences and its figures. */
    private static void assertOpens(Server server, String permalink) {
        var page = server.send(HttpRequest.newBuilder(server.uri(permalink)));
        assertEquals(200, page.statusCode(), permalink);
        for (String anchor : new String[] {"id=\"phrase-2\"", "id=\"chiffre-1\"", "id=\"chiffre-3\"", "1.250"}) {
            assertTrue(page.body().contains(anchor), anchor);
        }
    }

    private static void assertRedirects(Server server, String from, String to) {
        var answer = server.send(HttpRequest.newBuilder(server.uri(from)));
        assertEquals(301, answer.statusCode(), from);
        assertEquals(to, URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Files given in the last minutes may belong to an upload under way, and are not adopted. */
    private static void age(Path originals) throws IOException {
        try (Stream<Path> files = Files.walk(originals)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
            }
        }
    }
}
