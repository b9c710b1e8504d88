package org.reperes.extraction.child.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Tesseract program with its French data, where this machine has both. */
public final class Tesseract {

    /** Longest that one page may take, in seconds. */
    private static final int PAGE_SECONDS = 120;
    private static final String LANGUAGE = "fra";

    private Tesseract() {
    }

    /** Empty where the program or its French data is missing. */
    public static Optional<Tesseract> find() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
            process.getOutputStream().close();
            boolean french;
            try (var lines = process.inputReader()) {
                french = lines.lines().anyMatch(LANGUAGE::equals);
            }
            return process.waitFor() == 0 && french ? Optional.of(new Tesseract()) : Optional.empty();
        } catch (IOException e) {
            // Not installed: an ordinary state of a machine, told to the reader with each document that wanted it.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Reads a picture.
     *
     * @param picture  prepared, in a format that Leptonica reads
     * @param progress told every second that the work goes on
     */
    public Recognised read(Path picture, int dpi, Runnable progress) throws IOException, InterruptedException {
        Path out = Files.createTempFile(picture.getParent(), "tesseract", ".tsv");
        try {
            Process process = new ProcessBuilder(List.of("tesseract", picture.toString(), "stdout", "-l", LANGUAGE, "--psm", "3",
                    "--dpi", String.valueOf(dpi), "-c", "tessedit_create_tsv=1"))
                    .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            return ended(process, progress) ? TsvPage.read(Files.readAllLines(out)) : Recognised.NOTHING;
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private static boolean ended(Process process, Runnable progress) throws InterruptedException {
        try {
            for (int second = 0; second < PAGE_SECONDS; second++) {
                if (process.waitFor(1, TimeUnit.SECONDS)) {
                    return process.exitValue() == 0;
                }
                progress.run();
            }
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
