package org.reperes.extraction.child.ocr;

/**
 * Text of one picture.
 *
 * @param words      how many were read
 * @param confidence mean over the words, 0 to 100
 */
public record Recognised(String text, int words, double confidence) {

    public static final Recognised NOTHING = new Recognised("", 0, 0);
}
