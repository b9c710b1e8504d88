package org.reperes.extraction;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.extraction.Extraction.Crashed;
import org.reperes.extraction.Extraction.OutOfMemory;
import org.reperes.extraction.Extraction.Text;
import org.reperes.extraction.Extraction.TimedOut;
import org.reperes.extraction.Extraction.Unreadable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files that hang, exit, fill the memory or throw, in the real child. */
class ChildTest {

    private static final Limits SHORT = new Limits(1, 128, 4, Duration.ofSeconds(30), Duration.ofSeconds(3), 100_000, 10, 1L << 20, 2);
    private static final RealExtractor EXTRACTOR = new RealExtractor(SHORT, Mock.JAR);

    @TempDir
    Path folder;

    @AfterAll
    static void endsTheChildren() {
        EXTRACTOR.close();
    }

    private Extraction of(String... actions) {
        return EXTRACTOR.extract(Mock.file(folder, actions));
    }

    private void worksAgain() {
        assertEquals("still here", assertInstanceOf(Text.class, of()).text());
    }

    @Test
    void endsAFileThatHangs() {
        assertEquals(3, assertInstanceOf(TimedOut.class, of(Mock.HANG)).seconds());
        worksAgain();
    }

    @Test
    void survivesAFileThatFillsTheMemory() {
        assertInstanceOf(OutOfMemory.class, of(Mock.OUT_OF_MEMORY));
        worksAgain();
    }

    @Test
    void survivesALibrarysOwnMemoryError() {
        assertInstanceOf(OutOfMemory.class, of("<throw class=\"java.lang.OutOfMemoryError\">no more</throw>"));
        worksAgain();
    }

    @Test
    void survivesAFileThatEndsTheProcess() {
        assertInstanceOf(Crashed.class, of(Mock.EXIT));
        worksAgain();
    }

    @Test
    void tellsWhatAParserThrew() {
        assertTrue(assertInstanceOf(Unreadable.class, of(Mock.THROW)).detail().contains("not today"));
        worksAgain();
    }

    @Test
    void takesNothingAParserPrintsForASignal() {
        assertEquals("still here", assertInstanceOf(Text.class, of(Mock.PRINT)).text());
    }

    @Test
    void replacesAChildAfterItsFiles() {
        long first = process();
        for (int file = 0; file <= SHORT.files(); file++) {
            worksAgain();
        }
        assertNotEquals(first, process());
    }

    private long process() {
        worksAgain();
        return EXTRACTOR.extractor().processes().iterator().next().pid();
    }

    @Test
    void aChildWhoseServerIsGoneEnds() throws Exception {
        Process child = new ChildJvm(RealExtractor.classPath(), 64, folder).start();
        assertEquals('R', child.getInputStream().read());
        child.getOutputStream().close();
        assertTrue(child.waitFor(10, TimeUnit.SECONDS));
    }

    @Test
    void aChildInTheMiddleOfAFileEndsWithItsServerToo() throws Exception {
        Process child = new ChildJvm(RealExtractor.classPath(Mock.JAR), 64, folder).start();
        assertEquals('R', child.getInputStream().read());
        var out = new java.io.DataOutputStream(child.getOutputStream());
        new org.reperes.extraction.protocol.Job(Mock.file(folder, Mock.HANG), "hang.xml", EXTRACTOR.work(), "NEVER", 1, 100, 0, 0).write(out);
        out.close();
        assertTrue(child.waitFor(10, TimeUnit.SECONDS));
    }

    @Test
    void hasNoNetworkWhereTheSystemCanCutIt() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeFalse(Isolation.prefix().isEmpty(), "no network namespaces here: skipped");
        var command = new java.util.ArrayList<>(Isolation.prefix());
        command.addAll(java.util.List.of("cat", "/proc/net/dev"));
        Process process = new ProcessBuilder(command).start();
        String interfaces = new String(process.getInputStream().readAllBytes());
        assertEquals(java.util.List.of("lo"), interfaces.lines().filter(line -> line.contains(":")).map(line -> line.split(":")[0].strip()).toList());
    }

    @Test
    void seesNothingOfTheDataFolderButItsWork() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Isolation.fences(), "no folder can be closed here: skipped");
        Path data = folder.resolve("data");
        Path work = Files.createDirectories(data.resolve("work"));
        Path scratch = Files.createDirectories(data.resolve("tmp"));
        Files.writeString(Files.createDirectory(data.resolve("db")).resolve("secret"), "hidden");
        Files.writeString(work.resolve("file"), "seen\n");
        var command = new java.util.ArrayList<>(Isolation.prefix(data, work, scratch));
        command.addAll(java.util.List.of("sh", "-c", "cat ../work/file; cat ../db/secret; umount $0; cat $0/db/secret; cat /proc/*/root$0/db/secret; "
                + "touch $0/new; echo written > $0/work/out; pwd", data.toString()));
        Process process = new ProcessBuilder(command).directory(data.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals("seen\n" + scratch + "\n", said);
        assertEquals("written\n", Files.readString(work.resolve("out")));
        assertTrue(Files.notExists(data.resolve("new")));
    }

    @Test
    void readsAFileFromBehindTheFence() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Isolation.fences(), "no folder can be closed here: skipped");
        Path data = folder.resolve("data");
        Path original = Files.writeString(Files.createDirectories(data.resolve("originals")).resolve("abc"), "Un texte gardé.");
        Path work = data.resolve("work");
        Extractor fenced = new Extractor(new ChildJvm(RealExtractor.classPath(), 128, data.resolve("tmp"), data, work), SHORT, Options.Ocr.NEVER);
        try {
            for (int file = 0; file < 2; file++) {
                Path job = Files.createDirectories(work.resolve("node/" + file));
                assertEquals("Un texte gardé.", assertInstanceOf(Text.class, fenced.extract(original, "note.txt", Options.in(job))).text().strip());
                assertEquals(0, java.util.Objects.requireNonNull(job.toFile().list()).length);
            }
            assertEquals("Un texte gardé.", Files.readString(original));
        } finally {
            fenced.close();
        }
        assertTrue(fenced.processes().isEmpty());
    }
}
