package org.reperes.figures;

/** The words of French dates. */
final class Calendar {

    static final Terms MONTHS = Terms.of("janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre "
            + "décembre decembre janv févr fév fev avr juil sept oct nov déc dec");
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
}
