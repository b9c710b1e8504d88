package org.reperes.document.web;

import org.reperes.document.Content;
import org.reperes.document.web.Segments.Paragraph;
import org.reperes.document.web.Segments.Piece;
import org.reperes.document.web.Segments.Run;
import org.reperes.document.web.Segments.Sentence;
import org.reperes.figures.Figure;
import org.reperes.figures.Span;

import java.util.ArrayList;
import java.util.List;

/** Cuts one part of a text into {@link Segments}, with its figures and the hits of a search. */
final class ArticleText {

    /** A line at least this long was broken by its width, not by its author. */
    private static final int FULL_LINE = 60;

    private final Content content;
    private final String text;
    private final List<Figure> figures;
    private final List<Span> hits;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int nextFigure;
    private int nextHit;

    /** @param figures and hits in reading order, hits not overlapping one another */
    ArticleText(Content content, List<Span> hits) {
        this.content = content;
        this.text = content.text();
        this.figures = content.figures().figures();
        this.hits = hits;
    }

    List<Paragraph> part(int part) {
        int from = Parts.firstSentence(content, part);
        int to = Parts.firstSentence(content, part + 1);
        int page = from == 0 ? 0 : content.pageAt(content.sentences().get(from - 1).start());
        for (int i = from; i < to; i++) {
            Span sentence = content.sentences().get(i);
            int reached = content.pageAt(sentence.start());
            List<Integer> pages = new ArrayList<>();
            while (page < reached) {
                pages.add(++page);
            }
            Gap gap = i == from ? Gap.BLANK_LINE : gap(content.sentences().get(i - 1), sentence);
            if (!pages.isEmpty() || gap != Gap.SPACE) {
                paragraphs.add(new Paragraph(pages, gap == Gap.LINE && pages.isEmpty(), new ArrayList<>()));
            }
            paragraphs.getLast().sentences().add(new Sentence(i + 1, sentence, runs(sentence)));
        }
        return paragraphs;
    }

    private enum Gap { SPACE, LINE, BLANK_LINE }

    private Gap gap(Span before, Span after) {
        String between = text.substring(before.end(), after.start());
        int line = between.indexOf('\n');
        if (line < 0) {
            return Gap.SPACE;
        }
        if (between.indexOf('\n', line + 1) >= 0) {
            return Gap.BLANK_LINE;
        }
        int start = text.lastIndexOf('\n', before.end() - 1) + 1;
        return before.end() - start >= FULL_LINE ? Gap.SPACE : Gap.LINE;
    }

    private List<Run> runs(Span sentence) {
        List<Run> runs = new ArrayList<>();
        int at = sentence.start();
        while (nextFigure < figures.size() && figures.get(nextFigure).span().start() < at) {
            nextFigure++;
        }
        while (nextFigure < figures.size() && figures.get(nextFigure).span().end() <= sentence.end()) {
            Figure figure = figures.get(nextFigure++);
            if (figure.span().start() < at) {
                continue;
            }
            plain(runs, at, figure.span().start());
            runs.add(new Run(figure, Anchors.number(figure), content.keyFigures().contains(figure.id()),
                    content.checked().contains(figure.id()), pieces(figure.span().start(), figure.span().end())));
            at = figure.span().end();
        }
        plain(runs, at, sentence.end());
        return runs;
    }

    private void plain(List<Run> runs, int from, int to) {
        if (from < to) {
            runs.add(new Run(null, 0, false, false, pieces(from, to)));
        }
    }

    private List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (nextHit < hits.size() && hits.get(nextHit).end() <= from) {
            nextHit++;
        }
        for (int i = nextHit; i < hits.size() && hits.get(i).start() < to; i++) {
            int start = Math.max(at, hits.get(i).start());
            int end = Math.min(to, hits.get(i).end());
            add(pieces, at, start, 0);
            add(pieces, start, end, i + 1);
            at = Math.max(at, end);
        }
        add(pieces, at, to, 0);
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, int hit) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), hit));
        }
    }
}
