package org.reperes.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reperes.figures.Sentences;
import org.reperes.figures.Span;

class IndexTextTest {

    /** How the engine's char filter reads the twins, as the index definition says. */
    private static String asTheEngineReads(String text) {
        StringBuilder read = new StringBuilder();
        for (char c : IndexText.line(text).toCharArray()) {
            if (c >= '\uF000' && c < '\uF010') {
                read.append(' ');
            } else if (c >= '\uF010' && c < '\uF020') {
                read.append('.');
            } else if (c < '\uF020' || c > Twins.LAST_RESERVED) {
                read.append(c);
            }
        }
        return read.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "42.071 | 42071", "42 071 | 42071", "42\u00A0071 | 42071", "42\u202F071 | 42071", "42'071 | 42071", "1.234.567 | 1234567",
        "3,5 % | 3.5 %", "3.5 % | 3.5 %", "1.234,56 | 1234.56", "12.11.2021 | 12 11 2021",
        "2021 300 | 2021 300", "1 2 3 | 1 2 3", "n° 1234.567 | n° 1234.567",
        "O.I.M. = OIM | OIM  = OIM", "U.S.A | USA", "M. Laftit | M  Laftit", "J.-C. | J -C ",
        "www.exemple.fr | www.exemple.fr", "fini.Puis | fini Puis", "Vrai ? Oui ! | Vrai   Oui  ",
    })
    void theEngineReadsWhatAReaderReads(String printed, String read) {
        assertEquals(read.strip(), asTheEngineReads(printed).strip());
    }

    @Test
    void whatWasPrintedComesBack() {
        String alphabet = "ab1234.,  \u00A0\u202F'’!?\n。\u2029OIM«é";
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            assertEquals(text.toString().replace("'", "&#x27;"), IndexText.printed(IndexText.line(text.toString())).replace("'", "&#x27;"));
        }
    }

    @Test
    void reservedCharactersOfADocumentAreReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd😀", IndexText.line("a\uE000b\uF001c\uD800d😀"));
        assertEquals("\uF0B7 puce", IndexText.line("\uF0B7 puce"));
    }

    /** The engine's boundary scanner is java.text.BreakIterator. */
    private static List<String> fragments(String indexed) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(indexed);
        List<String> fragments = new ArrayList<>();
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            fragments.add(indexed.substring(from, to));
            from = to;
        }
        return fragments;
    }

    @Test
    void everySentenceIsAFragmentThatSaysWhereItStands() {
        String text = "Titre\n\nM. Laftit a payé 1.500 DH ! Puis l’art. 5 ? Oui. \"Bien.\" dit-il…\nFin";
        List<Span> sentences = Sentences.in(text);
        List<String> fragments = fragments(IndexText.of(text, sentences, List.of(0, text.indexOf("Puis"))));
        assertEquals(sentences.size(), fragments.size());
        for (int i = 0; i < sentences.size(); i++) {
            Results.Excerpt excerpt = IndexText.excerpt(fragments.get(i));
            assertEquals(i + 1, excerpt.sentence());
            assertEquals(sentences.get(i).of(text).strip(), excerpt.html());
            assertEquals(sentences.get(i).start() >= text.indexOf("Puis") ? 2 : 1, excerpt.page());
            assertEquals(i == 0 ? 0 : sentences.get(i).start(), IndexText.offset(fragments.get(i)));
        }
    }

    @Test
    void aSentenceOfAMegabyteIsShownInPieces() {
        String text = "mot ".repeat(250_000);
        List<String> fragments = fragments(IndexText.of(text, List.of(new Span(0, text.length() - 1)), List.of()));
        assertTrue(fragments.size() > 1_000 && fragments.stream().allMatch(fragment -> fragment.length() < 700));
        assertEquals(text, String.join("", fragments.stream().map(fragment -> IndexText.printed(IndexText.body(fragment))).toList()));
        assertTrue(fragments.stream().allMatch(fragment -> IndexText.excerpt(fragment).sentence() == 1));
    }
}
