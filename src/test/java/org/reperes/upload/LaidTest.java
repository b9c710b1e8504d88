package org.reperes.upload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which files of a watched folder are taken in, and when. */
class LaidTest {

    @TempDir
    Path folder;

    private List<Path> look(Laid laid) throws IOException {
        return laid.complete().stream().map(folder::relativize).toList();
    }

    private void lay(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void waitsUntilAFileStopsGrowing() throws IOException {
        Laid laid = new Laid(folder);
        lay("a.txt", "un");
        assertEquals(List.of(), look(laid));
        lay("a.txt", "un deux");
        assertEquals(List.of(), look(laid));
        assertEquals(List.of(Path.of("a.txt")), look(laid));
    }

    @Test
    void looksIntoFoldersButNotIntoItsOwnHiddenOnesOrLinks() throws IOException {
        lay("2021/11/a.txt", "a");
        lay("pending/x1/b.txt", "b");
        lay("done/c.txt", "c");
        lay("failed/d.txt", "d");
        lay("2021/done/e.txt", "e");
        lay(".git/f.txt", "f");
        lay("g.pdf.crdownload", "g");
        Files.createSymbolicLink(folder.resolve("linked"), Files.createDirectories(folder.resolve(".out/h")));
        Laid laid = new Laid(folder);
        look(laid);
        assertEquals(List.of(Path.of("2021/11/a.txt"), Path.of("2021/done/e.txt")), look(laid));
    }
}
