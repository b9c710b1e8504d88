package org.reperes.bench.extraction;

import org.reperes.extraction.Extraction;
import org.reperes.extraction.RealExtractor;

import java.nio.file.Path;

/** Prints what comes of the files named: the outcome and its description, with {@code -t} also the text. */
final class Show {

    private Show() {
    }

    public static void main(String[] args) {
        boolean all = args.length > 0 && args[0].equals("-t");
        try (var extractor = new RealExtractor(RealExtractor.LIMITS)) {
            for (int i = all ? 1 : 0; i < args.length; i++) {
                long start = System.nanoTime();
                Extraction extraction = extractor.extract(Path.of(args[i]));
                System.out.printf("%n=== %s  (%d ms)%n%s%n", args[i], (System.nanoTime() - start) / 1_000_000, told(extraction, all));
            }
        }
    }

    private static String told(Extraction extraction, boolean all) {
        if (!(extraction instanceof Extraction.Text text)) {
            return extraction.toString();
        }
        return "Text %s, %d characters, %d pages, ocr %s, notes %s, %d embedded%n  title    %s%n  date     %s%n  source   %s%n  author   %s%n  language %s%s"
                .formatted(text.mediaType(), text.text().length(), text.pages().size(), text.ocr(), text.notes(),
                        text.embedded().size(), text.title(), text.date(), text.source(), text.author(), text.language(),
                        all ? "\n" + text.text() : "\n  " + text.text().substring(0, Math.min(150, text.text().length())).replace("\n", "⏎"));
    }
}
