package org.reperes.extraction.child.text;

/** What a file says about itself, made fit to be stored and shown: one line, no control characters, not too long. */
public final class Clean {

    private static final int LONGEST = 1_000;

    private Clean() {
    }

    public static String line(String text) {
        if (text == null) {
            return "";
        }
        String part = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return part.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
