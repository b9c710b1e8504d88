package org.reperes.bench.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.reperes.figures.Figure;
import org.reperes.figures.Span;

/** The levels and relations of one matched figure, in one text. */
final class Judge {

    private final Gold gold;
    private final Map<Gold.Quantity, Figure> matched;

    Judge(Gold gold, Map<Gold.Quantity, Figure> matched) {
        this.gold = gold;
        this.matched = matched;
    }

    /** 0 where nothing was found, else the highest of the cumulative levels 1 (span) to 5 (whole phrase). */
    int level(Gold.Quantity quantity) {
        Figure figure = matched.get(quantity);
        if (figure == null) {
            return 0;
        }
        if (!sameValue(quantity, figure)) {
            return 1;
        }
        if (!Objects.equals(quantity.unit(), figure.unit())) {
            return 2;
        }
        if (!sameHead(quantity, figure.counted())) {
            return 3;
        }
        return samePhrase(quantity, figure.counted()) ? 5 : 4;
    }

    private static boolean sameValue(Gold.Quantity quantity, Figure figure) {
        return opClass(quantity.op()).equals(opClass(figure.op().sign())) && Numbers.same(quantity.value(), figure.value())
                && Numbers.same(quantity.min(), figure.min()) && Numbers.same(quantity.max(), figure.max());
    }

    private static String opClass(String sign) {
        return sign == null ? "=" : sign.equals(">=") ? ">" : sign.equals("<=") ? "<" : sign;
    }

    private boolean sameHead(Gold.Quantity quantity, Figure.Counted counted) {
        if (quantity.head() == null || counted == null) {
            return quantity.head() == null && counted == null;
        }
        if (counted.span() != null) {
            int at = counted.span().start() + Math.max(0, counted.text().indexOf(counted.head()));
            if (quantity.head().overlaps(new Span(at, at + Math.max(1, counted.head().length())))) {
                return true;
            }
        }
        return quantity.borrowsItsNoun() && stem(quantity.head().of(gold.text())).equals(stem(counted.head()));
    }

    private boolean samePhrase(Gold.Quantity quantity, Figure.Counted counted) {
        return counted == null || quantity.counted().equals(counted.span())
                || quantity.borrowsItsNoun() && fold(quantity.counted().of(gold.text())).equals(fold(counted.text()));
    }

    boolean samePart(Gold.Quantity quantity, Figure figure) {
        if (figure.partOf() == null || quantity.partOf() == null) {
            return false;
        }
        return quantity.partOf().startsWith("set:") || quantity.partOf().equals(goldId(figure.partOf().figure()));
    }

    static boolean sameTime(Gold.Quantity quantity, Figure figure) {
        return figure.time() != null && quantity.time() != null && agree(quantity.time(), figure.time().text())
                && (quantity.timeValue() == null || quantity.timeValue().equals(figure.time().value()));
    }

    boolean sameChange(Gold.Quantity quantity, Figure figure) {
        Gold.Shift expected = quantity.change();
        Figure.Change change = figure.change();
        return expected != null && change != null && Objects.equals(expected.role(), change.role())
                && Objects.equals(expected.dir(), change.dir())
                && (expected.pair() == null || expected.pair().equals(goldId(change.pair())));
    }

    static boolean sameSource(Gold.Quantity quantity, Figure figure) {
        return figure.source() != null && quantity.source() != null && agree(quantity.source(), figure.source().text());
    }

    /** The gold id of the figure that the engine calls {@code id}. */
    private String goldId(String id) {
        return matched.entrySet().stream().filter(e -> e.getValue().id().equals(id)).map(e -> e.getKey().id()).findFirst().orElse(null);
    }

    /** One phrase holds the other, and is not over twice as long. */
    private static boolean agree(String a, String b) {
        String left = fold(a);
        String right = fold(b);
        return (left.contains(right) || right.contains(left)) && Math.min(left.length(), right.length()) * 2 >= Math.max(left.length(), right.length());
    }

    static String fold(String text) {
        return text.replace('’', '\'').replaceAll("[\\s\u00A0\u202F]+", " ").strip().toLowerCase(Locale.FRENCH);
    }

    /** Singular of a regular French plural: enough to compare two mentions of one noun. */
    static String stem(String word) {
        String folded = fold(word);
        return folded.endsWith("aux") ? folded.substring(0, folded.length() - 2) + "l" : folded.replaceAll("[sx]$", "");
    }
}
