package org.reperes.extraction.protocol;

import org.reperes.extraction.Extraction;
import org.reperes.extraction.Extraction.Described;
import org.reperes.extraction.Extraction.Embedded;
import org.reperes.extraction.Extraction.Empty;
import org.reperes.extraction.Extraction.Encrypted;
import org.reperes.extraction.Extraction.Text;
import org.reperes.extraction.Extraction.TooLarge;
import org.reperes.extraction.Extraction.Unreadable;
import org.reperes.extraction.Extraction.Unsupported;
import org.reperes.platform.PartialDate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The server's half. It trusts nothing: a file may have taken its child over, so every length is bounded, offsets must rise
 * within the text, and an embedded file is a number in the job's folder, never a path or a link.
 */
public final class ResultReader implements AutoCloseable {

    private static final long RESULT_BYTES = 64L << 20;
    private static final int ITEMS = 1_000_000;
    private static final int UTF8_BYTES = 3;

    private final JobFolder folder;
    private final int limit;
    private final DataInputStream in;

    private ResultReader(JobFolder folder, int limit) throws IOException {
        this.folder = folder;
        this.limit = limit;
        bounded(folder.result(), RESULT_BYTES);
        this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.result())));
    }

    /**
     * @param limit UTF-16 code units of text that the job was given
     * @throws IOException when this is not a result
     */
    public static Extraction read(JobFolder folder, int limit) throws IOException {
        try (var reader = new ResultReader(folder, limit)) {
            return switch (reader.string()) {
                case "Text" -> reader.text();
                case "Encrypted" -> new Encrypted(reader.string());
                case "Unreadable" -> new Unreadable(reader.string(), reader.string());
                case "Unsupported" -> new Unsupported(reader.string());
                case "Empty" -> new Empty(reader.string(), reader.list());
                case "TooLarge" -> new TooLarge(reader.string(), reader.string());
                case null, default -> throw new IOException("not a result");
            };
        }
    }

    private Text text() throws IOException {
        bounded(folder.text(), (long) limit * UTF8_BYTES);
        String text = Files.readString(folder.text());
        return new Text(text, pages(text.length()), string(), described(), date(), described(), described(), described(),
                ocr(), list(), embedded(), metadata());
    }

    private List<Integer> pages(int length) throws IOException {
        var pages = new ArrayList<Integer>();
        int before = 0;
        for (int i = count(); i > 0; i--) {
            int page = in.readInt();
            if (page < before || page > length) {
                throw new IOException("page starts at " + page + " of " + length);
            }
            pages.add(page);
            before = page;
        }
        return pages;
    }

    private Described<String> described() throws IOException {
        return new Described<>(string(), string());
    }

    private Described<PartialDate> date() throws IOException {
        Described<String> iso = described();
        return new Described<>(PartialDate.parse(iso.value()).orElse(null), iso.from());
    }

    private Integer ocr() throws IOException {
        int confidence = in.readInt();
        return confidence < 0 ? null : Integer.valueOf(Math.min(confidence, 100));
    }

    private List<Embedded> embedded() throws IOException {
        var files = new ArrayList<Embedded>();
        int count = count();
        for (int number = 0; number < count; number++) {
            Path file = folder.embedded(number);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("no embedded file " + number);
            }
            files.add(new Embedded(string(), string(), file));
        }
        return files;
    }

    private Map<String, String> metadata() throws IOException {
        var metadata = new LinkedHashMap<String, String>();
        for (int i = count(); i > 0; i--) {
            metadata.put(string(), string());
        }
        return metadata;
    }

    private List<String> list() throws IOException {
        var values = new ArrayList<String>();
        for (int i = count(); i > 0; i--) {
            values.add(string());
        }
        return values;
    }

    private String string() throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > ITEMS) {
            throw new IOException("a list of " + count);
        }
        return count;
    }

    private static void bounded(Path file, long bytes) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > bytes) {
            throw new IOException("missing or over " + bytes + " bytes: " + file.getFileName());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
