package org.reperes.figures;

import java.util.List;

/** How sure the text is of a figure: a goal, a plan, a forecast, a rumour in the conditional. Null is asserted. */
final class Modalities {

    private static final Terms GOALS = Terms.of("viser ambitionner espérer souhaiter");
    private static final Terms GOAL_NOUNS = Terms.of("objectif objectifs cible ambition");
    private static final Terms FORECASTS = Terms.of("prévoir tabler anticiper projeter attendre");
    private static final Terms PLANNED = Terms.of("prévus prévues prévu prévue programmés programmées planifiés");
    private static final int REACH = 12;

    private Modalities() { }

    static void find(Tokens tokens, List<Draft> drafts) {
        Subjects subjects = new Subjects(tokens);
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            draft.modality = of(tokens, subjects, draft);
            if (draft.modality == null && d > 0 && goesOn(tokens, subjects, drafts.get(d - 1), draft)) {
                draft.modality = drafts.get(d - 1).modality;
            }
        }
    }

    private static String of(Tokens tokens, Subjects subjects, Draft draft) {
        for (int i = draft.outerTo; i < draft.outerTo + 4; i++) {
            if (PLANNED.contains(tokens.low(i))) {
                return "plan";
            }
        }
        for (int i = draft.outerFrom - 1; i >= Math.max(0, draft.outerFrom - REACH); i--) {
            if (tokens.is(i, ";") || tokens.is(i, "contre") || tokens.is(i, "après") || tokens.is(i, ",")) {
                break;
            }
            String lemma = tokens.pos(i, Pos.VERBAL) && tokens.word(i).verb() != null ? tokens.word(i).verb() : "";
            boolean finite = subjects.finite(i);
            if (GOAL_NOUNS.contains(tokens.low(i)) || finite && GOALS.contains(lemma)) {
                return "goal";
            }
            if (finite && FORECASTS.contains(lemma)) {
                return "forecast";
            }
            if (finite) {
                return verb(tokens, i, lemma);
            }
        }
        for (int i = draft.outerTo; i < draft.outerTo + REACH; i++) {
            if (tokens.is(i, ",") || tokens.is(i, ";")) {
                return null;
            }
            if (subjects.finite(i)) {
                return verb(tokens, i, tokens.word(i).verb() == null ? "" : tokens.word(i).verb());
            }
        }
        return null;
    }

    /** "atteindra 5,6 % cette année et 5,2 % l'an prochain": the second has no verb of its own. */
    private static boolean goesOn(Tokens tokens, Subjects subjects, Draft before, Draft draft) {
        boolean elided = tokens.is(draft.outerFrom - 1, "et") || tokens.is(draft.outerFrom - 1, "puis");
        return elided && draft.kind == before.kind && subjects.verbs(before.to, draft.from) == 0 && draft.outerFrom - before.to <= REACH;
    }

    private static String verb(Tokens tokens, int i, String lemma) {
        Word word = tokens.word(i);
        if (word.is(Pos.CONDITIONAL)) {
            return lemma.equals("devoir") ? "forecast" : "hypothetical";
        }
        return word.is(Pos.FUTURE) ? "forecast" : null;
    }
}
