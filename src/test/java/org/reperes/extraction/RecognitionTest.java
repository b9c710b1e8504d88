package org.reperes.extraction;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reperes.extraction.Extraction.Text;
import org.reperes.extraction.child.ocr.Tesseract;

import javax.imageio.ImageIO;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Text in pictures, with the real Tesseract. */
class RecognitionTest {

    private static final String PRINTED = "Le conseil municipal a voté 1.725 euros de subventions";
    private static RealExtractor extractor;

    @TempDir
    Path folder;

    @BeforeAll
    static void starts() {
        assumeTrue(Tesseract.find().isPresent(), "Tesseract with French is not installed: skipped");
        extractor = new RealExtractor(RealExtractor.LIMITS);
    }

    @AfterAll
    static void ends() {
        if (extractor != null) {
            extractor.close();
        }
    }

    private static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(235, 230, 215));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(60, 50, 50));
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 28));
        graphics.drawString(PRINTED, 80, 200);
        graphics.drawString("et 300 euros de frais de port.", 80, 240);
        graphics.dispose();
        return image;
    }

    private Path pdf() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (var document = new PDDocument()) {
            var typed = new PDPage(PDRectangle.A4);
            var scanned = new PDPage(PDRectangle.A4);
            document.addPage(typed);
            document.addPage(scanned);
            try (var stream = new PDPageContentStream(document, typed)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                stream.newLineAtOffset(60, 700);
                stream.showText("Page de garde, composée et non numérisée, avec du texte.");
                stream.endText();
            }
            try (var stream = new PDPageContentStream(document, scanned)) {
                stream.drawImage(LosslessFactory.createFromImage(document, picture(1000, 1400)), 0, 0, 595, 842);
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void readsAPicture() throws IOException {
        Path file = folder.resolve("page.png");
        ImageIO.write(picture(1000, 1400), "png", file.toFile());
        Text text = assertInstanceOf(Text.class, extractor.extract(file));
        assertTrue(text.text().contains(PRINTED), text.text());
        assertTrue(text.ocr() > 80, () -> "confidence " + text.ocr());
    }

    @Test
    void readsOnlyThePageOfAPdfThatHasNoText() throws IOException {
        Text text = assertInstanceOf(Text.class, extractor.extract(pdf()));
        assertEquals(2, text.pages().size());
        assertTrue(text.text().startsWith("Page de garde, composée et non numérisée"), text.text());
        assertTrue(text.text().substring(text.pages().get(1)).startsWith(PRINTED), text.text());
    }

    @Test
    void readsNoPictureWhenToldNever() throws IOException {
        Text text = assertInstanceOf(Text.class, extractor.extract(pdf(), Options.Ocr.NEVER));
        assertNull(text.ocr());
        assertEquals("Page de garde, composée et non numérisée, avec du texte.", text.text());
    }

    @Test
    void holdsAPictureOfFiftyThousandPixels() throws IOException {
        Path file = folder.resolve("wide.png");
        ImageIO.write(new BufferedImage(50_000, 4_000, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());
        assertInstanceOf(Extraction.Empty.class, extractor.extract(file));
    }
}
