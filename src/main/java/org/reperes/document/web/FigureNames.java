package org.reperes.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.reperes.figures.Figure;
import org.reperes.platform.Language;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A figure's normalised value and its relations, in the reader's words. */
@Named("figureNames")
@RequestScoped
public class FigureNames {

    @Inject
    private Language language;

    /** "= 42 071", "≥ 10 %", "3 à 5 ans". */
    public String value(Figure figure) {
        String unit = figure.unit() == null ? "" : " " + language.name("unit", figure.unit());
        return switch (figure.op()) {
            case EQ -> "= " + number(figure.value()) + unit;
            case APPROX -> figure.value() != null ? "≈ " + number(figure.value()) + unit : range(figure) + unit;
            case GT -> "> " + number(figure.min()) + unit;
            case GE -> "≥ " + number(figure.min()) + unit;
            case LT -> "< " + number(figure.max()) + unit;
            case LE -> "≤ " + number(figure.max()) + unit;
            case RANGE -> range(figure) + unit;
        };
    }

    /** The kinds as the API names them, for the form of corrections. */
    public List<String> getKinds() {
        return Arrays.stream(Figure.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
    }

    public List<String> getSigns() {
        return Arrays.stream(Figure.Op.values()).map(Figure.Op::sign).toList();
    }

    private String range(Figure figure) {
        return language.say("figure.range", number(figure.min()), number(figure.max()));
    }

    /** Part of, change, modality: what a reader must know before quoting the number alone. */
    public String relations(Figure figure) {
        List<String> said = new ArrayList<>();
        if (figure.partOf() != null) {
            said.add(language.name("figure.part", figure.partOf().rel()));
        }
        if (figure.change() != null && figure.change().dir() != null) {
            said.add(language.name("figure.change", figure.change().dir()));
        }
        if (figure.modality() != null) {
            said.add(language.name("figure.modality", figure.modality()));
        }
        if (figure.zone() != Figure.Zone.BODY && figure.zone() != null) {
            said.add(language.name("figure.zone", figure.zone().name().toLowerCase(Locale.ROOT)));
        }
        return String.join(" · ", said);
    }

    /** Exact decimals get the reader's separators; fractions stay as they are. */
    private String number(String exact) {
        if (exact == null || exact.indexOf('/') >= 0) {
            return exact == null ? "?" : exact;
        }
        NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMaximumFractionDigits(20);
        return format.format(new BigDecimal(exact));
    }
}
