package org.reperes.extraction;

import org.reperes.platform.PartialDate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What came of one attempt to take the text out of a file. */
public sealed interface Extraction {

    /** The note that Tesseract or its French data is missing; the document can be read again once it is there. */
    String OCR_UNAVAILABLE = "ocr-unavailable";

    /**
     * @param text     plain text; pages and paragraphs separated by line ends
     * @param pages    offset in {@code text} at which each page starts; empty where the format has no pages
     * @param ocr      mean OCR confidence 0–100, or null where no OCR was used
     * @param notes    things the reader should know ("ocr-unavailable", "truncated" …)
     * @param embedded files found inside (archive members, attachments), written to the caller's work folder
     */
    record Text(String text, List<Integer> pages, String mediaType, Described<String> title, Described<PartialDate> date,
                Described<String> source, Described<String> author, Described<String> language, Integer ocr,
                List<String> notes, List<Embedded> embedded, Map<String, String> metadata) implements Extraction { }

    /** Needs a password. */
    record Encrypted(String mediaType) implements Extraction { }

    /** Damaged, or not what it says it is. */
    record Unreadable(String mediaType, String detail) implements Extraction { }

    /** A format without text for us. */
    record Unsupported(String mediaType) implements Extraction { }

    /** Read without error, and no text and nothing embedded in it. */
    record Empty(String mediaType, List<String> notes) implements Extraction {

        /** Whether there are pictures that nobody could read for want of Tesseract. */
        public boolean unrecognised() {
            return notes.contains(OCR_UNAVAILABLE);
        }
    }

    /** Over a stated limit (text, embedded files, nesting). */
    record TooLarge(String mediaType, String detail) implements Extraction { }

    record TimedOut(long seconds) implements Extraction { }

    record OutOfMemory() implements Extraction { }

    /** The child ended for another reason. */
    record Crashed(String detail) implements Extraction { }

    /** A value and where it came from ("metadata", "text", "name", "html:og:title" …); null value when not known. */
    record Described<T>(T value, String from) { }

    /** @param path place inside the container, as the container gives it: never used as a path on disk */
    record Embedded(String path, String mediaType, Path file) { }
}
