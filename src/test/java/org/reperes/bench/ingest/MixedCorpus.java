package org.reperes.bench.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import org.reperes.platform.Json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Files that differ in every byte sequence: of twenty, ten are HTML pages, seven plain texts (both from the pages of
 * service-public.fr), two are reports in PDF and one is a report in DOCX.
 */
final class MixedCorpus {

    private static final int LARGEST_REPORT = 1 << 20;

    private final List<String> pages = new ArrayList<>();
    private final List<byte[]> pdfs = new ArrayList<>();
    private final List<byte[]> words = new ArrayList<>();

    MixedCorpus(Path shared) throws IOException {
        Path all = shared.resolve("eval/search-servicepublic/docs.jsonl.gz");
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(all)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode page = Json.read(line, JsonNode.class);
                pages.add(page.path("subject").asText() + "\n\n" + page.path("text").asText());
            }
        }
        try (Stream<Path> reports = Files.walk(shared.resolve("corpus/reports"))) {
            for (Path report : reports.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(report) <= LARGEST_REPORT) {
                    (report.toString().endsWith(".pdf") ? pdfs : report.toString().endsWith(".docx") ? words : new ArrayList<byte[]>())
                            .add(Files.readAllBytes(report));
                }
            }
        }
    }

    /** Writes files number {@code first} and on. */
    List<Path> write(Path folder, int first, int count) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            files.add(write(folder, i));
        }
        return files;
    }

    private Path write(Path folder, int i) throws IOException {
        return switch (i % 20) {
            case 3, 13 -> Files.write(folder.resolve("rapport-" + i + ".pdf"), withTail(pdfs.get(i / 10 % pdfs.size()), "\n% copie " + i + "\n"));
            case 7 -> Files.write(folder.resolve("rapport-" + i + ".docx"), withComment(words.get(i / 20 % words.size()), "copie " + i));
            case 0, 2, 4, 6, 8, 10, 12, 14, 16, 18 -> Files.writeString(folder.resolve("page-" + i + ".html"), html(i));
            default -> Files.writeString(folder.resolve("texte-" + i + ".txt"), page(i));
        };
    }

    private String page(int i) {
        return pages.get(i % pages.size()) + "\n\nDossier " + i + "\n";
    }

    private String html(int i) {
        String[] parts = page(i).replace("&", "&amp;").replace("<", "&lt;").split("\n\n", 2);
        return "<!DOCTYPE html><html lang=\"fr\"><head><title>" + parts[0] + "</title></head><body><nav><a href=\"/\">Accueil</a></nav><main><h1>"
                + parts[0] + "</h1><p>" + parts[1].replace("\n", "</p><p>") + "</p></main><footer>Mentions légales</footer></body></html>";
    }

    private static byte[] withTail(byte[] bytes, String tail) {
        byte[] end = tail.getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + end.length);
        System.arraycopy(end, 0, all, bytes.length, end.length);
        return all;
    }

    /** A ZIP file ends with its comment, after two bytes with its length (APPNOTE 4.3.16); ours have none yet. */
    private static byte[] withComment(byte[] zip, String comment) {
        byte[] all = withTail(zip, comment);
        all[zip.length - 2] = (byte) comment.length();
        return all;
    }
}
