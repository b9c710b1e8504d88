package org.reperes.extraction.child.ocr;

import java.awt.image.BufferedImage;

/** Makes a picture of a page easier to read. */
final class Preparation {

    private Preparation() {
    }

    static Pixels of(BufferedImage image) {
        return Pixels.of(image, 1);
    }
}
