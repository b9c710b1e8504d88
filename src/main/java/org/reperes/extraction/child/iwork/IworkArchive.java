package org.reperes.extraction.child.iwork;

import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The text storages within a document's {@code Index/*.iwa}: Snappy blocks of protobuf messages
 * (format: https://github.com/obriensp/iWorkFileFormat).
 */
public final class IworkArchive {

    /** TSWP.StorageArchive: a run of text, of the body, of a box, of a cell's note. */
    private static final long STORAGE = 2001;
    private static final int TEXT = 3;
    private static final int MESSAGE_INFO = 2;
    private static final int TYPE = 1;
    private static final int LENGTH = 3;
    private static final int HEADER = 4;
    private static final int MOST_BYTES = 64 << 20;

    private IworkArchive() {
    }

    /** @throws IOException when this is not such a document, or damaged */
    public static List<String> texts(Path file) throws IOException {
        var texts = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(entry -> entry.getName().matches("Index/.*\\.iwa")
                    && !entry.getName().matches(".*(Stylesheet|MasterSlide|Template|Metadata).*")).toList()) {
                byte[] packed;
                try (var in = zip.getInputStream(entry)) {
                    packed = in.readNBytes(MOST_BYTES);
                }
                collect(ByteBuffer.wrap(unpacked(packed)), texts);
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("damaged iWork archive", e);
        }
        return texts;
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        var out = new ByteArrayOutputStream();
        for (int at = 0; at + HEADER <= packed.length && out.size() < MOST_BYTES;) {
            int length = packed[at + 1] & 0xFF | (packed[at + 2] & 0xFF) << 8 | (packed[at + 3] & 0xFF) << 16;
            at += HEADER;
            if (length > packed.length - at) {
                throw new IOException("a block is cut");
            }
            try (var snappy = new SnappyCompressorInputStream(new ByteArrayInputStream(packed, at, length))) {
                out.write(snappy.readNBytes(MOST_BYTES - out.size()));
            }
            at += length;
        }
        return out.toByteArray();
    }

    private static void collect(ByteBuffer in, List<String> texts) {
        while (in.hasRemaining()) {
            ByteBuffer info = Protobuf.slice(in, Protobuf.varint(in));
            for (ByteBuffer message : Protobuf.fields(info, MESSAGE_INFO)) {
                ByteBuffer payload = Protobuf.slice(in, Protobuf.number(message, LENGTH));
                if (Protobuf.number(message, TYPE) == STORAGE) {
                    Protobuf.fields(payload, TEXT).forEach(text -> texts.add(StandardCharsets.UTF_8.decode(text).toString()));
                }
            }
        }
    }
}
