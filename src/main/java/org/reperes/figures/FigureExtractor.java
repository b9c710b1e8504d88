package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;
import org.reperes.platform.PartialDate;

/** Finds the quantities of a French text. Stateless; never throws, whatever the text. */
public final class FigureExtractor {

    private FigureExtractor() { }

    /**
     * Reads the text sentence by sentence in one pass; the time is linear in its length.
     *
     * @param published the document's date, for "cette année" and the like; null when not known
     */
    public static Figures in(String text, PartialDate published) {
        List<Figure> figures = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        Lexicon lexicon = new Lexicon();
        Memory memory = new Memory();
        Separators separators = Separators.of(text);
        Zones zones = Zones.of(text);
        for (Span sentence : Sentences.in(text)) {
            int from = sentence.start();
            while (from < sentence.end()) {
                int to = Chunks.end(text, from, sentence.end());
                Tokens tokens = new Tokens(text, Tokenizer.cut(text, new Span(from, to)), lexicon);
                new Sentence(tokens, separators, memory, published, zones).read(figures, rejects);
                from = to;
            }
        }
        return new Figures(List.copyOf(figures), List.copyOf(rejects));
    }
}
