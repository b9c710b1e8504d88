package org.reperes.extraction.child.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From a picture in memory to its text. */
public final class Scanner {

    /** What the prepared picture of a sheet of A4 comes to. */
    private static final int DPI = 240;
    /** A logo or a bullet; no line of text fits. */
    private static final int SMALLEST = 24;
    /** Below this what was read is the grain of a photograph. */
    private static final double NOISE = 50;

    private final Tesseract tesseract;
    private final Runnable progress;

    public Scanner(Tesseract tesseract, Runnable progress) {
        this.tesseract = tesseract;
        this.progress = progress;
    }

    /** @param scratch folder for the prepared picture */
    public Recognised read(BufferedImage image, Path scratch) throws IOException, InterruptedException {
        if (image.getWidth() < SMALLEST || image.getHeight() < SMALLEST) {
            return Recognised.NOTHING;
        }
        progress.run();
        Path prepared = Files.createTempFile(scratch, "page", ".pgm");
        try {
            Preparation.of(image).write(prepared);
            progress.run();
            Recognised recognised = tesseract.read(prepared, DPI, progress);
            return recognised.confidence() < NOISE ? Recognised.NOTHING : recognised;
        } finally {
            Files.deleteIfExists(prepared);
        }
    }
}
