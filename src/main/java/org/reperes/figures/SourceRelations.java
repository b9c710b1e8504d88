package org.reperes.figures;

import java.util.List;
import org.reperes.figures.NounPhrases.Phrase;

/** Who says it: "selon le ministère", ", indique le rapport", "le bilan fait état de", "l'office table sur". */
final class SourceRelations {

    static final Terms REPORTING = Terms.of("""
            indiquer annoncer affirmer déclarer préciser expliquer estimer évaluer souligner révéler rapporter assurer confirmer noter relever
            rappeler avancer chiffrer constater signaler montrer calculer croire dire ajouter détailler observer écrire poursuivre conclure
            recenser dénombrer tabler dénoncer prévoir faire évoquer communiquer publier citer mentionner soutenir juger prétendre
            anticiper projeter revendiquer admettre reconnaître reconnaitre regretter alerter avertir déplorer insister marteler résumer analyser témoigner
            remarquer pointer nuancer promettre plaider répondre concéder confier raconter informer spécifier arguer alarmer inquiéter indigner féliciter réjouir commenter prévenir comptabiliser décompter renseigner suggérer désoler relater""");
    /** Verbs whose object is the figure itself; the others need "que" or a colon. */
    static final Terms DIRECT = Terms.of("noter recenser dénombrer tabler dénoncer prévoir évoquer chiffrer estimer évaluer revendiquer "
            + "annoncer signaler avancer rapporter anticiper projeter suggérer mentionner constater comptabiliser promettre pointer");

    private static final Terms DECLARING = Terms.of("annoncer indiquer confirmer dire affirmer assurer déclarer estimer reconnaître reconnaitre");
    private static final Terms MEASURING = Terms.of("relever mesurer enregistrer observer");
    private static final Terms GIVING = Terms.of("accorder créditer donner");
    private static final Terms SURVEYS = Terms.of("sondage sondages enquête baromètre étude");
    private static final Terms COUNTERS = Terms.of("police préfecture organisateurs syndicat syndicats syndicale gendarmerie");

    private static final Terms VALUING = Terms.of("estimer évaluer chiffrer");
    /** Verbs that also report a movement they name: "observe une hausse de 3 %". */
    private static final Terms MOVES = Terms.of("confirmer remarquer observer constater noter relever signaler annoncer anticiper prévoir rapporter");

    /** What these "prévoient" they order: they are no witnesses. */
    private static final Terms RULES = Terms.of("article articles loi texte décret code projet convention accord contrat plan budget règlement "
            + "arrêté dispositif proposition amendement réforme programme");

    private static final Terms CIRCUMSTANCES = Terms.of("cas situation situations lieu type types âge région régions nature besoin besoins modalités "
            + "conditions critère critères mode taille durée date dates circonstances consulats pays revenus revenu niveau secteur secteurs saison ordre "
            + "principe méthode calendrier règles article moyens degré gravité formule option quartiers villes départements communes disponibilité "
            + "nombre âges montant poids composition quotient ancienneté statut profil catégorie catégories distance heure heures jour jours état "
            + "valeur intensité importance contexte usage usages échelon échelons grade grades gabarit");

    private static final Terms PLACES = Terms.of("ville commune village pays région département canton province île quartier école club");
    private static final Terms OPPOSING = Terms.of("alors tandis mais quand");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final SourceNames names;
    private final SourceObjects objects;
    private final SourceInversions inversions;

    SourceRelations(Tokens tokens, List<Draft> drafts, List<TimeExpression> times) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = new Subjects(tokens);
        this.names = new SourceNames(tokens, subjects, times);
        this.objects = new SourceObjects(tokens, drafts, names);
        this.inversions = new SourceInversions(tokens, drafts, subjects, names);
    }

    void find() {
        if (!drafts.isEmpty()) {
            read();
            drafts.forEach(this::valuedBy);
            drafts.forEach(this::witnessed);
            // "un sondage réalisé auprès de 1 004 personnes" does not tell of itself
            drafts.stream().filter(d -> tokens.is(d.outerFrom - 2, "auprès") || tokens.is(d.outerFrom - 2, "échantillon")).forEach(d -> d.source = null);
        }
    }

    /** "évalués à 45 centimes par l'interprofession": who values. */
    private void valuedBy(Draft draft) {
        int by = draft.outerTo;
        boolean valued = tokens.is(draft.outerFrom - 1, "à") && tokens.pos(draft.outerFrom - 2, Pos.PAST_PARTICIPLE)
                && VALUING.contains(String.valueOf(tokens.word(draft.outerFrom - 2).verb()));
        int to = valued && draft.source == null && tokens.is(by, "par") && (Grammar.ARTICLES.contains(tokens.low(by + 1)) || tokens.capital(by + 1)) ? names.phraseEnd(by + 1) : -1;
        if (to > by + 1) {
            draft.source = new Figure.Source(text(by + 1, to), tokens.low(draft.outerFrom - 2));
        }
    }

    /** "Météo-France a relevé jusqu'à 372 millimètres": who measures is not what is measured. */
    private void witnessed(Draft draft) {
        boolean subject = draft.counted != null && draft.counted.role() == Figure.Role.SUBJECT && draft.source != null;
        if (subject && draft.kind == Figure.Kind.MEASURE && draft.source.text().endsWith(draft.counted.span().of(tokens.text()))) {
            draft.counted = null;
        }
    }

    private void read() {
        int selon = 0;
        boolean apart = false;
        for (int i = 0; i < tokens.size(); i++) {
            apart |= selon > 0 && (tokens.is(i, ";") || tokens.is(i, "qui") && tokens.comma(i - 1) || tokens.is(i, "où") && tokens.is(i - 1, "là"));
            if (preposition(i, selon)) {
                selon = i;
            } else if (selon == 0 && (inversions.at(i) || leading(i))) {
                contrast(i);
                return;
            } else if (apart && leading(i)) {
                // "Selon la police, 37 000 personnes ont manifesté ; la CGT en a compté 100 000"
                contrast(i);
                return;
            }
        }
    }

    /** "80 %, affirme le syndicat, alors que la direction évoque 35 %": another voice has the figures after it. */
    private void contrast(int said) {
        for (int i = said + 1; i < tokens.size(); i++) {
            if (otherCount(i) != null && (tokens.is(i, "selon") || tokens.is(i, "d'après"))) {
                preposition(i, said);
            }
        }
        boolean opposed = false;
        for (int i = said + 1; i < tokens.size(); i++) {
            opposed |= tokens.is(i, "et") && Grammar.ARTICLES.contains(tokens.low(i + 1));
            opposed |= OPPOSING.contains(tokens.low(i)) && (tokens.is(i, "mais") || tokens.is(i + 1, "que") || tokens.is(i + 1, "qu'"))
                    || tokens.is(i, "où") && tokens.is(i - 1, "là");
            int verb = i;
            if (opposed && drafts.stream().anyMatch(d -> d.from > verb) && leading(verb)) {
                return;
            }
        }
    }

    /** @param earlier where the sentence named its last source: "4.000 selon la police, 10.000 selon les syndicats" */
    private boolean preposition(int i, int earlier) {
        boolean learnt = tokens.is(i, "ressort-il") && Grammar.DE.contains(tokens.low(i + 1)) || tokens.is(i, "appris") && tokens.low(i - 1).endsWith("-on");
        if (learnt) {
            return learnt(i, earlier);
        }
        int from = tokens.is(i, "selon") || tokens.is(i, "d'après") ? i + 1 : tokens.is(i, "d'") && tokens.is(i + 1, "après") ? i + 2
                : tokens.is(i, "suivant") && tokens.is(i - 1, ",") ? i + 1 : -1;
        int to = from < 0 ? -1 : names.phraseEnd(from);
        if (to <= from || tokens.is(from, "que") || tokens.is(from, "qu'") || circumstance(from, to)) {
            return false;
        }
        Figure.Source source = new Figure.Source(text(from, to), from - i == 2 ? "d'après" : tokens.low(i));
        boolean another = false;
        for (int k = to; k < tokens.size() && !another; k++) {
            another = tokens.is(k, "selon");
        }
        Draft other = otherCount(i);
        for (Draft draft : drafts) {
            boolean its = other != null ? draft == other : another || earlier > 0 ? draft.from >= earlier && draft.from < i : draft.source == null;
            draft.source = its ? source : draft.source;
        }
        return true;
    }

    /** "9 000 personnes ont défilé, 40 000 selon les syndicats", "contre 70 000 selon eux": the number right before, which counts the same again; or null. */
    private Draft otherCount(int selon) {
        for (int d = 1; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            boolean again = draft.outerTo == selon && draft.counted != null && draft.counted.role() != Figure.Role.RIGHT
                    && drafts.get(d - 1).counted != null && drafts.get(d - 1).counted.head().equals(draft.counted.head());
            if (again && (tokens.is(draft.outerFrom - 1, "contre") || tokens.comma(draft.outerFrom - 1) && drafts.get(d - 1).bare() && draft.bare())) {
                return draft;
            }
        }
        return null;
    }

    /** "ressort-il d'une enquête", "a-t-on appris vendredi auprès de la gendarmerie". */
    private boolean learnt(int i, int earlier) {
        int from = names.afterTime(i + 1);
        from += tokens.is(from, "auprès") ? 1 : 0;
        int to = Grammar.DE.contains(tokens.low(from)) ? names.phraseEnd(tokens.is(from, "du") ? from : from + 1) : -1;
        if (earlier > 0 || to <= from + 1) {
            return false;
        }
        give(new Figure.Source(text(tokens.is(from, "du") ? from : from + 1, to), tokens.low(i)));
        return true;
    }

    /** "selon les cas", "selon la région" name no one who speaks. */
    private boolean circumstance(int from, int to) {
        for (int i = from; i < Math.min(to, from + 3); i++) {
            if (CIRCUMSTANCES.contains(tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** "le rapport indique que", "le bilan fait état de", "l'office table sur". */
    private boolean leading(int i) {
        String lemma = tokens.word(i).verb();
        boolean counts = "compter".equals(lemma) && (tokens.is(i - 1, "en") || tokens.is(i - 2, "en"));
        boolean surveys = lemma != null && (GIVING.contains(lemma) || lemma.equals("compter") || lemma.equals("conclure"));
        boolean speaks = "parler".equals(lemma) && subjects.finite(i) && objects.spoken(i);
        if (lemma == null || !REPORTING.contains(lemma) && !counts && !surveys && !speaks || !subjects.finite(i) && !tokens.pos(i, Pos.PAST_PARTICIPLE)) {
            return false;
        }
        int next = Locutions.end(tokens, i + 1);
        boolean state = lemma.equals("faire") && tokens.is(next, "état") || lemma.equals("croire") && tokens.is(next, "savoir");
        next = Locutions.after(tokens, state ? next + 1 : names.afterTime(next));
        next += tokens.pos(next, Pos.ADVERB) && !Grammar.FUNCTION.contains(tokens.low(next)) || tokens.is(next, "aussi") || tokens.is(next, "également") ? 1 : 0;
        boolean that = tokens.is(next, "que") || tokens.is(next, "qu'") || tokens.is(next, ":") || state && (tokens.is(next, "de") || tokens.is(next, "d'"));
        // "les autorités disent avoir inspecté 830 000 bâtiments"
        that |= DECLARING.contains(lemma) && (tokens.is(next, "avoir") || tokens.is(next, "être"));
        that |= lemma.equals("conclure") && tokens.is(next, "à") && Movement.nounDirection(tokens.low(next + 2)) != null;
        boolean direct = speaks || surveys && !counts && objects.figureSoon(i) || MEASURING.contains(lemma) && objects.measureSoon(i) || (DIRECT.contains(lemma) || counts) && (objects.figureSoon(i) || objects.sized(i) || objects.listed(i) || VALUING.contains(lemma) && objects.valued(i)) || MOVES.contains(lemma) && objects.movement(i);
        int group = subjects.groupStart(i);
        if (counts && tokens.is(group - 1, "qui")) {
            // "une usine qui en compte 400" has them
            return false;
        }
        if (group == i && !subjects.finite(i) && VALUING.contains(lemma)) {
            // "le coût, estimé à 1,2 milliard dans le rapport"
            return false;
        }
        // "la facture se chiffrera à 10 milliards" tells of itself
        boolean itself = VALUING.contains(lemma) && (tokens.is(i - 1, "se") || tokens.is(i - 1, "s'"));
        boolean active = !itself && (group == i || !passive(group, i));
        if (lemma.equals("faire") && !state || !that && !direct || !active) {
            return false;
        }
        Subjects.Found found = subjects.of(group);
        if (found == null || found.phrase() == null) {
            return false;
        }
        Phrase phrase = found.phrase();
        String head = tokens.low(phrase.head());
        if (Movement.nounDirection(head) != null) {
            // "la hausse se confirme"
            return false;
        }
        if (surveys && !counts && !lemma.equals("conclure") && !(GIVING.contains(lemma) ? SURVEYS : COUNTERS).contains(head)) {
            return false;
        }
        if (drafts.stream().anyMatch(d -> d.from <= phrase.head() && phrase.head() < d.to)) {
            // "un Français sur trois déclare avoir renoncé à des soins"
            return false;
        }
        if (drafts.stream().anyMatch(d -> (d.kind == Figure.Kind.PERCENT || d.kind == Figure.Kind.RATIO || d.kind == Figure.Kind.FRACTION) && d.counted != null && d.counted.role() == Figure.Role.RIGHT && d.to <= phrase.head() && phrase.head() - d.to <= 3
                && tokens.at(phrase.head()).start() == d.counted.head().start())) {
            // "45 % des Français estiment que" tells how many think so
            return false;
        }
        if (lemma.equals("prévoir") && (Grammar.DE.contains(tokens.low(i + 1)) && tokens.pos(i + 2, Pos.INFINITIVE) || tokens.pos(i + 1, Pos.INFINITIVE))) {
            // "prévoit de supprimer 2 900 postes" is what it will do
            return false;
        }
        if (PLACES.contains(tokens.low(phrase.head())) && tokens.is(Math.max(0, group - 1), "en") | tokens.is(group, "en")) {
            // "la ville en recense 38'750" has them
            return false;
        }
        if (lemma.equals("prévoir") && RULES.contains(tokens.low(phrase.head()))) {
            return false;
        }
        int from = names.withDeterminers(phrase);
        int to = names.wholeName(phrase, group);
        String verb = text(i, state ? next + (that ? 1 : 0) : tokens.is(i + 1, "sur") ? i + 2 : i + 1);
        Figure.Source source = new Figure.Source(text(from, to), verb);
        // "selon la Fondation Abbé-Pierre, qui évalue leur nombre à 330 000": told in full already
        drafts.stream().filter(d -> d.from > i && (d.source == null || !d.source.text().endsWith(source.text()))).forEach(d -> d.source = source);
        // "la police a dénombré 60 000 manifestants, les syndicats 100 000"
        drafts.stream().filter(d -> d.from > i + 3 && Gapping.subject(tokens, d) > i).forEach(d ->
                d.source = new Figure.Source(text(Gapping.subject(tokens, d), tokens.comma(d.outerFrom - 1) ? d.outerFrom - 1 : d.outerFrom), source.verb()));
        return true;
    }

    /** "est estimé à" reports nobody. */
    private boolean passive(int from, int to) {
        for (int k = from; k < to; k++) {
            if ("être".equals(tokens.word(k).verb()) && tokens.pos(k, Pos.VERBAL)) {
                return true;
            }
        }
        return false;
    }

    private String text(int from, int to) {
        return tokens.text().substring(tokens.at(from).start(), tokens.at(Math.min(to, tokens.size()) - 1).end());
    }

    private void give(Figure.Source source) {
        for (Draft draft : drafts) {
            if (draft.source == null) {
                draft.source = source;
            }
        }
    }
}
