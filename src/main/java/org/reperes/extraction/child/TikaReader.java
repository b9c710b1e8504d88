package org.reperes.extraction.child;

import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.reperes.extraction.child.describe.DocumentHints;
import org.reperes.extraction.child.iwork.IworkArchive;
import org.reperes.extraction.child.text.TextHandler;
import org.xml.sax.SAXException;

import java.io.IOException;

/** Everything that Tika's parsers read. */
final class TikaReader {

    /** Pages, Numbers and Keynote: Tika names them and reads the old ones. */
    private static final String IWORK = "application/vnd.apple.";

    private final Parsers parsers;
    private final Runnable progress;

    TikaReader(Parsers parsers, Runnable progress) {
        this.parsers = parsers;
        this.progress = progress;
    }

    void read(Draft draft) throws IOException, SAXException, TikaException {
        var handler = new TextHandler(draft.buffer(), progress);
        try (var in = TikaInputStream.get(draft.job().file())) {
            parsers.parser().parse(in, handler, draft.metadata(), parsers.context(draft.members()));
        } catch (SAXException | TikaException | IOException | RuntimeException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
        } finally {
            DocumentHints.collect(draft.metadata(), handler.firstHeading(), draft.mediaType(), draft.candidates());
        }
        if (draft.mediaType().startsWith(IWORK) && draft.text().isBlank()) {
            for (String text : IworkArchive.texts(draft.job().file())) {
                draft.buffer().append(text);
                draft.buffer().lineBreak(2);
            }
        }
    }
}
