package org.reperes.testsupport;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A multipart/form-data request as a browser sends it. */
public final class Multipart {

    private static final String BOUNDARY = "----reperes-test-boundary";

    private Multipart() { }

    /** @param fields other parts, by name */
    public static HttpRequest.Builder post(HttpRequest.Builder request, Path file, Map<String, String> fields) throws IOException {
        return post(request, file.getFileName().toString(), Files.readAllBytes(file), fields);
    }

    public static HttpRequest.Builder post(HttpRequest.Builder request, String name, byte[] bytes, Map<String, String> fields) {
        List<byte[]> parts = new ArrayList<>();
        fields.forEach((field, value) -> parts.add(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                + field + "\"\r\n\r\n" + value + "\r\n")));
        parts.add(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name.replace("\"", "%22") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        parts.add(bytes);
        parts.add(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
