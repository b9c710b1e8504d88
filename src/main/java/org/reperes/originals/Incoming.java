package org.reperes.originals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: hashed while it is written; gone at close unless it was moved in place. */
final class Incoming implements AutoCloseable {

    enum End { DONE, OVER_LIMIT, NO_ROOM }

    /** Left free, so that the database and the log can still be written when uploads fill the disk. */
    static final long RESERVE = 16L << 20;
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final MessageDigest digest = sha256Digest();
    private String sha256;
    private long size;

    Incoming(Path folder) throws IOException {
        path = Files.createTempFile(folder, "in-", ".part");
    }

    End read(InputStream bytes, long limit) throws IOException {
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                size += n;
                if (size > limit) {
                    return End.OVER_LIMIT;
                }
                digest.update(buffer, 0, n);
                if (!written(out, ByteBuffer.wrap(buffer, 0, n))) {
                    return End.NO_ROOM;
                }
            }
            if (!room()) {
                return End.NO_ROOM;
            }
            out.force(true);
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
        return End.DONE;
    }

    /** Of a file that is there: its hash, once its bytes are on disk. */
    static Kept.Original hash(Path file) throws IOException {
        MessageDigest digest = sha256Digest();
        long size = 0;
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            in.force(true);
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer.clear())) {
                digest.update(buffer.flip());
                size += n;
            }
        }
        return new Kept.Original(HexFormat.of().formatHex(digest.digest()), size);
    }

    private boolean written(FileChannel out, ByteBuffer buffer) throws IOException {
        try {
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            return true;
        } catch (IOException e) {
            // The message of a full disk is the system's, in its language: ask the file store instead.
            if (room()) {
                throw e;
            }
            return false;
        }
    }

    private boolean room() throws IOException {
        return room(path);
    }

    static boolean room(Path path) throws IOException {
        return Files.getFileStore(path).getUsableSpace() >= RESERVE;
    }

    Path path() {
        return path;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
