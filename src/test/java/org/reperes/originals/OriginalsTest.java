package org.reperes.originals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OriginalsTest {

    private static final String TEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @TempDir
    Path folder;
    Originals originals;

    @BeforeEach
    void open() {
        originals = new Originals(folder);
    }

    @Test
    void bytesComeBackUnderTheirHash() throws IOException {
        assertEquals(new Kept.Original(TEST, 4), originals.put(bytes("test"), 4));
        assertEquals(folder.resolve("9f/86").resolve(TEST), originals.path(TEST));
        try (InputStream in = originals.open(TEST)) {
            assertEquals("test", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        originals.put(bytes("test"), 100);
        originals.put(bytes("test"), 100);
        try (Stream<String> all = originals.all()) {
            assertEquals(List.of(TEST), all.toList());
        }
        assertNothingIncoming();
    }

    @Test
    void theFolderMayBeALinkToAnotherDisk(@TempDir Path disk) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("originals"), disk);
        Originals linked = new Originals(link);
        linked.put(bytes("test"), 100);
        try (Stream<String> all = linked.all()) {
            assertEquals(List.of(TEST), all.toList());
        }
    }

    @Test
    void manyAtOnceKeepTheSameBytes() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Kept> put = () -> originals.put(bytes("test".repeat(100_000)), 1 << 20);
            for (var kept : threads.invokeAll(Stream.generate(() -> put).limit(40).toList())) {
                assertInstanceOf(Kept.Original.class, kept.get());
            }
        }
        assertNothingIncoming();
    }

    @Test
    void oneByteTooManyLeavesNothing() throws IOException {
        assertEquals(new Kept.TooLarge(3), originals.put(bytes("test"), 3));
        assertFalse(originals.has(TEST));
        assertNothingIncoming();
    }

    @Test
    void aStreamThatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new SequenceInputStream(bytes("te"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertEquals("connection reset", assertThrows(IOException.class, () -> originals.put(broken, 100)).getMessage());
        assertNothingIncoming();
    }

    @Test
    void aFileThatIsThereIsKeptWithoutCopying() throws IOException {
        Path file = Files.writeString(folder.resolve("upload"), "test".repeat(50_000));
        Kept.Original kept = originals.keep(file);
        assertEquals(200_000, kept.size());
        assertEquals(kept, originals.put(bytes("test".repeat(50_000)), 1 << 20));
        assertEquals(kept, originals.keep(file), "a second time does no harm");
        Files.delete(file);
        assertTrue(originals.has(kept.sha256()));
    }

    @Test
    void onlyAHashIsAnAddress() {
        assertThrows(IllegalArgumentException.class, () -> originals.path("../../etc/passwd"));
    }

    @Test
    void whatNobodyWantsIsRemoved() throws IOException {
        originals.put(bytes("test"), 4);
        old();
        assertTrue(originals.remove(TEST, () -> false));
        assertFalse(originals.has(TEST));
        assertTrue(originals.remove(TEST, () -> false), "a second time does no harm");
    }

    @Test
    void whatIsWantedAgainStays() throws IOException {
        originals.put(bytes("test"), 4);
        assertFalse(originals.remove(TEST, () -> false), "just given: its row may be under way");
        old();
        assertFalse(originals.remove(TEST, () -> true));
        originals.put(bytes("test"), 4);
        assertFalse(originals.remove(TEST, () -> false), "given again");
        assertTrue(originals.has(TEST));
    }

    @Test
    void aRemovalCutOffInTheMiddleLosesNothing() throws IOException {
        originals.put(bytes("test"), 4);
        Files.move(originals.path(TEST), originals.path(TEST).resolveSibling(TEST + ".gone"));
        assertFalse(originals.remove(TEST, () -> true));
        assertTrue(originals.has(TEST));
    }

    private void old() throws IOException {
        Files.setLastModifiedTime(originals.path(TEST), FileTime.from(Instant.now().minus(Originals.GRACE.multipliedBy(2))));
    }

    private void assertNothingIncoming() throws IOException {
        try (Stream<Path> incoming = Files.list(folder.resolve("incoming"))) {
            assertEquals(List.of(), incoming.toList());
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
