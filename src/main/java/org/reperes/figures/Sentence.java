package org.reperes.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reperes.platform.PartialDate;

/** One sentence on its way from tokens to figures: numbers, rejections, quantities, counted nouns, relations. */
final class Sentence {

    /** A sentence of more figures than this is a table or noise: its figures are not compared with each other. */
    static final int MOST_RELATED = 60;

    private static final int FRANC_ENDS = 2002;

    private final Tokens tokens;
    private final Separators separators;
    private final Memory memory;
    private final PartialDate published;
    private final Zones zones;

    Sentence(Tokens tokens, Separators separators, Memory memory, PartialDate published, Zones zones) {
        this.tokens = tokens;
        this.separators = separators;
        this.memory = memory;
        this.published = published;
        this.zones = zones;
    }

    /** France left the franc in 2002: what is written in francs since is Swiss, unless it tells of earlier years. */
    private void francs(List<Draft> drafts) {
        boolean since = published != null && published.year() > FRANC_ENDS;
        for (int i = 0; since && i < tokens.size(); i++) {
            boolean earlier = tokens.isDigits(i) && tokens.low(i).length() == 4 && tokens.low(i).compareTo("1900") > 0 && tokens.low(i).compareTo("2003") < 0;
            since = !earlier && !tokens.low(i).startsWith("ancien");
        }
        for (Draft draft : drafts) {
            if (since && "FRF".equals(draft.unit) && !tokens.low(draft.to - 1).startsWith("français")) {
                draft.unit = "CHF";
            }
        }
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
        francs(drafts);
        drafts.sort(Comparator.comparingInt(d -> d.from));
        memory.nextSentence();
        List<TimeExpression> times = drafts.isEmpty() || drafts.size() > MOST_RELATED ? List.of()
                : TimeExpression.in(tokens.text(), tokens.span(0, tokens.size()), published);
        new CountedNouns(tokens, drafts, times, memory).run();
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
