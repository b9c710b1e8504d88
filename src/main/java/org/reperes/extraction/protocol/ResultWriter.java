package org.reperes.extraction.protocol;

import org.reperes.extraction.Extraction;
import org.reperes.extraction.Extraction.Described;
import org.reperes.extraction.Extraction.Empty;
import org.reperes.extraction.Extraction.Encrypted;
import org.reperes.extraction.Extraction.Text;
import org.reperes.extraction.Extraction.TooLarge;
import org.reperes.extraction.Extraction.Unreadable;
import org.reperes.extraction.Extraction.Unsupported;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** The child's half: an {@link Extraction} into the two files of a {@link JobFolder}. */
public final class ResultWriter implements AutoCloseable {

    static final int LONGEST = 10_000;

    private final JobFolder folder;
    private final DataOutputStream out;

    private ResultWriter(JobFolder folder) throws IOException {
        this.folder = folder;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.result())));
    }

    /** @throws IllegalArgumentException for the outcomes that only the server can see: time, memory, a crash */
    public static void write(Extraction extraction, JobFolder folder) throws IOException {
        try (var writer = new ResultWriter(folder)) {
            writer.strings(extraction.getClass().getSimpleName());
            switch (extraction) {
                case Text text -> writer.text(text);
                case Encrypted encrypted -> writer.strings(encrypted.mediaType());
                case Unreadable unreadable -> writer.strings(unreadable.mediaType(), unreadable.detail());
                case Unsupported unsupported -> writer.strings(unsupported.mediaType());
                case Empty empty -> {
                    writer.strings(empty.mediaType());
                    writer.list(empty.notes());
                }
                case TooLarge tooLarge -> writer.strings(tooLarge.mediaType(), tooLarge.detail());
                default -> throw new IllegalArgumentException("the server's to say: " + extraction);
            }
        }
    }

    private void text(Text text) throws IOException {
        try (var writer = Files.newBufferedWriter(folder.text(), StandardCharsets.UTF_8)) {
            writer.write(text.text());
        }
        out.writeInt(text.pages().size());
        for (int page : text.pages()) {
            out.writeInt(page);
        }
        strings(text.mediaType());
        for (Described<?> described : List.of(text.title(), text.date(), text.source(), text.author(), text.language())) {
            strings(described.value() == null ? null : described.value().toString(), described.from());
        }
        out.writeInt(text.ocr() == null ? -1 : text.ocr());
        list(text.notes());
        out.writeInt(text.embedded().size());
        for (var embedded : text.embedded()) {
            strings(embedded.path(), embedded.mediaType());
        }
        out.writeInt(text.metadata().size());
        for (var entry : text.metadata().entrySet()) {
            strings(entry.getKey(), entry.getValue());
        }
    }

    private void list(List<String> values) throws IOException {
        out.writeInt(values.size());
        strings(values.toArray(String[]::new));
    }

    private void strings(String... values) throws IOException {
        for (String value : values) {
            out.writeBoolean(value != null);
            if (value != null) {
                out.writeUTF(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
