package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;
import org.reperes.platform.PartialDate;

/** Finds the quantities of a French text. Stateless; never throws, whatever the text. */
public final class FigureExtractor {

    private final String text;
    private final PartialDate published;
    private final Lexicon lexicon = new Lexicon();
    private final Memory memory = new Memory();
    private final Separators separators;
    private final Zones zones;
    private final Currencies currencies;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    private FigureExtractor(String text, PartialDate published) {
        this.text = text;
        this.published = published;
        this.separators = Separators.of(text);
        this.zones = Zones.of(text);
        this.currencies = new Currencies(text, published);
    }

    /**
     * Reads the text sentence by sentence, and its tables row by row, in one pass; the time is linear in its length.
     *
     * @param published the document's date, for "cette année" and the like; null when not known
     */
    public static Figures in(String text, PartialDate published) {
        FigureExtractor extractor = new FigureExtractor(text, published);
        extractor.read();
        return new Figures(List.copyOf(extractor.figures), List.copyOf(extractor.rejects));
    }

    private void read() {
        Tables tables = zones.tables();
        TableFigures cells = new TableFigures(text, separators.dotGroups());
        for (Span part : tables.parts(Sentences.in(text))) {
            Table table = tables.at(part.start());
            if (table == null) {
                prose(part);
            } else {
                cells.read(table, part, figures, rejects).forEach(this::prose);
            }
        }
    }

    private void prose(Span sentence) {
        int from = sentence.start();
        while (from < sentence.end()) {
            int to = Chunks.end(text, from, sentence.end());
            Tokens tokens = new Tokens(text, Tokenizer.cut(text, new Span(from, to)), lexicon);
            new Sentence(tokens, separators, memory, published, zones, currencies).read(figures, rejects);
            from = to;
        }
    }
}
