package org.reperes.upload.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A multipart/form-data request read part by part as it comes: its one file, and the fields before and after it. */
final class UploadForm {

    static final String FILE = "file";
    private static final int PARTS = 20;
    private static final int LONGEST_FIELD = 8192;

    private final FileItemInputIterator parts;
    private final Map<String, String> fields = new HashMap<>();
    private int count;

    /** This and the others: @throws org.apache.commons.fileupload2.core.FileUploadException if it is not well-formed */
    UploadForm(HttpServletRequest request) throws IOException {
        JakartaServletFileUpload<?, ?> reader = new JakartaServletFileUpload<>();
        reader.setHeaderCharset(StandardCharsets.UTF_8);
        parts = reader.getItemIterator(request);
    }

    /** A file not yet read. */
    record File(String name, InputStream bytes) { }

    /** Reads fields up to the file; empty where there is none. */
    Optional<File> file() throws IOException {
        for (FileItemInput part = next(); part != null; part = next()) {
            if (FILE.equals(part.getFieldName())) {
                return Optional.of(new File(name(part), part.getInputStream()));
            }
            keep(part);
        }
        return Optional.empty();
    }

    /** Reads what comes after the file. */
    void finish() throws IOException {
        for (FileItemInput part = next(); part != null; part = next()) {
            if (FILE.equals(part.getFieldName())) {
                throw new BadRequestException("one file a request");
            }
            keep(part);
        }
    }

    /** Null where it is absent or blank. */
    String field(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private FileItemInput next() throws IOException {
        if (!parts.hasNext()) {
            return null;
        }
        if (++count > PARTS) {
            throw new BadRequestException("more than " + PARTS + " parts");
        }
        return parts.next();
    }

    private void keep(FileItemInput part) throws IOException {
        byte[] bytes = part.getInputStream().readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
            throw new BadRequestException("a field is too long");
        }
        fields.put(part.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
    }

    private static String name(FileItemInput part) {
        try {
            return part.getName() == null ? "" : part.getName();
        } catch (InvalidPathException e) {
            // A name with U+0000 in it: Documents cleans names.
            return e.getInput();
        }
    }
}
