package org.reperes.extraction.child;

import org.reperes.extraction.child.ocr.PictureFile;
import org.reperes.extraction.child.ocr.Recognised;
import org.reperes.extraction.child.ocr.ScannedPages;
import org.reperes.extraction.child.ocr.Scanner;
import org.reperes.extraction.child.text.PagedText;
import org.reperes.extraction.protocol.JobFolder;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One document whose pictures are read: the pages so far, how sure they are, and the time that is left. */
final class Recognition {

    private final Draft draft;
    private final Scanner scanner;
    private final Path scratch;
    private final Instant end;
    private final List<String> pages = new ArrayList<>();
    private double confidence;
    private int words;

    Recognition(Draft draft, Scanner scanner) {
        this.draft = draft;
        this.scanner = scanner;
        this.scratch = new JobFolder(draft.job().work()).scratch();
        this.end = Instant.now().plus(Duration.ofSeconds(draft.job().ocrSeconds()));
    }

    /** Pages of a PDF that have no legible text, or all of them; the others keep theirs. */
    void pages(List<String> known, boolean all) throws IOException, InterruptedException {
        try (var scanned = new ScannedPages(draft.job().file())) {
            for (int page = 0; page < Math.min(scanned.count(), known.size()); page++) {
                String text = known.get(page);
                if ((all || !Legible.is(text)) && scanned.hasPicture(page) && inTime()) {
                    String recognised = read(scanned.render(page));
                    pages.add(recognised.isEmpty() ? text : recognised);
                } else {
                    pages.add(text);
                }
            }
        }
        finish();
    }

    /** Picture files, one page each (a TIFF: one for each of its own). */
    void pictures(List<Path> files) throws IOException, InterruptedException {
        for (Path file : files) {
            PictureFile.each(file, image -> {
                if (inTime()) {
                    pages.add(read(image));
                }
            });
        }
        finish();
    }

    private boolean inTime() {
        boolean inTime = Instant.now().isBefore(end);
        if (!inTime) {
            draft.note(Ocr.PARTIAL);
        }
        return inTime;
    }

    private String read(BufferedImage image) throws IOException, InterruptedException {
        Recognised recognised = scanner.read(image, scratch);
        words += recognised.words();
        confidence += recognised.confidence() * recognised.words();
        return recognised.text();
    }

    private void finish() {
        if (words > 0) {
            draft.recognised(PagedText.of(pages, draft.job().text()), (int) Math.round(confidence / words));
        }
    }
}
