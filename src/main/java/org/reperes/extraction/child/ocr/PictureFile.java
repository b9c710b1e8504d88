package org.reperes.extraction.child.ocr;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** The pages of a picture file (a TIFF may have several), read no larger than recognition needs. */
public final class PictureFile {

    /** Some 600 dpi of a sheet of A4; a larger picture is read with fewer of its pixels. */
    private static final long MOST_PIXELS = 40_000_000;
    private static final int PAGES = 200;

    private PictureFile() {
    }

    /** What is done with each page in turn. */
    @FunctionalInterface
    public interface Use {
        void page(BufferedImage image) throws IOException, InterruptedException;
    }

    /** @return how many pages were read; 0 where no reader knows the format */
    public static int each(Path file, Use use) throws IOException, InterruptedException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int pages = isPaged(reader) ? Math.min(PAGES, reader.getNumImages(true)) : 1;
                for (int page = 0; page < pages; page++) {
                    use.page(read(reader, page));
                }
                return pages;
            } finally {
                reader.dispose();
            }
        }
    }

    /** The frames of an animation, or the thumbnail beside a photograph, are no pages. */
    private static boolean isPaged(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("tif") || reader.getFormatName().equalsIgnoreCase("tiff");
    }

    private static BufferedImage read(ImageReader reader, int page) throws IOException {
        long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
        int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
        var parameters = reader.getDefaultReadParam();
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(page, parameters);
    }
}
