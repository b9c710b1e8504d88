package org.reperes.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reperes.platform.PartialDate;

/** One sentence on its way from tokens to figures: numbers, rejections, quantities, counted nouns, relations. */
final class Sentence {

    /** A sentence of more figures than this is a table or noise: its figures are not compared with each other. */
    static final int MOST_RELATED = 60;

    private final Tokens tokens;
    private final Separators separators;
    private final Memory memory;
    private final PartialDate published;
    private final Zones zones;
    private final Currencies currencies;

    Sentence(Tokens tokens, Separators separators, Memory memory, PartialDate published, Zones zones, Currencies currencies) {
        this.tokens = tokens;
        this.separators = separators;
        this.memory = memory;
        this.published = published;
        this.zones = zones;
        this.currencies = currencies;
    }

    /** "le mois précédent", "sur cette période": of the time the sentences before named. */
    private List<TimeExpression> times() {
        TimeFrames frames = new TimeFrames(TimeTokens.of(tokens.text(), tokens.span(0, tokens.size())), new TimeCalendar(published));
        frames.anchor(memory.period());
        List<TimeExpression> times = frames.all(tokens.text());
        memory.period(frames.anchor());
        return times;
    }

    void read(List<Figure> figures, List<Reject> rejects) {
        Composer composer = new Composer(tokens, new NumeralLexer(tokens, separators).all());
        composer.run();
        List<Draft> drafts = new ArrayList<>(composer.drafts());
        for (Draft half : Halves.in(tokens)) {
            boolean few = drafts.size() <= MOST_RELATED;
            if (few && drafts.stream().noneMatch(d -> d.from < half.to && half.from < d.to)) {
                drafts.add(half);
            }
        }
        currencies.settle(tokens, drafts);
        drafts.sort(Comparator.comparingInt(d -> d.from));
        memory.nextSentence();
        List<TimeExpression> times = drafts.isEmpty() || drafts.size() > MOST_RELATED ? List.of() : times();
        new CountedNouns(tokens, drafts, times, memory).run();
        currencies.recall(tokens, drafts);
        List<Rejections.Verdict> verdicts = new ArrayList<>(composer.rejects());
        if (!drafts.isEmpty() && drafts.size() <= MOST_RELATED) {
            new Relations(tokens, drafts, verdicts, times, memory).find();
            ForecastTimes.settle(drafts, published);
        }
        verdicts.sort(Comparator.comparingInt(Rejections.Verdict::from));
        int number = figures.size();
        for (Draft draft : drafts) {
            draft.id = "f" + ++number;
        }
        for (Draft draft : drafts) {
            figures.add(Finished.figure(tokens, draft, zones));
        }
        for (Rejections.Verdict verdict : verdicts) {
            Span span = tokens.span(verdict.from(), verdict.to());
            rejects.add(new Reject(span, span.of(tokens.text()), verdict.cls()));
        }
    }
}
