package org.reperes.bench.ingest;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** PDFs that take long: one of 1,000 pages of text, one of 100 MB with a picture on every page. */
final class LargeFiles {

    private static final int LINES = 50;
    private static final int PAGES = 1000;
    private static final int PICTURE = 2200;
    private static final long MANY_BYTES = 100_000_000;

    private LargeFiles() { }

    static Path manyPages(Path file) throws IOException {
        try (var pdf = new PDDocument()) {
            var font = font();
            for (int page = 0; page < PAGES; page++) {
                text(pdf, new PDPage(PDRectangle.A4), font, page);
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    static Path manyBytes(Path file) throws IOException {
        try (var pdf = new PDDocument()) {
            var font = font();
            long bytes = 0;
            for (int page = 0; bytes < MANY_BYTES; page++) {
                var sheet = new PDPage(PDRectangle.A4);
                var picture = JPEGFactory.createFromImage(pdf, noise(page), 0.95f);
                bytes += picture.getStream().getLength();
                try (var content = new PDPageContentStream(pdf, sheet)) {
                    content.drawImage(picture, 0, 0, 595, 400);
                }
                text(pdf, sheet, font, page);
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private static PDType1Font font() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    private static void text(PDDocument pdf, PDPage page, PDType1Font font, int number) throws IOException {
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, 9);
            content.setLeading(14);
            content.newLineAtOffset(40, 800);
            for (int line = 0; line < LINES; line++) {
                content.showText("Page " + number + ", ligne " + line + " : la commune a recensé " + (number * LINES + line)
                        + " habitants, en hausse de 2,5 % sur un an.");
                content.newLine();
            }
            content.endText();
        }
    }

    /** Nothing that compresses. */
    private static BufferedImage noise(int seed) {
        var random = new Random(seed);
        var image = new BufferedImage(PICTURE, PICTURE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < PICTURE; y++) {
            for (int x = 0; x < PICTURE; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }
}
