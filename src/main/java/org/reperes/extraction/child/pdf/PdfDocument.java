package org.reperes.extraction.child.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PDF with its pages read one by one, so that a broken one costs no other. */
public final class PdfDocument implements AutoCloseable {

    private static final int MOST_PAGES = 100_000;
    /** A damaged page tree may promise thousands of millions of pages. */
    private static final int BROKEN_IN_A_ROW = 20;

    private final PDDocument document;
    private final List<List<Line>> pages = new ArrayList<>();
    private boolean damaged;
    private int brokenInARow;

    private PdfDocument(PDDocument document) {
        this.document = document;
    }

    /**
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException when it needs a password
     * @throws IOException when it cannot be opened
     */
    public static PdfDocument open(Path file) throws IOException {
        return new PdfDocument(Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache()));
    }

    /**
     * Reads the pages until there is text enough.
     *
     * @param limit    UTF-16 code units
     * @param progress told of every page
     */
    public void read(int limit, Runnable progress) {
        long length = 0;
        int count = Math.min(MOST_PAGES, document.getNumberOfPages());
        for (int page = 0; page < count && brokenInARow < BROKEN_IN_A_ROW; page++) {
            progress.run();
            List<Line> lines = length > limit ? List.of() : page(page);
            length += lines.stream().mapToLong(line -> line.text().length()).sum();
            pages.add(lines);
        }
    }

    private List<Line> page(int page) {
        try {
            List<Line> lines = new LineStripper().page(document, page);
            brokenInARow = 0;
            return lines;
        } catch (IOException | RuntimeException e) {
            damaged = true;
            brokenInARow++;
            return List.of();
        }
    }

    /** Text of each page, running heads and page numbers left out. */
    public List<String> text() {
        return RunningHeads.without(pages).stream().map(Paragraphs::join).toList();
    }

    /** Whether a page could not be read. */
    public boolean damaged() {
        return damaged;
    }

    /** The title that the first page shows; empty where none stands out. */
    public String shownTitle() {
        return pages.isEmpty() ? "" : LargestType.in(pages.getFirst());
    }

    public PDDocument document() {
        return document;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
