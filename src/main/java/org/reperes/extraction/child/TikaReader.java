package org.reperes.extraction.child;

import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.reperes.extraction.child.describe.DocumentHints;
import org.reperes.extraction.child.iwork.IworkArchive;
import org.reperes.extraction.child.text.TextBuffer;
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

    /**
     * Takes what is no part of a document's text where it has one: annotations, bookmarks, running heads and feet, comments,
     * words in drawings.
     *
     * @return false where there is none either
     */
    boolean margins(Draft draft) throws IOException, SAXException, TikaException {
        var buffer = new TextBuffer(draft.job().text());
        parse(draft, TextHandler.ofAll(buffer, progress), Draft.named(draft.job().name()), parsers.ownDefaults());
        draft.replaceText(buffer.done());
        if (buffer.truncated()) {
            draft.note(Outcome.TRUNCATED);
        }
        return draft.hasSomething();
    }

    void read(Draft draft) throws IOException, SAXException, TikaException {
        var handler = new TextHandler(draft.buffer(), progress);
        try {
            parse(draft, handler, draft.metadata(), parsers.context(draft.members()));
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

    private void parse(Draft draft, TextHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (var in = TikaInputStream.get(draft.job().file())) {
            parsers.parser().parse(in, handler, metadata, context);
        } catch (SAXException | TikaException | IOException | RuntimeException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
        }
    }
}
