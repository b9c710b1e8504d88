package org.reperes.figures;

import java.util.Locale;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;

/** Tells an age from a length of time. */
final class Ages {

    private static final Terms PERSONS = Terms.of("""
            homme hommes femme femmes garçon garçons fille filles fillette fillettes enfant enfants jeune jeunes adolescent adolescente adolescents
            adolescentes ado ados mineur mineure mineurs étudiant étudiante étudiants étudiantes élève élèves personne personnes victime victimes
            suspect suspecte suspects conducteur conductrice père mère fils sœur frère frères bébé nourrisson retraité retraitée retraités
            octogénaire septuagénaire individu individus ressortissant ressortissants patient patients patiente habitant habitants joueur joueuse
            joueurs écolier écoliers lycéen lycéenne lycéens collégien collégienne prévenu prévenus accusé accusée accusés militant député
            attaquant attaquante défenseur défenseuse milieu gardien gardienne capitaine meneur international internationale sprinteur sprinteuse
            nageur nageuse skieur skieuse pilote coureur coureuse athlète champion championne cycliste tennisman boxeur judoka chanteur chanteuse
            acteur actrice comédien comédienne réalisateur réalisatrice écrivain romancier romancière avocat avocate médecin infirmière infirmier
            chauffeur ouvrier ouvrière agriculteur agricultrice éleveur maire ministre chef dirigeant dirigeante entrepreneur ingénieur
            détenu détenue détenus migrant migrants touriste touristes randonneur randonneuse alpiniste motard motarde passager passagère
            passagers piéton piétonne automobiliste automobilistes veuve veuf grand-mère grand-père mari épouse époux compagne compagnon voisin voisine
            trentenaire quadragénaire quinquagénaire sexagénaire salarié salariés candidat candidate candidats agent agents policier policiers gendarme soldat soldats français marocain marocains""");

    private static final Terms PLACED = Terms.of("plus avant après pour auparavant");

    private final Tokens tokens;

    Ages(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "les 15-24 ans", "chez les plus de 65 ans": people by their age. */
    private boolean group(Draft draft) {
        String before = tokens.low(draft.outerFrom - 1);
        boolean plural = before.equals("les") || before.equals("des") || before.equals("aux");
        boolean counted = draft.counted != null && draft.counted.role() == Role.RIGHT;
        return plural && !counted && Thresholds.before(tokens, draft.outerFrom - 1) == null && draft.op != Figure.Op.EQ && draft.op != Figure.Op.APPROX;
    }

    static boolean person(String low) {
        return PERSONS.contains(low);
    }

    /** "l'âge moyen est passé de 24 à 30 ans": a quantity like any other, with its time and its movement. */
    static boolean level(Tokens tokens, Draft draft) {
        String head = draft.counted == null ? "" : draft.counted.head().of(tokens.text()).toLowerCase(Locale.ROOT);
        return head.equals("âge") || head.equals("âges");
    }

    /** Years of a person are an age: "âgé de 34 ans", "un homme de 34 ans", "Maxime, 10 ans,". */
    void name(Draft draft) {
        if (draft.kind != Kind.DURATION || !"a".equals(draft.unit)) {
            return;
        }
        int i = draft.outerFrom - 1;
        if (tokens.is(i, "pendant") || tokens.is(i, "durant") || tokens.is(i, "en")) {
            return;
        }
        boolean aged = tokens.low(i).startsWith("âgé") || tokens.low(i - 1).startsWith("âgé") || tokens.low(i - 1).startsWith("agé") || tokens.is(i - 1, "âge")
                || tokens.is(i, "respectivement") || tokens.is(i - 1, "respectivement");
        String head = draft.counted == null ? "" : draft.counted.head().of(tokens.text());
        if (group(draft)) {
            draft.kind = Kind.AGE;
            draft.counted = null;
            return;
        }
        boolean level = level(tokens, draft);
        // "ont plus de 55 ans"
        aged |= tokens.is(i, "à") && tokens.is(i - 1, ",") && tokens.is(draft.outerTo, ",");
        aged |= i == 0 && tokens.is(0, "à") && tokens.is(draft.outerTo, ",");
        aged |= "avoir".equals(tokens.word(i).verb()) && tokens.pos(i, Pos.FINITE) && !tokens.is(i - 1, "y") && draft.outerTo < tokens.size()
                && !Grammar.DE.contains(tokens.low(draft.outerTo)) && !PLACED.contains(tokens.low(draft.outerTo));
        boolean person = !head.isEmpty() && draft.counted.role() != Role.RIGHT
                && (PERSONS.contains(head.toLowerCase(Locale.ROOT)) || draft.counted.role() == Role.LEFT && Character.isUpperCase(head.charAt(0)));
        if (aged || person || level) {
            draft.kind = Kind.AGE;
        }
    }
}
