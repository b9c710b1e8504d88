package org.reperes.figures;

import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** A count without a noun of its own whose noun a comma, a bracket, "parmi" or a verb left out sets apart from it. */
final class SetApart {

    /** How far "parmi" stands before the comma that closes its set. */
    private static final int AMONG = 15;

    private final Tokens tokens;
    private final Subjects subjects;

    SetApart(Tokens tokens, Subjects subjects) {
        this.tokens = tokens;
        this.subjects = subjects;
    }

    /** What the draft counts so, or null. @param before the draft before it, or null */
    Draft.Counted of(Draft draft, Draft before) {
        boolean inserted = draft.measured && draft.sign == 0 && draft.kind != Figure.Kind.AGE && tokens.is(draft.outerFrom - 1, ",") && tokens.is(draft.outerTo, ",")
                && (subjects.finite(draft.outerTo + 1) || tokens.is(draft.outerTo + 1, "n'") || tokens.is(draft.outerTo + 1, "s'") || tokens.is(draft.outerTo + 1, "se"));
        if (inserted) {
            // "l'âge moyen des arrivants, 15,8 ans, n'a guère évolué"
            return counted(draft.outerFrom - 1, true, Role.LEFT);
        }
        if (!draft.bare() || draft.sign != 0) {
            return null;
        }
        int i = draft.outerFrom - 1;
        if (tokens.is(i, "de") && tokens.is(i - 1, "nombre") && tokens.is(i - 2, "au")) {
            return numbered(i - 2);
        }
        boolean comma = tokens.is(i, ",");
        if (comma && subjects.finite(draft.outerTo)) {
            return among(i);
        }
        if (comma && tokens.is(draft.outerTo, ",") && subjects.finite(draft.outerTo + 1)) {
            return counted(i, false, Role.ELIDED);
        }
        boolean bracket = tokens.is(i, "(") && tokens.is(draft.outerTo, ")") && !tokens.capital(i - 1);
        if (before == null || !before.bare()) {
            return null;
        }
        boolean told = before.counted != null && before.counted.span().end() > tokens.at(i - 1).start();
        return bracket && !told ? counted(i, true, Role.LEFT) : gapped(draft, before);
    }

    /** "les migrants, au nombre de 86, ont été secourus", "les blessés sont au nombre de 12": those it numbers stand before. */
    private Draft.Counted numbered(int au) {
        if (tokens.is(au - 1, ",")) {
            Subjects.Found opening = subjects.verbs(0, au) == 0 ? subjects.inClause(0, au - 1) : null;
            if (opening != null && opening.phrase() != null) {
                // "Les Marocains résidant à l'étranger, au nombre de 8,6 millions"
                return RightNouns.counted(tokens, opening.phrase(), Role.ELIDED);
            }
            return counted(au - 1, true, Role.ELIDED);
        }
        Subjects.Found subject = subjects.finite(au - 1) ? subjects.of(subjects.groupStart(au - 1)) : null;
        return subject == null || subject.phrase() == null ? null : RightNouns.counted(tokens, subject.phrase(), Role.SUBJECT);
    }

    /** "Parmi les chômeurs inscrits, 1,2 million déclarent": the set stands before the number. */
    private Draft.Counted among(int comma) {
        for (int i = comma - 2; i >= Math.max(0, comma - AMONG) && !Grammar.punctuation(tokens, i); i--) {
            if (tokens.is(i, "parmi")) {
                Phrase phrase = NounPhrases.at(tokens, Grammar.ARTICLES.contains(tokens.low(i + 1)) ? i + 2 : i + 1, true);
                return phrase == null ? null : RightNouns.counted(tokens, phrase, Role.ELIDED);
            }
        }
        return null;
    }

    /** "la majorité des victimes, 541, sont", "les hameaux isolés (340)": the noun that ends before the comma or bracket at {@code end}. */
    private Draft.Counted counted(int end, boolean chain, Role role) {
        Phrase noun = tokens.isDigits(end - 1) ? null : subjects.left().before(end, chain);
        return noun == null ? null : RightNouns.counted(tokens, noun, role);
    }

    /** "les syndicats ont compté 330 manifestants et la police 89": what stands before it is the subject of a verb left out. */
    private Draft.Counted gapped(Draft draft, Draft before) {
        if (before.counted == null || before.counted.role() != Role.RIGHT) {
            return null;
        }
        Phrase subject = subjects.left().before(draft.outerFrom);
        int article = subject == null ? -1 : subject.from() - 1;
        return Grammar.ARTICLES.contains(tokens.low(article)) && tokens.is(article - 1, "et") ? before.counted.as(Role.ELIDED) : null;
    }
}
