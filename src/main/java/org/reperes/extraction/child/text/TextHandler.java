package org.reperes.extraction.child.text;

import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.util.Set;

/**
 * Hears the XHTML events of Tika's parsers. A table row becomes a line with a tab between its cells; a page or a slide is
 * noted; running heads and feet of word processors, notes on slide masters and links of annotations are left out.
 */
public final class TextHandler extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt",
            "dd", "table", "tr", "blockquote", "pre", "section", "article", "header", "footer", "title", "figure", "form", "hr");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "pre");
    private static final Set<String> PAGES = Set.of("page", "slide-content", "slideShow-slide");
    private static final Set<String> SKIPPED_CLASSES = Set.of("header", "footer", "slide-master-content", "slide-header",
            "slide-footer", "embedded", "package-entry", "annotation");
    private static final Set<String> SKIPPED = Set.of("head", "script", "style", "noscript", "template");

    private final TextBuffer buffer;
    private final Runnable progress;
    private final boolean all;
    private final StringBuilder heading = new StringBuilder();
    private String firstHeading;
    private int skipDepth;
    private int tableDepth;
    private int cells;
    private boolean inCell;
    private boolean inHeading;

    public TextHandler(TextBuffer buffer, Runnable progress) {
        this(buffer, progress, false);
    }

    private TextHandler(TextBuffer buffer, Runnable progress, boolean all) {
        this.buffer = buffer;
        this.progress = progress;
        this.all = all;
    }

    /** Leaves out no running head, no note and no annotation. */
    public static TextHandler ofAll(TextBuffer buffer, Runnable progress) {
        return new TextHandler(buffer, progress, true);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String name = local.toLowerCase(java.util.Locale.ROOT);
        if (skipDepth > 0 || skipped(name, attributes)) {
            skipDepth++;
            return;
        }
        progress.run();
        if (PAGES.contains(String.valueOf(attributes.getValue("class")))) {
            buffer.page();
        }
        switch (name) {
            case "table" -> tableDepth++;
            case "tr" -> {
                row();
                return;
            }
            case "td", "th" -> {
                cell();
                return;
            }
            case "br" -> breakLine(1);
            default -> { }
        }
        if (HEADINGS.contains(name) && firstHeading == null) {
            inHeading = true;
        }
        block(name);
    }

    private boolean skipped(String name, Attributes attributes) {
        String type = attributes.getValue("class");
        return SKIPPED.contains(name) || !all && type != null && SKIPPED_CLASSES.contains(type);
    }

    private void row() {
        buffer.lineBreak(1);
        cells = 0;
        inCell = false;
    }

    private void cell() {
        if (cells++ > 0) {
            buffer.cell();
        }
        inCell = true;
    }

    private void block(String name) {
        if (BLOCKS.contains(name)) {
            breakLine(PARAGRAPHS.contains(name) ? 2 : 1);
        }
    }

    private void breakLine(int lines) {
        // Within a cell a line end would tear the row apart.
        if (inCell) {
            buffer.append(" ");
        } else {
            buffer.lineBreak(lines);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (skipDepth > 0) {
            skipDepth--;
            return;
        }
        String name = local.toLowerCase(java.util.Locale.ROOT);
        switch (name) {
            case "table" -> tableDepth--;
            case "td", "th" -> inCell = false;
            case "tr" -> row();
            default -> { }
        }
        if (inHeading && HEADINGS.contains(name)) {
            inHeading = false;
            if (!heading.toString().isBlank()) {
                firstHeading = heading.toString().strip();
            }
            heading.setLength(0);
        }
        if (tableDepth == 0) {
            inCell = false;
        }
        block(name);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (skipDepth > 0) {
            return;
        }
        if (buffer.truncated()) {
            throw new WriteLimitReachedException(buffer.limit());
        }
        progress.run();
        String text = new String(chars, start, length);
        buffer.append(inCell ? text.replace('\n', ' ') : text);
        if (inHeading && heading.length() < 500) {
            heading.append(text);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        // Layout of the XHTML, not of the document: blocks and cells say what matters.
    }

    /** Text of the first heading; null where there is none. */
    public String firstHeading() {
        return firstHeading;
    }
}
