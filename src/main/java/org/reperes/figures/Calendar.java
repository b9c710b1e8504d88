package org.reperes.figures;

/** The words of French dates. */
final class Calendar {

    static final Terms MONTHS = Terms.of("janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre "
            + "décembre decembre janv févr fév fev avr juil sept oct nov déc dec");
    /** The months of the Hegira as the press of North Africa spells them; those of two parts by their first ("joumada II"). */
    private static final Terms HEGIRA = Terms.of("moharram mouharram muharram mouharrem safar rabia rabi rabii rabie rebia joumada jumada "
            + "joumad djoumada rajab radjab redjeb chaabane chaâbane chaaban chaabâne ramadan ramadhan chaoual chawal chawwal chaouel kaada "
            + "qaada kiâda hija hijja hidja");
    private static final Terms ARABIC = Terms.of("al el dou dhou doul dhoul dhu zou l' '");
    private static final Terms PARTS = Terms.of("i ii 1er 2 al-oula al-thania at-tania attania eloula awal aouel ettani tani at-thani al-awwal");
    static final Terms WEEKDAYS = Terms.of("lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim");
    static final Terms PERIODS = Terms.of("année années exercice saison saisons été printemps automne hiver fin début mi courant "
            + "rentrée édition millésime semestre trimestre campagne mandat budget horizon promotion an élections élection printemps-été");
    static final Terms TIME_NOUNS = Terms.of("an ans année années mois semaine semaines jour jours journée heure heures minute minutes "
            + "trimestre semestre siècle décennie lundi mardi mercredi jeudi vendredi samedi dimanche matin soir après-midi nuit "
            + "veille lendemain week-end début fin janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
            + "hier demain été hiver printemps automne période exercice moment fois saison soirée matinée aujourd'hui époque");

    private Calendar() { }

    static boolean month(Tokens tokens, int i) {
        return tokens.isWord(i) && MONTHS.contains(tokens.low(i));
    }

    /** The token after the month of the Hegira at {@code i} ("safar", "joumada II", "dou al hijja"), or {@code i} where there is none. */
    static int hegira(Tokens tokens, int i) {
        int p = i;
        while (p < i + 3 && !HEGIRA.contains(tokens.low(p)) && ARABIC.contains(tokens.low(p))) {
            p++;
        }
        if (!HEGIRA.contains(tokens.low(p))) {
            String low = tokens.low(i);
            int hyphen = low.lastIndexOf('-');
            return hyphen > 0 && HEGIRA.contains(low.substring(hyphen + 1)) ? i + 1 : i;
        }
        return PARTS.contains(tokens.low(p + 1)) ? p + 2 : p + 1;
    }
}
