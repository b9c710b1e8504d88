package org.reperes.document;

import org.reperes.figures.Figure;
import org.reperes.figures.Figures;
import org.reperes.figures.Reject;
import org.reperes.figures.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays what people said over what was found. */
final class Corrected {

    /** The class of a number that a person said is no figure. */
    static final String BY_PERSON = "person";

    private final Content content;
    private final Map<Integer, Verdict> verdicts = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<String> checked = new ArrayList<>();

    private Corrected(Content content, List<Correction> corrections) {
        this.content = content;
        Map<NumberPlace, Verdict> said = new HashMap<>();
        corrections.forEach(correction -> said.put(correction.place(), correction.verdict()));
        NumberPlace.of(content).forEach((start, place) -> {
            if (said.containsKey(place)) {
                verdicts.put(start, said.get(place));
            }
        });
    }

    static Content of(Content content, List<Correction> corrections) {
        return corrections.isEmpty() ? content : new Corrected(content, corrections).content();
    }

    private Content content() {
        content.figures().figures().forEach(this::figure);
        content.figures().rejects().forEach(this::reject);
        figures.sort(Comparator.comparingInt(figure -> figure.span().start()));
        rejects.sort(Comparator.comparingInt(reject -> reject.span().start()));
        Set<String> ids = new HashSet<>(figures.stream().map(Figure::id).toList());
        List<String> key = content.keyFigures().stream().filter(ids::contains).toList();
        return new Content(content.text(), content.pages(), content.sentences(), new Figures(List.copyOf(figures), List.copyOf(rejects)),
                key, List.copyOf(checked), content.notes(), content.metadata(), content.names());
    }

    private void figure(Figure figure) {
        switch (verdicts.get(figure.span().start())) {
            case null -> figures.add(figure);
            case Verdict.Confirmed confirmed -> {
                figures.add(figure);
                checked.add(figure.id());
            }
            case Verdict.Rejected rejected -> rejects.add(new Reject(figure.span(), figure.text(), BY_PERSON));
            case Verdict.Corrected corrected -> add(figure, corrected);
        }
    }

    private void reject(Reject reject) {
        if (verdicts.get(reject.span().start()) instanceof Verdict.Corrected corrected) {
            add(new Figure("c" + reject.span().start(), reject.span(), reject.text(), null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null, null, Figure.Zone.BODY), corrected);
        } else {
            rejects.add(reject);
        }
    }

    private void add(Figure f, Verdict.Corrected said) {
        figures.add(new Figure(f.id(), f.span(), f.text(), said.kind(), said.op(), said.value(), said.min(), said.max(), said.unit(),
                f.approx(), counted(f, said.counted()), f.partOf(), f.equals(), f.time(), f.change(), f.source(), f.per(), f.place(),
                f.modality(), f.zone()));
        checked.add(f.id());
    }

    /** Where the words stand in the sentence of the number; null where they no longer do. */
    private Figure.Counted counted(Figure figure, String words) {
        if (words == null || figure.counted() != null && words.equals(figure.counted().text())) {
            return words == null ? null : figure.counted();
        }
        int sentence = content.sentenceAt(figure.span().start());
        int at = sentence < 0 ? -1 : content.text().indexOf(words, content.sentences().get(sentence).start());
        if (at < 0 || at >= content.sentences().get(sentence).end()) {
            return null;
        }
        return new Figure.Counted(words, new Span(at, at + words.length()), words.split("\\s", 2)[0],
                at > figure.span().start() ? Figure.Role.RIGHT : Figure.Role.LEFT);
    }
}
