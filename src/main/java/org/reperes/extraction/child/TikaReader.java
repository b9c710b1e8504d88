package org.reperes.extraction.child;

import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.reperes.extraction.child.describe.DocumentHints;
import org.reperes.extraction.child.text.TextHandler;
import org.xml.sax.SAXException;

import java.io.IOException;

/** Everything that Tika's parsers read. */
final class TikaReader {

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
    }
}
