package org.reperes.document.web;

import org.reperes.document.Content;
import org.reperes.figures.Span;

/** The sentence of a figure, as a reader wants it beside the number: one line, cut at words where it is long. */
public record Quote(String before, String after) {

    /** Characters kept on each side of the figure. */
    private static final int BEFORE = 90;
    private static final int AFTER = 110;

    /** @param sentence index of the figure's sentence; negative where it stands in none */
    static Quote of(Span figure, int sentence, Content content) {
        if (sentence < 0) {
            return new Quote("", "");
        }
        Span around = content.sentences().get(sentence);
        String text = content.text();
        return new Quote(tail(line(text.substring(Math.min(around.start(), figure.start()), figure.start()))),
                head(line(text.substring(figure.end(), Math.max(around.end(), figure.end())))));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String tail(String text) {
        if (text.length() <= BEFORE) {
            return text.stripLeading();
        }
        int cut = text.indexOf(' ', text.length() - BEFORE);
        return "… " + (cut < 0 ? "" : text.substring(cut + 1));
    }

    private static String head(String text) {
        if (text.length() <= AFTER) {
            return text.stripTrailing();
        }
        int cut = text.lastIndexOf(' ', AFTER);
        return (cut < 0 ? "" : text.substring(0, cut)) + " …";
    }
}
