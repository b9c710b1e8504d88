package org.reperes.extraction.child.ocr;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** The pages of a PDF as pictures. */
public final class ScannedPages implements AutoCloseable {

    private static final float DPI = 300;
    private static final float POINTS = 72;
    private static final double MOST_PIXELS = 25_000_000;
    private static final int NESTED = 3;

    private final PDDocument document;
    private final PDFRenderer renderer;

    public ScannedPages(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** Whether there is a picture on the page that could be of text; a page without one has nothing to recognise. */
    public boolean hasPicture(int page) throws IOException {
        return hasPicture(document.getPage(page).getResources(), 0);
    }

    private static boolean hasPicture(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > NESTED) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            if (resources.getXObject(name) instanceof PDFormXObject form && hasPicture(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** At 300 dpi; a poster at fewer, so that no page takes more memory than a sheet of A3. */
    public BufferedImage render(int page) throws IOException {
        PDPage sheet = document.getPage(page);
        PDRectangle box = sheet.getCropBox();
        double pixels = box.getWidth() / POINTS * DPI * (box.getHeight() / POINTS * DPI);
        double dpi = pixels > MOST_PIXELS ? DPI * Math.sqrt(MOST_PIXELS / pixels) : DPI;
        return renderer.renderImageWithDPI(page, (float) dpi, ImageType.GRAY);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
