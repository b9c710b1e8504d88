package org.reperes.extraction.child.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From a picture in memory to its text. */
public final class Scanner {

    private static final int DPI = 300;

    private final Tesseract tesseract;
    private final Runnable progress;

    public Scanner(Tesseract tesseract, Runnable progress) {
        this.tesseract = tesseract;
        this.progress = progress;
    }

    /** @param scratch folder for the prepared picture */
    public Recognised read(BufferedImage image, Path scratch) throws IOException, InterruptedException {
        progress.run();
        Path prepared = Files.createTempFile(scratch, "page", ".pgm");
        try {
            Preparation.of(image).write(prepared);
            progress.run();
            return tesseract.read(prepared, DPI, progress);
        } finally {
            Files.deleteIfExists(prepared);
        }
    }
}
