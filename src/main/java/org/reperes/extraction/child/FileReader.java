package org.reperes.extraction.child;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.reperes.extraction.Extraction;
import org.reperes.extraction.protocol.Job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** One file's way through the child: what is it, who reads it, what does it lack, how is it described. */
final class FileReader {

    /** The text is that of annotations, bookmarks, running heads or comments: there is no other. */
    private static final String MARGINS = "margins";

    private final Progress progress;
    private final Parsers parsers = new Parsers();
    private final TikaReader tika;
    private final PageReader pages;
    private final PdfReader pdf;
    private final Ocr ocr;

    FileReader(Progress progress) {
        this.progress = progress;
        this.tika = new TikaReader(parsers, progress);
        this.pages = new PageReader(progress);
        this.pdf = new PdfReader(progress);
        this.ocr = new Ocr(progress);
    }

    Extraction read(Job job) {
        String mediaType = null;
        try {
            if (Files.size(job.file()) == 0) {
                return new Extraction.Empty("application/octet-stream", List.of());
            }
            Metadata metadata = Draft.named(job.name());
            mediaType = detect(job, metadata);
            var draft = new Draft(job, mediaType, metadata, progress);
            Throwable failure = parse(draft);
            if (failure == null || !Failure.isFinal(failure)) {
                ocr.complete(draft);
                failure = margins(draft, failure);
            }
            return Outcome.of(draft, failure);
        } catch (Exception | StackOverflowError | NoClassDefFoundError | ExceptionInInitializerError e) {
            return Failure.of(e, mediaType);
        } catch (OutOfMemoryError e) {
            // A library's own refusal, which the JVM's flag does not see: the same end as a real one.
            System.err.println(e);
            Runtime.getRuntime().halt(3);
            throw e;
        }
    }

    private String detect(Job job, Metadata metadata) throws IOException {
        try (var in = TikaInputStream.get(job.file())) {
            return parsers.detector().detect(in, metadata).toString();
        }
    }

    /** Where nothing worth keeping was found, and no file inside, whatever Tika finds by its own defaults. */
    private Throwable margins(Draft draft, Throwable failure) {
        if (Outcome.worthKeeping(draft, failure) || draft.members().any()) {
            return failure;
        }
        try {
            if (tika.margins(draft)) {
                draft.note(failure == null ? MARGINS : Outcome.DAMAGED);
                return null;
            }
        } catch (Exception | StackOverflowError e) {
            // A second look: what is said of the file is what came of the first.
        }
        return failure;
    }

    /** What stopped the parser; null when nothing did. */
    private Throwable parse(Draft draft) {
        try {
            if (PageReader.TYPES.contains(draft.mediaType())) {
                pages.read(draft);
            } else if (!draft.mediaType().equals(PdfReader.TYPE) || !pdf.read(draft)) {
                tika.read(draft);
            }
            return null;
        } catch (Exception | StackOverflowError e) {
            return e;
        }
    }
}
