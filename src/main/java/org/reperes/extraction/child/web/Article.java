package org.reperes.extraction.child.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The part of a page that is its subject. */
public final class Article {

    /** Below this share of the page's own words the choice of a part is taken for a mistake. */
    private static final double LEAST_SHARE = 0.25;
    private static final int ENOUGH = 600;

    private final Element root;

    private Article(Element root) {
        this.root = root;
    }

    /** Removes from the page what is not its subject, and finds the element that holds the rest. */
    public static Article in(Document page) {
        Element body = page.body();
        Boilerplate.remove(body);
        int all = body.text().length();
        Element best = Root.of(body);
        int kept = best.text().length();
        return new Article(kept < ENOUGH && kept < all * LEAST_SHARE ? body : best);
    }

    /** Tells the article as the XHTML events of a parser. */
    public void tell(ContentHandler handler) throws SAXException {
        try {
            root.traverse(new Teller(handler));
        } catch (Teller.Stopped e) {
            throw e.reason();
        }
    }

    private record Teller(ContentHandler handler) implements NodeVisitor {

        private static final class Stopped extends RuntimeException {
            Stopped(SAXException reason) {
                super(reason);
            }

            SAXException reason() {
                return (SAXException) getCause();
            }
        }

        @Override
        public void head(Node node, int depth) {
            try {
                if (node instanceof TextNode text) {
                    // As a browser shows it: white space of the source is one blank.
                    char[] chars = (isPreformatted(text) ? text.getWholeText() : text.text()).toCharArray();
                    handler.characters(chars, 0, chars.length);
                } else if (node instanceof Element element) {
                    handler.startElement("", element.normalName(), element.normalName(), new AttributesImpl());
                }
            } catch (SAXException e) {
                throw new Stopped(e);
            }
        }

        private static boolean isPreformatted(TextNode text) {
            return text.parent() instanceof Element parent && parent.closest("pre, textarea") != null;
        }

        @Override
        public void tail(Node node, int depth) {
            try {
                if (node instanceof Element element) {
                    handler.endElement("", element.normalName(), element.normalName());
                }
            } catch (SAXException e) {
                throw new Stopped(e);
            }
        }
    }
}
