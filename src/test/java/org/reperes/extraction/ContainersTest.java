package org.reperes.extraction;

import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.extraction.Extraction.Text;
import org.reperes.extraction.Extraction.TooLarge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Archives and messages: members are handed over in files with names of our own, within limits. */
class ContainersTest {

    private static final Limits SMALL = new Limits(1, 256, 500, Duration.ofSeconds(60), Duration.ofSeconds(30), 1_000_000, 5, 1L << 20, 2);
    private static final RealExtractor EXTRACTOR = new RealExtractor(SMALL);

    @TempDir
    Path folder;

    @AfterAll
    static void endsTheChildren() {
        EXTRACTOR.close();
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("a.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("contenu de " + name).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static List<String> members(Extraction extraction) {
        return assertInstanceOf(Text.class, extraction).embedded().stream().map(Extraction.Embedded::path).toList();
    }

    @Test
    void handsOverTheMembersOfAZip() throws IOException {
        Text text = assertInstanceOf(Text.class, EXTRACTOR.extract(zip("un.txt", "dossier/deux.txt")));
        assertEquals(List.of("un.txt", "dossier/deux.txt"), members(text));
        assertEquals("contenu de dossier/deux.txt", Files.readString(text.embedded().get(1).file()));
    }

    @Test
    void aMembersNameNeverBecomesAPath() throws IOException {
        Path work = EXTRACTOR.work();
        var text = assertInstanceOf(Text.class, EXTRACTOR.extractor().extract(zip("../../../../tmp/evil.txt", "/etc/evil"), "a.zip", Options.in(work)));
        assertEquals(2, text.embedded().size());
        text.embedded().forEach(member -> assertEquals(work, member.file().getParent()));
    }

    @Test
    void handsOverTheMembersOfTarGzAnd7z() throws IOException {
        Path tar = folder.resolve("a.tar");
        try (var out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
            var entry = new TarArchiveEntry("un.txt");
            entry.setSize(3);
            out.putArchiveEntry(entry);
            out.write("oui".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        assertEquals(List.of("un.txt"), members(EXTRACTOR.extract(tar)));
        Path gz = folder.resolve("note.txt.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write("oui".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("note.txt"), members(EXTRACTOR.extract(gz)));
        Path seven = folder.resolve("a.7z");
        try (var out = new SevenZOutputFile(seven.toFile())) {
            out.putArchiveEntry(out.createArchiveEntry(tar.toFile(), "a.tar"));
            out.write(Files.readAllBytes(tar));
            out.closeArchiveEntry();
        }
        assertEquals(List.of("a.tar"), members(EXTRACTOR.extract(seven)));
    }

    @Test
    void stopsAtTooManyMembers() throws IOException {
        TooLarge outcome = assertInstanceOf(TooLarge.class, EXTRACTOR.extract(zip("1", "2", "3", "4", "5", "6")));
        assertEquals("more than 5 files inside", outcome.detail());
    }

    @Test
    void stopsABombAndLeavesNothingBehind() throws IOException {
        Path bomb = folder.resolve("bomb.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            var zeros = new byte[1 << 20];
            for (int mebibyte = 0; mebibyte < 200; mebibyte++) {
                out.write(zeros);
            }
        }
        Path work = EXTRACTOR.work();
        assertInstanceOf(TooLarge.class, EXTRACTOR.extractor().extract(bomb, "bomb.gz", Options.in(work)));
        try (var left = Files.list(work)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void takesNothingOutBelowTheDeepestLevel() throws IOException {
        Extraction outcome = EXTRACTOR.extractor().extract(zip("un.txt"), "a.zip", Options.in(EXTRACTOR.work()).atDepth(2));
        assertEquals(List.of("nested-too-deep"), assertInstanceOf(Extraction.Empty.class, outcome).notes());
    }

    @Test
    void handsOverAMessagesAttachmentsAndReadsItsBody() throws IOException {
        Path mail = folder.resolve("a.eml");
        Files.writeString(mail, """
                From: Anne <anne@example.org>
                Subject: Le compte rendu
                Date: Wed, 3 Nov 2021 23:30:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="x"

                --x
                Content-Type: text/html; charset=utf-8

                <html><body><p>Voici le compte rendu, 42 pages.</p></body></html>
                --x
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="../cr.txt"

                Le conseil a voté 3 subventions.
                --x--
                """);
        Text text = assertInstanceOf(Text.class, EXTRACTOR.extract(mail));
        assertEquals("Voici le compte rendu, 42 pages.", text.text());
        assertEquals("Le compte rendu", text.title().value());
        assertEquals("2021-11-03", text.date().value().toString());
        assertTrue(text.source().value().contains("anne@example.org"));
        assertEquals("Le conseil a voté 3 subventions.", Files.readString(text.embedded().getFirst().file()).strip());
    }

    @Test
    void handsOverTheMessagesOfAMailbox() throws IOException {
        Path box = folder.resolve("a.mbox");
        Files.writeString(box, """
                From anne@example.org Wed Nov  3 18:30:00 2021
                From: anne@example.org
                Subject: Un
                Date: Wed, 3 Nov 2021 18:30:00 +0100

                Premier message.

                From paul@example.org Thu Nov  4 18:30:00 2021
                From: paul@example.org
                Subject: Deux
                Date: Thu, 4 Nov 2021 18:30:00 +0100

                Second message.
                """);
        assertEquals(2, members(EXTRACTOR.extract(box)).size());
    }
}
