package org.reperes.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.extraction.child.ocr.Tesseract;
import org.reperes.testsupport.Archive;
import org.reperes.testsupport.Server;
import org.reperes.testsupport.Shared;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A machine without Tesseract's French: scans say what they wait for, and are read once it is installed, the server running on. */
class OcrLaterIT {

    private static final Pattern FOLDER = Pattern.compile("\"(/[^\"]+)\"");

    @TempDir
    Path data;
    @TempDir
    Path tessdata;

    @Test
    void aScanWaitsForRecognitionAndIsReadLater() throws Exception {
        Path picture = Shared.path("corpus/scans/page-1.jpg");
        try (var server = new Server(data, Map.of("TESSDATA_PREFIX", tessdata.toString())).start()) {
            var archive = new Archive(server);
            JsonNode scan = archive.taken(picture);
            assertEquals("QUARANTINED NEEDS_OCR", scan.path("status").asText() + " " + scan.path("reason").asText());
            String page = server.get(scan.path("permalink").asText()).body();
            assertTrue(page.contains("la reconnaissance de texte (Tesseract, en français) n’est pas installée ici"), page);
            assumeTrue(Tesseract.find().isPresent(), "Tesseract with French is not installed: what comes after is skipped");
            Files.copy(installed(), tessdata.resolve("fra.traineddata"));
            var retry = server.send(server.request("/api/documents/retry?reason=NEEDS_OCR").POST(BodyPublishers.noBody()));
            assertEquals(1, Archive.json(retry).path("documents").asInt(), retry.body());
            String id = scan.path("id").asText();
            Server.await("the scan to be read", Duration.ofMinutes(2), () -> archive.document(id).path("status").asText().equals("INDEXED"));
            assertTrue(archive.document(id).path("ocr").asInt() > 50, () -> archive.document(id).toPrettyString());
        }
    }

    /** Where this machine's Tesseract has its French. */
    private static Path installed() throws IOException {
        var process = new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
        Matcher folder = FOLDER.matcher(new String(process.getInputStream().readAllBytes()));
        assertTrue(folder.find(), "tesseract names its folder");
        return Path.of(folder.group(1)).resolve("fra.traineddata");
    }
}
