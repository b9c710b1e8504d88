package org.reperes.extraction.child.ocr;

import java.awt.image.BufferedImage;

/**
 * Makes a picture of a page easier to read: to the size at which Tesseract reads best (a sheet of A4 at some 220 dpi, which also
 * averages the grain of larger scans away), then with its paper made even and white. Measured by {@code bench/ocr};
 * straightening, sharpening and our own black-and-white were tried there too and helped nothing or did harm.
 */
final class Preparation {

    private static final double LONG_SIDE = 2_500;
    private static final double MOST = 2.2;
    private static final int PAPER_RADIUS = 100;
    /** Darker "paper" is a black margin or a picture: whitening it would only bring out noise. */
    private static final float DARKEST_PAPER = 30;

    private Preparation() {
    }

    static Pixels of(BufferedImage image) {
        Pixels grey = Pixels.of(image);
        return whitened(grey.scaled(Math.min(MOST, LONG_SIDE / Math.max(grey.width(), grey.height()))));
    }

    /** Divides each pixel by the paper around it: the mean of what is no darker than its surroundings. */
    private static Pixels whitened(Pixels page) {
        int width = page.width();
        int height = page.height();
        int radius = Math.max(4, width / PAPER_RADIUS);
        var values = new float[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = page.at(i);
        }
        float[] around = BoxMean.of(values, width, height, radius);
        var light = new float[values.length];
        var lights = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= around[i] - 2) {
                light[i] = values[i];
                lights[i] = 1;
            }
        }
        float[] sums = BoxMean.of(light, width, height, radius);
        float[] counts = BoxMean.of(lights, width, height, radius);
        var white = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            float paper = Math.max(DARKEST_PAPER, sums[i] / Math.max(0.01f, counts[i]));
            white[i] = (byte) Math.min(255, Math.round(255 * values[i] / paper));
        }
        return new Pixels(width, height, white);
    }
}
