package org.reperes.client;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** A multipart/form-data body (RFC 7578): some fields, then one file that is read from disk as it is sent. */
final class Multipart {

    private final String boundary = "reperes-" + UUID.randomUUID();
    private final StringBuilder fields = new StringBuilder();

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Nothing is added where the value is null. */
    Multipart field(String name, String value) {
        if (value != null) {
            fields.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(name)
                    .append("\"\r\n\r\n").append(value).append("\r\n");
        }
        return this;
    }

    BodyPublisher body(Path file) throws FileNotFoundException {
        String head = fields + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + quoted(file.getFileName().toString()) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return BodyPublishers.concat(bytes(head), BodyPublishers.ofFile(file), bytes("\r\n--" + boundary + "--\r\n"));
    }

    /** As browsers do (HTML Standard, "multipart/form-data encoding algorithm"). */
    private static String quoted(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    private static BodyPublisher bytes(String text) {
        return BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
}
