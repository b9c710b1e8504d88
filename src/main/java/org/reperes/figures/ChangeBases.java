package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;

/** What a change is measured from: "par rapport à 2019", "comparé à", "deux fois plus qu'en 2018". */
final class ChangeBases {

    private static final Terms BASES = Terms.of("rapport comparaison");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;

    ChangeBases(Tokens tokens, List<Draft> drafts, Subjects subjects) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = subjects;
    }

    /** "par rapport à 2019", "comparé à", "sur un an": what the change is measured from. */
    void find(Draft draft) {
        if (draft.changeRole == null) {
            return;
        }
        if (draft.kind == Kind.FACTOR && (tokens.is(draft.outerTo + 1, "qu'") || tokens.is(draft.outerTo + 1, "que"))) {
            // "deux fois plus qu'en 2018", "que sur la même période"
            int from = draft.outerTo + 2 + (tokens.is(draft.outerTo + 2, "en") || tokens.is(draft.outerTo + 2, "sur") ? 1 : 0);
            int to = from;
            while (to < tokens.size() && to < from + 8 && !Grammar.punctuation(tokens, to) && !tokens.is(to, "et") && !tokens.is(to, "mais") && !subjects.finite(to)) {
                to++;
            }
            to = tokens.is(from, "il") && tokens.is(from + 1, "y") ? Math.min(tokens.size(), from + 5) : to;
            draft.changeBase = to > from ? tokens.text().substring(tokens.at(from).start(), tokens.at(to - 1).end()) : null;
            return;
        }
        for (int i = draft.outerTo; i < draft.outerTo + Deltas.REACH; i++) {
            if (tokens.is(i, ";") || tokens.is(i, ".") || isOther(draft, i)) {
                return;
            }
            boolean relation = tokens.is(i, "par") && BASES.contains(tokens.low(i + 1)) || tokens.is(i, "comparé") || tokens.is(i, "comparée")
                    || tokens.is(i, "comparativement");
            if (relation) {
                int from = tokens.is(i, "par") ? i + 3 : i + 2;
                int to = from;
                while (to < from + 8 && !Grammar.punctuation(tokens, to) && !tokens.is(to, "mais") && !tokens.is(to, "et") && !subjects.finite(to)) {
                    to++;
                }
                // "par rapport aux 3,4 % enregistrés": the other end, a figure of its own
                draft.changeBase = to > from && !isOther(draft, from) ? tokens.text().substring(tokens.at(from).start(), tokens.at(to - 1).end()) : null;
                return;
            }
        }
    }

    private boolean isOther(Draft draft, int i) {
        for (Draft other : drafts) {
            if (other != draft && other.from == i) {
                return true;
            }
        }
        return false;
    }
}
