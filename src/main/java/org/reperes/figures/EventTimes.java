package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;

/** The time of an event holds for the figures that tell of it: votes, and what struck. */
final class EventTimes {

    private static final Terms VOTING = Terms.of("adopter voter approuver accepter rejeter plébisciter refuser repousser valider élire");
    private static final Terms STRIKING = Terms.of("frapper secouer dévaster toucher ravager endeuiller");
    /** Words from the verb of what struck to its time. */
    private static final int STRUCK = 10;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final List<TimeExpression> times;

    EventTimes(Tokens tokens, List<Draft> drafts, List<TimeExpression> times) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.times = times;
    }

    /** Gives their times to those that have none. */
    void pass() {
        drafts.forEach(this::vote);
        times.stream().filter(this::struck).findFirst()
                .ifPresent(day -> drafts.stream().filter(d -> d.kind != Kind.DURATION && d.kind != Kind.AGE).forEach(d -> TimeRelations.give(d, day)));
    }

    /** "ont adopté mercredi la directive par 374 voix pour, 235 contre et 19 abstentions": a vote is of the day it was held. */
    private void vote(Draft draft) {
        String head = draft.counted == null ? "" : draft.counted.head().of(tokens.text());
        if (draft.time == null && (head.equals("voix") || head.startsWith("abstention"))) {
            times.stream().filter(t -> VOTING.contains(String.valueOf(tokens.word(tokens.indexOf(t.span().start()) - 1).verb()))).findFirst().ifPresent(day -> TimeRelations.give(draft, day));
        }
    }

    /** "Le séisme de magnitude 6,8 qui a frappé vendredi soir le Haut Atlas a fait 2.901 morts": when it struck holds for what it did. */
    private boolean struck(TimeExpression time) {
        int from = tokens.indexOf(time.span().start());
        for (int i = from - 1; i > from - STRUCK && i > 1 && !Grammar.punctuation(tokens, i); i--) {
            if (STRIKING.contains(String.valueOf(tokens.word(i).verb())) && tokens.pos(i, Pos.PAST_PARTICIPLE) && tokens.is(i - 1, "a") && tokens.is(i - 2, "qui")) {
                return true;
            }
        }
        return false;
    }
}
