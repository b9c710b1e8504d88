package org.reperes.extraction.child;

import org.apache.tika.metadata.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reperes.extraction.child.describe.WebHints;
import org.reperes.extraction.child.text.TextHandler;
import org.reperes.extraction.child.web.Article;
import org.xml.sax.SAXException;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Set;

/** Web pages: the article alone. */
final class PageReader {

    static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");

    private final Charsets charsets = new Charsets();
    private final Runnable progress;

    PageReader(Runnable progress) {
        this.progress = progress;
    }

    void read(Draft draft) throws IOException, SAXException {
        Document page;
        try (var in = new BufferedInputStream(Files.newInputStream(draft.job().file()))) {
            Charset charset = charsets.detect(in, new Metadata());
            page = Jsoup.parse(in, charset.name(), "");
        }
        progress.run();
        WebHints.collect(page, draft.candidates());
        Article.in(page).tell(new TextHandler(draft.buffer(), progress));
    }
}
