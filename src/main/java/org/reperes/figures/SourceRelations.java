package org.reperes.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reperes.figures.NounPhrases.Phrase;

/** Who says it: "selon le ministère", ", indique le rapport", "le bilan fait état de", "l'office table sur". */
final class SourceRelations {

    static final Terms REPORTING = Terms.of("""
            indiquer annoncer affirmer déclarer préciser expliquer estimer évaluer souligner révéler rapporter assurer confirmer noter relever
            rappeler avancer chiffrer constater signaler montrer calculer croire dire ajouter détailler observer écrire poursuivre conclure
            recenser dénombrer tabler dénoncer prévoir faire évoquer communiquer publier citer mentionner soutenir juger prétendre
            anticiper projeter revendiquer admettre reconnaître regretter alerter avertir déplorer insister marteler résumer analyser témoigner
            pointer nuancer promettre plaider répondre concéder confier raconter informer spécifier arguer alarmer inquiéter indigner féliciter réjouir commenter prévenir comptabiliser""");
    /** Verbs whose object is the figure itself; the others need "que" or a colon. */
    private static final Terms DIRECT = Terms.of("recenser dénombrer tabler dénoncer prévoir évoquer chiffrer estimer évaluer revendiquer "
            + "annoncer signaler avancer rapporter anticiper projeter mentionner constater comptabiliser promettre");

    /** What one says only of oneself: "s'alarme". */
    private static final Terms FEELING = Terms.of("alarmer inquiéter indigner féliciter réjouir");
    private static final Terms GIVING = Terms.of("accorder créditer donner");
    private static final Terms SURVEYS = Terms.of("sondage sondages enquête baromètre étude");
    private static final Terms COUNTERS = Terms.of("police préfecture organisateurs syndicat syndicats syndicale gendarmerie");

    private static final Terms VALUING = Terms.of("estimer évaluer chiffrer");
    /** Verbs that also report a movement they name: "observe une hausse de 3 %". */
    private static final Terms MOVES = Terms.of("observer constater noter relever signaler annoncer anticiper prévoir rapporter");

    /** What these "prévoient" they order: they are no witnesses. */
    private static final Terms RULES = Terms.of("article articles loi texte décret code projet convention accord contrat plan budget règlement "
            + "arrêté dispositif proposition amendement réforme programme");

    private static final Terms CIRCUMSTANCES = Terms.of("cas situation situations lieu type types âge région régions nature besoin besoins modalités "
            + "conditions critère critères mode taille durée date dates circonstances consulats pays revenus revenu niveau secteur secteurs saison ordre "
            + "principe méthode calendrier règles article moyens degré gravité formule option quartiers villes départements communes disponibilité "
            + "nombre âges montant poids composition quotient ancienneté statut profil catégorie catégories distance heure heures jour jours état "
            + "valeur intensité importance contexte usage usages");

    private static final Terms PLACES = Terms.of("ville commune village pays région département canton province île quartier école club");
    private static final Terms PLURALS = Terms.of("des les ces ses");
    private static final Terms ENDING = Terms.of("! ? … . ...");
    private static final Terms OPPOSING = Terms.of("alors tandis mais quand");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final SourceNames names;
    private final SourceObjects objects;
    private final Set<Draft> ofSpeaker = new HashSet<>();

    SourceRelations(Tokens tokens, List<Draft> drafts, List<TimeExpression> times) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = new Subjects(tokens);
        this.names = new SourceNames(tokens, subjects, times);
        this.objects = new SourceObjects(tokens, drafts, names);
    }

    void find() {
        if (!drafts.isEmpty()) {
            read();
            drafts.forEach(this::valuedBy);
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

    private void read() {
        int selon = 0;
        boolean apart = false;
        for (int i = 0; i < tokens.size(); i++) {
            apart |= selon > 0 && tokens.is(i, ";");
            if (preposition(i, selon)) {
                selon = i;
            } else if (selon == 0 && (inverted(i) || leading(i))) {
                contrast(i);
                return;
            } else if (apart && leading(i)) {
                // "Selon la police, 37 000 personnes ont manifesté ; la CGT en a compté 100 000"
                return;
            }
        }
    }

    /** "80 %, affirme le syndicat, alors que la direction évoque 35 %": another voice has the figures after it. */
    private void contrast(int said) {
        boolean opposed = false;
        for (int i = said + 1; i < tokens.size(); i++) {
            opposed |= tokens.is(i, "et") && Grammar.ARTICLES.contains(tokens.low(i + 1));
            opposed |= OPPOSING.contains(tokens.low(i)) && (tokens.is(i, "mais") || tokens.is(i + 1, "que") || tokens.is(i + 1, "qu'"));
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
        for (Draft draft : drafts) {
            boolean its = another || earlier > 0 ? draft.from >= earlier && draft.from < i : draft.source == null;
            draft.source = its ? source : draft.source;
        }
        return true;
    }

    /** "ressort-il d'une enquête", "a-t-on appris vendredi auprès de la gendarmerie". */
    private boolean learnt(int i, int earlier) {
        int from = names.afterTime(i + 1);
        from += tokens.is(from, "auprès") ? 1 : 0;
        int to = Grammar.DE.contains(tokens.low(from)) ? names.phraseEnd(tokens.is(from, "du") ? from : from + 1) : -1;
        if (earlier > 0 || to <= from + 1) {
            return false;
        }
        give(new Figure.Source(text(tokens.is(from, "du") ? from : from + 1, to), tokens.low(i)), 0);
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

    /** ", indique le rapport", ", a annoncé la ministre": the subject follows its verb. */
    private boolean inverted(int i) {
        boolean opens = tokens.is(i - 1, ",") || Grammar.quote(tokens, i - 1) || tokens.is(i - 1, ")") && !tokens.is(i - 2, "%");
        if (!opens || i < 2) {
            return false;
        }
        if (pronoun(i)) {
            return true;
        }
        // "s'alarme l'ONG", "s'est réjoui le ministre"
        int self = tokens.is(i, "s'") || tokens.is(i, "se") ? i + 1 : i;
        boolean compound = tokens.is(i, "a") || tokens.is(i, "ont") || tokens.is(i, "avait") || self > i && "être".equals(tokens.word(self).verb());
        int verb = compound ? self + 1 : self;
        verb += verb > i && tokens.pos(verb, Pos.ADVERB) ? 1 : 0;
        boolean known = "faire".equals(tokens.word(verb).verb()) && tokens.is(verb + 1, "savoir");
        boolean learnt = compound && tokens.is(verb, "appris") && (tokens.capital(verb + 1) || tokens.capital(verb + 2));
        boolean reports = (reports(verb) || known || learnt || quoted(i) && tokens.pos(verb, Pos.VERBAL)) && (compound ? tokens.pos(verb, Pos.PAST_PARTICIPLE) : tokens.pos(verb, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL));
        verb += known ? 1 : 0;
        int from = reports ? aside(verb + 1) : verb + 1;
        boolean subject = Grammar.ARTICLES.contains(tokens.low(from)) || tokens.capital(from) || several(i, verb, from);
        int named = reports && subject ? names.phraseEnd(from) : -1;
        // "a appris l'APS | de l'Office": who said it comes after
        int to = learnt && !Grammar.punctuation(tokens, named) ? -1 : named;
        if (to <= from || object(verb, from, to) || verb == i && PLURALS.contains(tokens.low(from)) && !tokens.pos(verb, Pos.THIRD_PLURAL)) {
            return false;
        }
        apposed(to);
        give(new Figure.Source(text(from, to), text(i, verb + 1)), 0);
        // "ont rapporté mercredi quatre survivants": who speaks is not told of
        drafts.stream().filter(d -> d.from >= from && d.from < to).forEach(d -> d.source = null);
        return true;
    }

    /** "prévoit une augmentation de 1.000 DH", "évoque un coût de 85 000 dinars": what is told, and not who tells it. */
    private boolean object(int verb, int from, int to) {
        String lemma = tokens.word(verb).verb();
        boolean figure = drafts.stream().anyMatch(d -> d.outerFrom >= from && d.outerFrom <= to + 2);
        return figure && (lemma.equals("prévoir") || DIRECT.contains(lemma) && (tokens.is(from, "un") || tokens.is(from, "une")));
    }

    /** "« … cinq bus », peste la maire": what follows a quotation and its comma says who was quoted, whatever the verb. */
    private boolean quoted(int i) {
        int quote = tokens.comma(i - 1) ? i - 2 : i - 1;
        boolean closes = tokens.is(quote, "»") || tokens.is(quote, "”");
        return closes && (quote == i - 2 || ENDING.contains(tokens.low(quote - 1)));
    }

    /** "confie Inès, 24 ans, titulaire d'un master", "prévient la SNCB, confrontée à une grève de 48 heures": what is told of the speaker she does not say. */
    private void apposed(int comma) {
        int i = comma + 1;
        boolean aged = drafts.stream().anyMatch(d -> d.from == i && "a".equals(d.unit));
        boolean told = tokens.is(comma, ",") && (aged || tokens.pos(i, Pos.PAST_PARTICIPLE) && !tokens.pos(i, Pos.NOUN));
        for (int k = i; told && k < tokens.size() && !tokens.comma(k); k++) {
            int at = k;
            drafts.stream().filter(d -> d.from == at).forEach(ofSpeaker::add);
        }
    }

    /** "ont rapporté mercredi quatre survivants": the number is no object where the verb is a plural and counts nothing. */
    private boolean several(int group, int verb, int from) {
        boolean number = tokens.isDigits(from) || NumberWords.starts(tokens.low(from));
        boolean apart = from > verb + 1 && "rapporter".equals(tokens.word(verb).verb());
        return number && (apart || !DIRECT.contains(String.valueOf(tokens.word(verb).verb()))) && (tokens.is(group, "ont") || tokens.pos(verb, Pos.THIRD_PLURAL) && verb == group);
    }

    /** What may stand between the verb and its subject: "a indiqué mercredi le HCP", "a précisé à l'AFP la ministre". */
    private int aside(int from) {
        int i = names.afterTime(from);
        if (tokens.is(i, "à") || tokens.is(i, "dans") || tokens.is(i, "devant") || tokens.is(i, "sur")) {
            int to = names.phraseEnd(i + 1);
            boolean subject = to > i && (Grammar.ARTICLES.contains(tokens.low(to)) || tokens.capital(to) || names.afterTime(to) > to);
            i = subject ? names.afterTime(to) : i;
        }
        return i;
    }

    private boolean reports(int verb) {
        String lemma = tokens.word(verb).verb();
        return tokens.pos(verb, Pos.VERBAL) && lemma != null && REPORTING.contains(lemma) && !lemma.equals("faire")
                && (!FEELING.contains(lemma) || tokens.is(verb - 1, "s'") || tokens.is(verb - 2, "s'"));
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
        boolean that = tokens.is(next, "que") || tokens.is(next, "qu'") || tokens.is(next, ":") || state && (tokens.is(next, "de") || tokens.is(next, "d'"));
        that |= lemma.equals("conclure") && tokens.is(next, "à") && Movement.nounDirection(tokens.low(next + 2)) != null;
        boolean direct = speaks || surveys && !counts && objects.figureSoon(i) || (DIRECT.contains(lemma) || counts) && (objects.figureSoon(i) || objects.sized(i) || VALUING.contains(lemma) && objects.valued(i)) || MOVES.contains(lemma) && objects.movement(i);
        int group = subjects.groupStart(i);
        if (group == i && !subjects.finite(i) && VALUING.contains(lemma)) {
            // "le coût, estimé à 1,2 milliard dans le rapport"
            return false;
        }
        boolean active = group == i || !passive(group, i);
        if (lemma.equals("faire") && !state || !that && !direct || !active) {
            return false;
        }
        Subjects.Found found = subjects.of(group);
        if (found == null || found.phrase() == null) {
            return false;
        }
        Phrase phrase = found.phrase();
        String head = tokens.low(phrase.head());
        if (surveys && !counts && !lemma.equals("conclure") && !(GIVING.contains(lemma) ? SURVEYS : COUNTERS).contains(head)) {
            return false;
        }
        if (drafts.stream().anyMatch(d -> (d.kind == Figure.Kind.PERCENT || d.kind == Figure.Kind.RATIO || d.kind == Figure.Kind.FRACTION) && d.counted != null && d.counted.role() == Figure.Role.RIGHT && d.to <= phrase.head() && phrase.head() - d.to <= 3
                && tokens.at(phrase.head()).start() == d.counted.head().start())) {
            // "45 % des Français estiment que" tells how many think so
            return false;
        }
        if (lemma.equals("prévoir") && Grammar.DE.contains(tokens.low(i + 1)) && tokens.pos(i + 2, Pos.INFINITIVE)) {
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
        drafts.stream().filter(d -> d.from > i).forEach(d -> d.source = source);
        // "la police a dénombré 60 000 manifestants, les syndicats 100 000"
        drafts.stream().filter(d -> d.from > i + 3 && Gapping.subject(tokens, d) > i).forEach(d ->
                d.source = new Figure.Source(text(Gapping.subject(tokens, d), tokens.comma(d.outerFrom - 1) ? d.outerFrom - 1 : d.outerFrom), source.verb()));
        return true;
    }

    /** ", a-t-il indiqué", ", précise-t-elle": the pronoun stands for the subject of the sentence. */
    private boolean pronoun(int i) {
        String low = tokens.low(i);
        String pronoun = low.substring(low.lastIndexOf('-') + 1);
        if (pronoun.length() == low.length() || !Grammar.PERSON_PRONOUNS.contains(pronoun) || pronoun.equals("on")) {
            return false;
        }
        boolean compound = tokens.pos(i + 1, Pos.PAST_PARTICIPLE);
        String verb = compound ? tokens.word(i + 1).verb() : tokens.beforeHyphen(i).verb();
        Subjects.Found found = verb != null && REPORTING.contains(verb) ? subjects.inClause(0, i - 1) : null;
        if (found == null || found.phrase() == null || !Memory.agrees(tokens.word(found.phrase().head()).bits(), pronoun)) {
            return false;
        }
        give(new Figure.Source(text(names.withDeterminers(found.phrase()), found.phrase().to()), text(i, compound ? i + 2 : i + 1)), 0);
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

    private void give(Figure.Source source, int after) {
        for (Draft draft : drafts) {
            if (draft.source == null && draft.from >= after && !ofSpeaker.contains(draft)) {
                draft.source = source;
            }
        }
    }
}
