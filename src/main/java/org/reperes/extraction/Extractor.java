package org.reperes.extraction;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.extraction.protocol.Job;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Takes the text out of files, each in a child process; several threads may call it at once. */
@ApplicationScoped
public class Extractor {

    /** Share of a file's time that recognition may take, so that a long scan ends with what was read rather than killed. */
    private static final double OCR_SHARE = 0.8;

    private final Limits limits;
    private final Children children;
    private final boolean fenced;
    private final Options.Ocr ocr;

    /** For the proxy that CDI makes of this class. */
    protected Extractor() {
        this.limits = null;
        this.children = null;
        this.fenced = false;
        this.ocr = null;
    }

    @Inject
    public Extractor(Settings settings) {
        this(ChildJvm.installed(settings), Limits.of(settings),
                Options.Ocr.valueOf(settings.text("REPERES_OCR").orElse("auto").toUpperCase(Locale.ROOT)));
    }

    Extractor(ChildJvm jvm, Limits limits, Options.Ocr ocr) {
        this.limits = limits;
        this.children = new Children(jvm, limits);
        this.fenced = jvm.fenced();
        this.ocr = ocr;
    }

    /** The settings' way to read an upload. */
    public Options options(Path work) {
        return new Options(ocr, work, 0);
    }

    /**
     * Reads one file, for as long as the limits allow; never throws because of what the file holds.
     *
     * @param file    the bytes; read, never written
     * @param name    the name its sender gave it: a hint for type, title and date, never used as a path
     * @throws ExtractionUnavailable when no child process comes up
     * @throws UncheckedIOException  when the work folder cannot be written
     * @throws IllegalStateException when the thread is interrupted while it waits
     */
    public Extraction extract(Path file, String name, Options options) {
        try (var work = new WorkFolder(options.work())) {
            Path seen = fenced ? work.bring(file) : file.toAbsolutePath();
            return work.keep(children.run(job(seen, name, work, options)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", e);
        }
    }

    private Job job(Path file, String name, WorkFolder work, Options options) {
        boolean deepest = options.depth() >= limits.depth();
        return new Job(file, name, work.path(), options.ocr().name(),
                (int) (limits.total().toSeconds() * OCR_SHARE), limits.text(), deepest ? 0 : limits.embedded(),
                limits.embeddedBytes());
    }

    /** The children alive now: for the health page, and for tests that kill them. */
    public Set<ProcessHandle> processes() {
        return children.processes();
    }

    /** Ends the children; a file being read ends as crashed. */
    @PreDestroy
    void close() {
        children.close();
    }
}
