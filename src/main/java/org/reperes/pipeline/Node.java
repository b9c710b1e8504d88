package org.reperes.pipeline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Who this server is among those that share the queue: the id in the first file of {@code nodes/} whose lock it gets. The
 * system drops a lock with its process, so whoever holds the lock knows that the last bearer of the id is dead.
 */
@ApplicationScoped
class Node {

    private static final int ID_LENGTH = 36;
    private static final int MOST = 100;

    @Inject
    private Settings settings;
    private FileChannel channel;
    private String id;

    @PostConstruct
    void take() {
        try {
            Path folder = Files.createDirectories(settings.data().resolve("nodes"));
            for (int i = 1; id == null && i <= MOST; i++) {
                tryToTake(folder.resolve("node-" + i));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the data folder cannot be written", e);
        }
        if (id == null) {
            throw new IllegalStateException(MOST + " servers run on this data folder already");
        }
    }

    private void tryToTake(Path file) throws IOException {
        FileChannel open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        FileLock lock = open.tryLock();
        if (lock == null) {
            open.close();
            return;
        }
        channel = open;
        if (open.size() != ID_LENGTH) {
            open.truncate(0).write(ByteBuffer.wrap(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII)), 0);
            open.force(true);
        }
        ByteBuffer bytes = ByteBuffer.allocate(ID_LENGTH);
        open.read(bytes, 0);
        id = new String(bytes.array(), StandardCharsets.US_ASCII);
    }

    @PreDestroy
    void leave() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return id;
    }
}
