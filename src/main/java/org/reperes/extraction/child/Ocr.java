package org.reperes.extraction.child;

import org.reperes.extraction.Extraction;
import org.reperes.extraction.child.ocr.Scanner;
import org.reperes.extraction.child.ocr.Tesseract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Decides where text has to be recognised: where there is none and a picture instead, unless the job says always or never. */
final class Ocr {

    /** Some pictures were left unread: time was up, or they are damaged. */
    static final String PARTIAL = "ocr-partial";

    private final Runnable progress;
    private Optional<Scanner> scanner = Optional.empty();

    Ocr(Runnable progress) {
        this.progress = progress;
    }

    /** Looked for until it is there: it may be installed while the server runs. */
    private Optional<Scanner> scanner() {
        if (scanner.isEmpty()) {
            scanner = Tesseract.find().map(found -> new Scanner(found, progress));
        }
        return scanner;
    }

    void complete(Draft draft) throws InterruptedException {
        boolean all = draft.job().ocr().equals("ALWAYS");
        boolean pdf = draft.mediaType().equals("application/pdf");
        List<String> known = draft.text().pages();
        List<Path> pictures = draft.mediaType().startsWith("image/") ? List.of(draft.job().file())
                : draft.text().isBlank() || all ? draft.members().pictures() : List.of();
        boolean wanted = pdf ? all || known.stream().anyMatch(page -> !Legible.is(page)) : !pictures.isEmpty();
        if (draft.job().ocr().equals("NEVER") || !wanted) {
            return;
        }
        try {
            if (scanner().isEmpty()) {
                draft.note(Extraction.OCR_UNAVAILABLE);
            } else if (pdf) {
                new Recognition(draft, scanner.get()).pages(known, all);
            } else {
                new Recognition(draft, scanner.get()).pictures(pictures);
            }
        } catch (IOException | RuntimeException e) {
            // The parser has read what there is to read; that the pictures cannot be drawn is only worth a note.
            draft.note(PARTIAL);
        }
    }
}
