package org.reperes.document.web;

import org.reperes.document.Content;
import org.reperes.figures.Figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The anchors of an article: {@code p12} a page, {@code phrase-34} a sentence, {@code chiffre-5} a figure. */
final class Anchors {

    private static final Pattern ANCHOR = Pattern.compile("(p|phrase-|chiffre-)(\\d{1,7})");

    private Anchors() { }

    /** "f5" has the number 5. */
    static int number(Figure figure) {
        return Integer.parseInt(figure.id().substring(1));
    }

    /** Where in the text an anchor stands; empty where the article has none of that name. */
    static OptionalInt offset(Content content, String anchor) {
        Matcher matcher = ANCHOR.matcher(anchor == null ? "" : anchor);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(matcher.group(2));
        return switch (matcher.group(1)) {
            case "p" -> within(number, content.pages().size())
                    ? OptionalInt.of(content.pages().get(number - 1)) : OptionalInt.empty();
            case "phrase-" -> within(number, content.sentences().size())
                    ? OptionalInt.of(content.sentences().get(number - 1).start()) : OptionalInt.empty();
            default -> figure(content, number).map(figure -> OptionalInt.of(figure.span().start()))
                    .orElse(OptionalInt.empty());
        };
    }

    static Optional<Figure> figure(Content content, int number) {
        return content.figures().figures().stream().filter(figure -> number(figure) == number).findFirst();
    }

    private static boolean within(int number, int most) {
        return number >= 1 && number <= most;
    }
}
