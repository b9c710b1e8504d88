package org.reperes.figures;

import java.util.List;

/**
 * "42.071 tentatives ont été avortées et 156 réseaux démantelés": the second verb leaves out its auxiliary, so the participle
 * that ends the clause is the verb and no part of what is counted.
 */
final class Gapping {

    private final Tokens tokens;
    private final Subjects subjects;

    Gapping(Tokens tokens, Subjects subjects) {
        this.tokens = tokens;
        this.subjects = subjects;
    }

    /** "60 000 manifestants, les syndicats 100 000", "1 500 exilés ; la préfecture, moins de 900": the first token of the subject that stands right before a number without its verb, or -1. */
    static int subject(Tokens tokens, Draft draft) {
        boolean apart = tokens.comma(draft.outerFrom - 1);
        int end = apart ? draft.outerFrom - 1 : draft.outerFrom;
        int i = end - 1;
        while (i > draft.outerFrom - 5 && !Grammar.ARTICLES.contains(tokens.low(i)) && tokens.pos(i, Pos.NOUN | Pos.ADJECTIVE | Pos.NAME | Pos.UNKNOWN) && tokens.isWord(i)) {
            i--;
        }
        boolean noun = i < end - 1 && NounPhrases.commonNoun(tokens, i + 1) && Grammar.ARTICLES.contains(tokens.low(i))
                && (apart ? tokens.is(i - 1, ";") : tokens.comma(i - 1));
        boolean closed = Grammar.punctuation(tokens, draft.outerTo) || draft.outerTo >= tokens.size();
        return draft.bare() && noun && closed ? i : -1;
    }

    void trim(List<Draft> drafts) {
        for (int d = 1; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            boolean and = tokens.is(draft.outerFrom - 1, "et") || tokens.is(draft.outerFrom - 1, ",");
            Draft before = drafts.get(d - 1);
            if (and && draft.bare() && tokens.is(draft.outerTo, "des") && said(before.outerTo)) {
                // "31 étaient des femmes et 5 des enfants": what five are, not what they are counted of
                draft.counted = null;
                continue;
            }
            if (and && draft.counted != null && draft.counted.role() == Figure.Role.RIGHT && passive(before.to, draft.outerFrom)) {
                if (participleOfNoun(draft, before)) {
                    draft.counted = before.counted.as(Figure.Role.ELIDED);
                } else {
                    trim(draft);
                }
            }
        }
    }

    /** "trois personnes ont été tuées et onze autres blessées": the participle agrees with the noun of the number before, left out here. */
    private boolean participleOfNoun(Draft draft, Draft before) {
        int head = tokens.indexOf(draft.counted.head().start());
        boolean known = before.bare() && before.counted != null && before.counted.role() == Figure.Role.RIGHT && tokens.pos(head, Pos.PAST_PARTICIPLE);
        boolean others = tokens.is(head - 1, "autres") && (draft.outerTo == head - 1 || draft.nounNumber);
        boolean feminine = draft.outerTo == head && tokens.pos(head, Pos.FEMININE) && !tokens.pos(head, Pos.MASCULINE);
        return known && (others || feminine && tokens.pos(tokens.indexOf(before.counted.head().start()), Pos.FEMININE));
    }

    private boolean said(int verb) {
        return "être".equals(tokens.word(verb).verb()) && subjects.finite(verb) && tokens.is(verb + 1, "des");
    }

    /** Whether the clause before ends in an auxiliary and a participle. */
    private boolean passive(int from, int to) {
        boolean auxiliary = false;
        for (int i = from; i < to; i++) {
            auxiliary |= subjects.auxiliary(i) && subjects.finite(i);
            if (auxiliary && tokens.pos(i, Pos.PAST_PARTICIPLE) && !tokens.is(i, "été")) {
                return true;
            }
        }
        return false;
    }

    private void trim(Draft draft) {
        int last = tokens.indexOf(draft.counted.span().end() - 1);
        boolean participle = tokens.pos(last, Pos.PAST_PARTICIPLE) && tokens.at(last).start() > draft.counted.head().end()
                && Grammar.punctuation(tokens, last + 1);
        if (participle) {
            Span span = new Span(draft.counted.span().start(), tokens.at(last - 1).end());
            draft.counted = new Draft.Counted(span, draft.counted.head(), draft.counted.role());
        }
    }
}
