package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;
import org.reperes.figures.Rejections.Verdict;

/** What the figures of one sentence have to do with each other and with the words around: the order below is that of need. */
final class Relations {

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final List<Verdict> rejects;
    private final List<TimeExpression> times;
    private final Memory memory;

    Relations(Tokens tokens, List<Draft> drafts, List<Verdict> rejects, List<TimeExpression> times, Memory memory) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.rejects = rejects;
        this.times = times;
        this.memory = memory;
    }

    void find() {
        new PerRelations(tokens, drafts, rejects).find();
        new PartRelations(tokens, drafts, memory).find();
        new ChangeRelations(tokens, drafts).find();
        new TimeRelations(tokens, drafts, rejects, new ArrayList<>(times)).find();
        new SourceRelations(tokens, drafts, times).find();
        Modalities.find(tokens, drafts);
        Places.find(tokens, drafts);
    }
}
