package org.reperes.extraction.child.text;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import javax.xml.parsers.SAXParserFactory;
import java.io.StringReader;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TextHandlerTest {

    private static PagedText read(String body, int limit) throws Exception {
        var buffer = new TextBuffer(limit);
        var factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newSAXParser().parse(new InputSource(new StringReader("<body>" + body + "</body>")), new TextHandler(buffer, () -> { }));
        return buffer.done();
    }

    private static String text(String body) throws Exception {
        return read(body, 1_000).text();
    }

    @Test
    void aTableRowIsALineWithTabs() throws Exception {
        assertEquals("Année\tTotal\n2020\t1 725\n2021\t8 890", text("<table><tr><th>Année</th><th>Total</th></tr>"
                + "<tr><td><p>2020</p></td><td><p>1 725</p></td></tr><tr><td>2021</td><td>8\n890</td></tr></table>"));
    }

    @Test
    void anEmptyCellKeepsItsColumn() throws Exception {
        assertEquals("a\t\tc\n\t2\t3", text("<table><tr><td>a</td><td> </td><td>c</td></tr><tr><td/><td>2</td><td>3</td></tr></table>"));
    }

    @Test
    void paragraphsStandApart() throws Exception {
        assertEquals("un\n\ndeux\ntrois", text("<p>un</p>\n<p>deux<br/>trois</p>"));
    }

    @Test
    void pagesStartAtTheirFirstLetter() throws Exception {
        PagedText paged = read("<div class=\"page\"><p>un</p></div><div class=\"page\"/><div class=\"page\"><p>trois</p></div>", 100);
        assertEquals("un\n\ntrois", paged.text());
        assertEquals(List.of("un", "", "trois"), paged.pages());
    }

    @Test
    void controlCharactersAreLeftOutAndNarrowBlanksKept() {
        var buffer = new TextBuffer(100);
        buffer.append("a\u0000b\u0007 42\u202F071\r\nfin\u00AD.");
        assertEquals("ab 42\u202F071\nfin.", buffer.done().text());
    }

    @Test
    void signsOfSymbolFontsAreSignsEveryFontHas() {
        var buffer = new TextBuffer(100);
        buffer.append("\uF0B7 coopérative \uF0E0 400 €\uF0A5\uF020.");
        assertEquals("• coopérative → 400 € .", buffer.done().text());
    }

    @Test
    void stopsAtTheLimitWithoutHalvingACharacter() {
        assertThrows(Exception.class, () -> read("<p>" + "a".repeat(10) + "</p><p>b</p><p>c</p>", 5));
        var buffer = new TextBuffer(2);
        buffer.append("a\uD83D\uDE00");
        assertEquals("a", buffer.done().text());
    }
}
