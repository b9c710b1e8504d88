package org.reperes.extraction.child.ocr;

/** Means over the square around each pixel, by running sums: the time does not depend on the square's size. */
final class BoxMean {

    private BoxMean() {
    }

    /** @param radius pixels to each side; at the edges the part of the square that is in the picture counts */
    static float[] of(float[] values, int width, int height, int radius) {
        var rows = new float[values.length];
        for (int y = 0; y < height; y++) {
            run(values, rows, y * width, 1, width, radius);
        }
        var means = new float[values.length];
        for (int x = 0; x < width; x++) {
            run(rows, means, x, width, height, radius);
        }
        return means;
    }

    private static void run(float[] in, float[] out, int start, int step, int length, int radius) {
        double sum = 0;
        int count = 0;
        for (int i = -radius; i < length; i++) {
            if (i + radius < length) {
                sum += in[start + (i + radius) * step];
                count++;
            }
            if (i - radius - 1 >= 0) {
                sum -= in[start + (i - radius - 1) * step];
                count--;
            }
            if (i >= 0) {
                out[start + i * step] = (float) (sum / count);
            }
        }
    }
}
