package org.reperes.extraction;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One text in many formats. */
public record SameArticle(String text) {

    private static final float MARGIN = 60;
    private static final float SIZE = 11;
    private static final float LEADING = 14;

    List<String> paragraphs() {
        return Arrays.stream(text.strip().split("\\n\\s*\\n")).map(String::strip).toList();
    }

    private String tagged(String before, String after) {
        return paragraphs().stream().map(p -> before + escaped(p) + after).collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            String name = file.getFileName().toString();
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "txt" -> out.write(text.getBytes(StandardCharsets.UTF_8));
                case "html" -> out.write(html().getBytes(StandardCharsets.UTF_8));
                case "rtf" -> out.write(rtf().getBytes(StandardCharsets.US_ASCII));
                case "docx" -> docx(out);
                case "odt" -> odt(out);
                case "epub" -> epub(out);
                case "pdf" -> pdf(out);
                case "eml" -> out.write(mail().getBytes(StandardCharsets.UTF_8));
                default -> throw new IllegalArgumentException(name);
            }
        }
    }

    private String html() {
        return """
                <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><script>var text = "rien";</script></head><body>
                <nav><ul><li><a href="/">Accueil</a></li><li><a href="/m">Monde</a></li><li><a href="/s">Sport</a></li></ul></nav>
                <div class="cookie-banner">Nous utilisons des cookies pour mesurer l'audience.</div>
                <article>%s</article>
                <aside><h2>Les plus lus</h2><p>Un autre article avec 12.345 lecteurs</p></aside>
                <footer><p>Mentions légales, tous droits réservés</p></footer></body></html>""".formatted(tagged("<p>", "</p>"));
    }

    private String mail() {
        return "From: Redaction <redaction@example.org>\r\nTo: lecteurs@example.org\r\nSubject: =?UTF-8?Q?Le_Maroc_d=C3=A9joue?=\r\n"
                + "Date: Wed, 3 Nov 2021 18:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n" + text;
    }

    private String rtf() {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}\n\\pard\\plain ");
        for (String paragraph : paragraphs()) {
            paragraph.chars().forEach(c -> rtf.append(c < 128 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
            rtf.append("\\par\\par\n");
        }
        return rtf.append("}").toString();
    }

    private void docx(OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            paragraphs().forEach(paragraph -> document.createParagraph().createRun().setText(paragraph));
            document.write(out);
        }
    }

    private void odt(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", """
                    <?xml version="1.0" encoding="UTF-8"?><office:document-content
                    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                    <office:body><office:text>%s</office:text></office:body></office:document-content>""".formatted(tagged("<text:p>", "</text:p>")));
            entry(zip, "META-INF/manifest.xml", """
                    <?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                    <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>""");
        }
    }

    private void epub(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "mimetype", "application/epub+zip");
            entry(zip, "META-INF/container.xml", """
                    <?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                    <rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""");
            entry(zip, "content.opf", """
                    <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>
                    <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>""");
            entry(zip, "a.xhtml", """
                    <?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body>%s</body></html>"""
                    .formatted(tagged("<p>", "</p>")));
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Broken at the margin, as a word processor does. */
    private void pdf(OutputStream out) throws IOException {
        var font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                float y = PDRectangle.A4.getHeight() - MARGIN;
                for (String paragraph : paragraphs()) {
                    for (String line : wrapped(paragraph, font, width)) {
                        stream.beginText();
                        stream.setFont(font, SIZE);
                        stream.newLineAtOffset(MARGIN, y);
                        stream.showText(line);
                        stream.endText();
                        y -= LEADING;
                    }
                    y -= LEADING;
                }
            }
            document.save(out);
        }
    }

    private static List<String> wrapped(String paragraph, PDType1Font font, float width) throws IOException {
        var lines = new java.util.ArrayList<String>();
        String line = "";
        for (String word : paragraph.split("[ \\n\\u00A0\\u202F]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
