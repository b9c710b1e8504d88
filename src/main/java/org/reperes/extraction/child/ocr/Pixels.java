package org.reperes.extraction.child.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A grey picture, one byte a pixel.
 *
 * @param grey row after row, 0 black to 255 white
 */
record Pixels(int width, int height, byte[] grey) {

    /** Grey, on white where the picture was transparent. */
    static Pixels of(BufferedImage image) {
        return drawn(image, image.getWidth(), image.getHeight());
    }

    private static Pixels drawn(BufferedImage image, int width, int height) {
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return new Pixels(width, height, bytes(grey));
    }

    private static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    int at(int index) {
        return grey[index] & 0xFF;
    }

    Pixels scaled(double scale) {
        int newWidth = Math.max(1, (int) Math.round(width * scale));
        int newHeight = Math.max(1, (int) Math.round(height * scale));
        if (scale >= 1) {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            System.arraycopy(grey, 0, bytes(image), 0, grey.length);
            return scale == 1 ? this : drawn(image, newWidth, newHeight);
        }
        return averaged(newWidth, newHeight);
    }

    /** Each pixel the mean of those it stands for, which quietens the grain of film and paper; no interpolation does. */
    private Pixels averaged(int newWidth, int newHeight) {
        var smaller = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = (int) ((long) y * height / newHeight);
            int bottom = Math.max(top + 1, (int) ((y + 1L) * height / newHeight));
            for (int x = 0; x < newWidth; x++) {
                int left = (int) ((long) x * width / newWidth);
                int right = Math.max(left + 1, (int) ((x + 1L) * width / newWidth));
                smaller[y * newWidth + x] = (byte) mean(left, top, right, bottom);
            }
        }
        return new Pixels(newWidth, newHeight, smaller);
    }

    private int mean(int left, int top, int right, int bottom) {
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += at(y * width + x);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    /** As a binary PGM: nothing to compress, and every Tesseract reads it. */
    void write(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(grey);
        }
    }
}
