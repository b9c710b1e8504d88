package org.reperes.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One writer at the end of a file, the only one among all servers. */
final class Part implements AutoCloseable {

    enum End { DONE, TOO_MANY, NO_ROOM }

    private static final int BUFFER = 1 << 16;
    /** Left free for the database and the originals. */
    private static final long RESERVE = 64L << 20;

    private final Path file;
    private final FileChannel channel;

    private Part(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Null where somebody else writes. */
    static Part open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Part(file, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another request of this server has it.
        }
        channel.close();
        return null;
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Whatever happens, the bytes written are on disk afterwards. */
    End write(InputStream bytes, long length) throws IOException {
        channel.position(channel.size());
        try {
            byte[] buffer = new byte[BUFFER];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                if (channel.position() + n > length) {
                    return End.TOO_MANY;
                }
                if (Files.getFileStore(file).getUsableSpace() < RESERVE) {
                    return End.NO_ROOM;
                }
                ByteBuffer part = ByteBuffer.wrap(buffer, 0, n);
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
            return End.DONE;
        } finally {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
