package org.reperes.document.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.reperes.document.Document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** An original on its way to a reader, so that nothing in it can run in our name. */
final class Download {

    /** What a browser may show in its own window without running anything of ours; everything else is saved to disk. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp");

    private Download() { }

    /** The whole file, the part that {@code range} asks for, or nothing where the reader has it already. */
    static Response of(Document document, Path file, Request request, String range, String ifRange) {
        EntityTag tag = new EntityTag(document.getSha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.build();
        }
        long size = document.getSize();
        // The rest of another file must not be joined to what a reader has of it.
        boolean same = ifRange == null || ifRange.strip().equals("\"" + tag.getValue() + "\"");
        ByteRange part = same ? ByteRange.of(range, size).orElse(null) : null;
        if (part == null) {
            return headed(Response.ok(file.toFile()), document, file).header("Content-Length", size).tag(tag).build();
        }
        if (!part.isSatisfiable()) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE).header("Content-Range", part.of(size)).build();
        }
        return headed(Response.status(Response.Status.PARTIAL_CONTENT).entity((StreamingOutput) out -> copy(file, part, out)), document, file)
                .header("Content-Range", part.of(size)).header("Content-Length", part.length()).tag(tag).build();
    }

    private static Response.ResponseBuilder headed(Response.ResponseBuilder response, Document document, Path file) {
        String type = type(document.getMediaType());
        String disposition = SHOWN.contains(type) || type.startsWith("text/plain") ? "inline" : "attachment";
        return response.type(type.equals("text/plain") ? type + ";charset=" + charset(file) : type)
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", disposition + "; " + fileName(document.getName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(type));
    }

    private static void copy(Path file, ByteRange part, OutputStream out) throws IOException {
        try (FileChannel bytes = FileChannel.open(file)) {
            WritableByteChannel to = Channels.newChannel(out);
            long at = part.first();
            while (at <= part.last()) {
                long sent = bytes.transferTo(at, part.last() + 1 - at, to);
                if (sent == 0) {
                    throw new EOFException(file + " is shorter than its document says");
                }
                at += sent;
            }
        }
    }

    private static String type(String detected) {
        String plain = detected == null ? "" : detected.replaceFirst(";.*", "").strip();
        return SHOWN.contains(plain) ? plain : plain.equals("text/plain") ? "text/plain" : MediaType.APPLICATION_OCTET_STREAM;
    }

    /** Without it a browser guesses; text that is not UTF-8 is most often of an older Windows. */
    private static String charset(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(1 << 16);
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            return decoder.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false).isError() ? "windows-1252" : "UTF-8";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PDF viewers of browsers do not start in a sandbox; they keep a PDF from our origin themselves. */
    private static String policy(String type) {
        return type.equals("application/pdf") ? "frame-ancestors 'self'" : "sandbox; default-src 'none'; frame-ancestors 'self'";
    }

    /** RFC 6266, section 4.3 and appendix D: an ASCII name for old readers, then the name itself. */
    private static String fileName(String name) {
        String ascii = name.replaceAll("[^ -~]|[\"\\\\%;]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "filename=\"" + ascii + "\"; filename*=UTF-8''" + exact;
    }
}
