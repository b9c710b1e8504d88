package org.reperes.upload.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import org.reperes.platform.PartialDate;
import org.reperes.upload.Offer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The header Upload-Metadata of tus: keys and values in base 64, by commas. */
final class UploadMetadata {

    private UploadMetadata() { }

    static Offer offer(String header, String owner) {
        Map<String, String> values = values(header == null ? "" : header);
        return new Offer(values.getOrDefault("filename", ""), owner, batch(values.get("batch")), values.get("title"),
                date(values.get("date")), values.get("source"));
    }

    static PartialDate date(String value) {
        return value == null ? null : PartialDate.parse(value).orElseThrow(() -> new ClientErrorException(422));
    }

    static Long batch(String value) {
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new ClientErrorException(422, e);
        }
    }

    private static Map<String, String> values(String header) {
        Map<String, String> values = new HashMap<>();
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts.length == 2) {
                String value = decoded(parts[1].strip()).strip();
                values.put(parts[0], value.isEmpty() ? null : value);
            }
        }
        return values;
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
