package org.reperes.extraction;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reperes.extraction.Extraction.Text;
import org.reperes.testsupport.Shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** The ordered article is the same article in every format. */
class SameArticleTest {

    private static final RealExtractor EXTRACTOR = new RealExtractor(RealExtractor.LIMITS);
    private static final String TITLE = "Selon un nouveau rapport du ministère de l’Intérieur, le Maroc a déjoué plus de 42.000 tentatives "
            + "d’immigration irrégulière depuis le début de l’année";

    @TempDir
    Path folder;

    @AfterAll
    static void endsTheChildren() {
        EXTRACTOR.close();
    }

    private Text read(String name) throws IOException {
        String article = Files.readString(Shared.path("corpus/maroc-42071-tentatives-2021-11.txt"));
        Path file = folder.resolve(name);
        new SameArticle(article).write(file);
        return assertInstanceOf(Text.class, EXTRACTOR.extract(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.docx", "a.odt", "a.rtf", "a.epub", "a.pdf"})
    void hasTheSameTitleDateLanguageAndText(String name) throws IOException {
        Text text = read(name);
        assertEquals(TITLE, text.title().value());
        assertEquals("2021-11", text.date().value().toString());
        assertEquals("text", text.date().from());
        assertEquals("fr", text.language().value());
        assertEquals(words(Files.readString(Shared.path("corpus/maroc-42071-tentatives-2021-11.txt"))), words(text.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = "a.eml")
    void aMessageIsCalledByItsSubjectAndDatedByItsText(String name) throws IOException {
        Text text = read(name);
        assertEquals("Le Maroc déjoue", text.title().value());
        assertEquals("redaction@example.org", text.source().value().replaceAll(".*<|>", ""));
        assertEquals(words(Files.readString(Shared.path("corpus/maroc-42071-tentatives-2021-11.txt"))), words(text.text()));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
