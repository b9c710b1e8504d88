package org.reperes.figures;

import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** Amounts between commas, and what opens a sentence before its subject: "Écolo, avec 12,4 %, perd", "À 22 ans, la nageuse a décroché". */
final class Insertions {

    /** Words that an insertion has after its number. */
    private static final int LENGTH = 8;
    /** Words from an opening's number to its comma. */
    private static final int OPENING = 12;

    private final Tokens tokens;
    private final Subjects subjects;
    private final VerbSubjects verbs;

    Insertions(Tokens tokens, Subjects subjects, VerbSubjects verbs) {
        this.tokens = tokens;
        this.subjects = subjects;
        this.verbs = verbs;
    }

    /** Whether the comma that closes an insertion follows, its verb behind it: "la durée, de trente-deux mois en 2016, s'est allongée". */
    boolean closes(int from) {
        for (int i = from; i < from + LENGTH; i++) {
            if (tokens.comma(i)) {
                return subjects.finite(i + 1) || tokens.is(i + 1, "se") || tokens.is(i + 1, "s'") || tokens.is(i + 1, "ne") || tokens.is(i + 1, "n'");
            }
            if (subjects.finite(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the number stands in an opening or an insertion that {@link #ofOpening} reads. @param i the token before it */
    boolean opens(Draft draft, int i) {
        boolean with = tokens.is(i, "avec") && (i == 0 || tokens.is(i - 1, ","));
        boolean party = with && i > 1 && tokens.is(draft.outerTo, "(") && closes(closing(draft.outerTo) + 1) && subjects.left().before(i - 1) != null;
        boolean about = tokens.is(i, ",") && draft.measured && tokens.is(draft.outerFrom, "de") && draft.outerFrom < draft.from && closes(draft.outerTo);
        // "À 198.000, ce solde est le plus faible"
        boolean reached = draft.bare() || draft.kind == Kind.PERCENT || draft.kind == Kind.MONEY;
        boolean aged = i == 0 && tokens.is(0, "à") && ("a".equals(draft.unit) || reached) && tokens.is(draft.outerTo, ",");
        boolean installed = tokens.pos(draft.outerTo, Pos.PAST_PARTICIPLE) && tokens.comma(draft.outerTo + 1);
        return with && (installed || tokens.is(draft.outerTo, ",")) || party || about || aged;
    }

    Draft.Counted ofOpening(Draft draft, int i) {
        if (tokens.is(i, ",")) {
            // "L'investissement, de l'ordre de 1,3 milliard d'euros, a bénéficié"
            return left(subjects.left().before(i, true));
        }
        boolean inserted = tokens.is(i, "avec") && i > 1 && (tokens.is(draft.outerTo, "(") || closes(draft.outerTo));
        Phrase named = inserted ? subjects.left().before(i - 1) : null;
        return named != null ? left(named) : verbs.opening(draft.outerTo + (tokens.comma(draft.outerTo + 1) ? 2 : 1));
    }

    /** "Long de 17 mètres et vieux de 150 millions d'années, le squelette", "Vendue 12,3 millions d'euros, la toile"; null for anything else. */
    Draft.Counted described(Draft draft, int i, boolean of) {
        boolean sold = i == 0 && !of && tokens.pos(0, Pos.PAST_PARTICIPLE) && (draft.kind == Kind.MONEY || draft.kind == Kind.MEASURE && tokens.is(draft.outerFrom - 1, "sur"));
        boolean measured = of && draft.measured && tokens.pos(i, Pos.ADJECTIVE) && !tokens.pos(i, Pos.PAST_PARTICIPLE) && tokens.pos(0, Pos.ADJECTIVE)
                && (i == 0 || tokens.is(i - 1, "et") && verbs.verb(i) < 0);
        for (int k = draft.outerTo; (sold || measured) && k < draft.outerTo + OPENING; k++) {
            if (tokens.comma(k)) {
                return verbs.opening(k + 1);
            }
        }
        return null;
    }

    private int closing(int bracket) {
        int i = bracket;
        while (i < bracket + LENGTH && !tokens.is(i, ")")) {
            i++;
        }
        return i;
    }

    private Draft.Counted left(Phrase phrase) {
        return phrase == null ? null : RightNouns.counted(tokens, phrase, Role.LEFT);
    }
}
