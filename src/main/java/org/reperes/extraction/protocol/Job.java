package org.reperes.extraction.protocol;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One file to read, as the server writes it to a child's standard input.
 *
 * @param file          the bytes
 * @param name          as the sender called it, at most 1,000 characters of it
 * @param work          folder of this job, see {@link JobFolder}
 * @param ocr           AUTO, ALWAYS or NEVER
 * @param ocrSeconds    after which no further page is recognised
 * @param text          UTF-16 code units of text
 * @param embedded      files taken out; 0 for none at all
 * @param embeddedBytes bytes of them
 */
public record Job(Path file, String name, Path work, String ocr, int ocrSeconds, int text, int embedded, long embeddedBytes) {

    private static final int NAME = 1_000;

    public Job {
        name = name.length() > NAME ? name.substring(name.length() - NAME) : name;
    }

    public void write(DataOutput out) throws IOException {
        out.writeUTF(file.toString());
        out.writeUTF(name);
        out.writeUTF(work.toString());
        out.writeUTF(ocr);
        out.writeInt(ocrSeconds);
        out.writeInt(text);
        out.writeInt(embedded);
        out.writeLong(embeddedBytes);
    }

    public static Job read(DataInput in) throws IOException {
        return new Job(Path.of(in.readUTF()), in.readUTF(), Path.of(in.readUTF()), in.readUTF(), in.readInt(), in.readInt(),
                in.readInt(), in.readLong());
    }
}
