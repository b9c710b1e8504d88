package org.reperes.bench.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reperes.figures.Figure;
import org.reperes.figures.Figures;
import org.reperes.figures.Span;
import org.reperes.platform.PartialDate;

/** What an afternoon's regular expression does: digits, %, €, and the word to the right. */
final class Floor implements Engine {

    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,3}(?:[ .\u00A0\u202F]\\d{3})+|\\d+)(,\\d+)?([ \u00A0\u202F]?[%€])?(?:[ \u00A0\u202F](?:de |d['’])?(\\p{L}+))?");

    @Override
    public Figures in(String text, PartialDate published) {
        List<Figure> figures = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            String unit = found.group(3) == null ? null : found.group(3).contains("%") ? "%" : "EUR";
            int end = found.group(3) != null ? found.end(3) : found.group(2) != null ? found.end(2) : found.end(1);
            String value = found.group(1).replaceAll("\\D", "") + (found.group(2) == null ? "" : found.group(2).replace(',', '.'));
            Figure.Counted counted = found.group(4) == null ? null
                    : new Figure.Counted(found.group(4), new Span(found.start(4), found.end(4)), found.group(4), Figure.Role.RIGHT);
            figures.add(new Figure("f" + (figures.size() + 1), new Span(found.start(), end), text.substring(found.start(), end),
                    Figure.Kind.COUNT, Figure.Op.EQ, value, null, null, unit, null, counted, null, null, null, null, null, null, null,
                    null, Figure.Zone.BODY));
        }
        return new Figures(figures, List.of());
    }
}
