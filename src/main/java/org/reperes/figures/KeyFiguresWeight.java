package org.reperes.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much a figure weighs in its article: where it stands, what it counts, how it is told. */
final class KeyFiguresWeight {

    /** A lead ends at the first empty line, and at this length at the latest. */
    private static final int LONGEST_LEAD = 700;
    /** What an article is about shows in its beginning. */
    private static final int LOOK = 100_000;

    private final String title;
    private final int lead;
    private final int length;
    private final Map<String, Integer> mentions = new HashMap<>();

    KeyFiguresWeight(String title, String text, List<Figure> figures) {
        this.title = title == null ? "" : title.toLowerCase(Locale.FRENCH);
        this.length = Math.max(1, Math.min(text.length(), LOOK));
        this.lead = leadEnd(text);
        figures.forEach(f -> mentions.put(KeyFiguresWeak.head(f), 0));
        countMentions(text.substring(0, Math.min(text.length(), LOOK)).toLowerCase(Locale.FRENCH));
    }

    private static int leadEnd(String text) {
        int from = SentenceSpaces.skipSpaces(text, 0);
        int end = text.indexOf("\n\n", from);
        // A first paragraph this short is the title or a date line: the lead is the next.
        while (end >= 0 && end - from < 120 && end < LONGEST_LEAD) {
            end = text.indexOf("\n\n", end + 2);
        }
        return end < 0 ? Math.min(text.length(), from + LONGEST_LEAD) : Math.min(end, from + LONGEST_LEAD);
    }

    private void countMentions(String text) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                mentions.computeIfPresent(text.substring(from, i), (word, count) -> count + 1);
                from = -1;
            }
        }
    }

    double of(Figure figure) {
        return place(figure) + subject(figure) + telling(figure) + size(figure);
    }

    private double place(Figure figure) {
        int start = figure.span().start();
        boolean inTitle = figure.zone() == Figure.Zone.TITLE
                || title.contains(figure.text().toLowerCase(Locale.FRENCH)) && figure.text().length() > 1;
        double near = 2.0 * (1 - (double) Math.min(start, length) / length);
        return near + (inTitle ? 5 : start < lead ? 2.5 : 0);
    }

    private double subject(Figure figure) {
        String head = KeyFiguresWeak.head(figure);
        if (head.isEmpty()) {
            return -1.5;
        }
        double named = title.contains(head.length() > 4 ? head.substring(0, head.length() - 1) : head + " ") ? 1.5 : 0;
        return named + Math.min(1.5, 0.5 * Math.log(Math.max(1, mentions.getOrDefault(head, 1))));
    }

    private static double telling(Figure figure) {
        double weight = figure.source() == null ? 0 : 0.4;
        weight += figure.time() == null ? 0 : 0.3;
        weight -= figure.partOf() == null ? 0 : 1;
        weight -= figure.equals() == null ? 0 : 0.7;
        weight -= figure.per() == null ? 0 : 0.3;
        weight += figure.change() == null ? 0 : "from".equals(figure.change().role()) ? -1.5 : 0.6;
        weight -= figure.text().chars().anyMatch(Character::isDigit) ? 0 : 0.8;
        weight += switch (figure.kind()) {
            case COUNT, MONEY -> 0.5;
            case PERCENT, POINTS, FACTOR, RATIO, FRACTION, RATE -> 0.3;
            case MEASURE -> -0.2;
            default -> -1;
        };
        weight -= KeyFiguresWeak.isSmall(figure) ? 2.5 : 0;
        return weight;
    }

    /** Large counts and sums say more than small ones; percentages say as much whatever their size. */
    private static double size(Figure figure) {
        BigDecimal size = KeyFiguresWeak.size(figure);
        boolean counted = figure.kind() == Figure.Kind.COUNT || figure.kind() == Figure.Kind.MONEY;
        if (!counted || size == null || size.signum() <= 0) {
            return 0.5;
        }
        double digits = Math.log10(Math.max(1, size.doubleValue()));
        return Math.min(2, 0.35 * digits) - (size.compareTo(BigDecimal.TEN) < 0 ? 0.8 : 0);
    }
}
