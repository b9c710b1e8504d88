package org.reperes.figures;

import java.util.List;
import java.util.Locale;
import org.reperes.figures.Figure.Kind;

/** Which figures can be told of a time: levels, movements and events, not the traits of a thing or how long something took. */
final class TimeBearers {

    /** What an amount of is of a time. */
    private static final Terms FLOWS = Terms.of("bénéfice collecte déficit excédent perte résultat chiffre recette recettes revenu production récolte consommation "
            + "trafic taux inflation croissance stock température moyenne rendement solde magnitude effort investissement peine amende record total niveau somme montant "
            + "lot saisie saisies vol vente don achat commande prise livraison création population score volume coût dépense effectif délégation");
    private static final int PASSAGE = 6;
    private static final Terms LENGTHS = Terms.of("durée temps délai délais attente espérance trajet moyenne retard âge");

    private final Tokens tokens;
    private final List<Draft> drafts;

    TimeBearers(Tokens tokens, List<Draft> drafts) {
        this.tokens = tokens;
        this.drafts = drafts;
    }

    /** "au titre des neuf premiers mois": a number of months is a part of the time. */
    boolean countsTime(Draft draft) {
        return draft.counted != null && draft.bare() && Calendar.TIME_NOUNS.contains(draft.counted.head().of(tokens.text()).toLowerCase(Locale.ROOT));
    }

    boolean overlaps(Draft draft, TimeExpression time) {
        return tokens.span(draft.from, draft.to).overlaps(time.span());
    }

    boolean takes(Draft draft, TimeExpression time) {
        // "une hausse de 74 % par rapport à 2023 (12 tonnes)": the other end of the change is of another time than the sentence's
        boolean otherEnd = "from".equals(draft.changeRole) && tokens.is(draft.outerFrom - 1, "(") && time.span().start() < tokens.at(draft.from).start();
        // "l'espérance de vie a atteint 85,2 ans": a length of something is a quantity like any other
        boolean quantity = draft.kind == Kind.AGE ? Ages.level(tokens, draft) : draft.kind != Kind.DURATION || measuredLength(draft);
        // "118 femmes ont été tuées, soit quatre de moins qu'en 2021": a difference of two times is of none
        boolean difference = "delta".equals(draft.changeRole) && tokens.is(draft.outerFrom - 1, "soit") && Grammar.DE.contains(tokens.low(draft.outerTo));
        return quantity && !otherEnd && !difference && !countsTime(draft) && !overlaps(draft, time) && !startOf(draft, time) && !wholeOf(draft) && !trait(draft);
    }

    /** "dix-huit mois de prison", "le délai est passé de 74 à 131 jours": a length that is told for itself, not one that something took. */
    private boolean measuredLength(Draft draft) {
        String head = draft.counted == null ? "" : draft.counted.head().of(tokens.text()).toLowerCase(Locale.ROOT);
        return LENGTHS.contains(head) || draft.changeRole != null || draft.counted != null && draft.counted.role() == Figure.Role.RIGHT && !head.equals("travaux")
                || "pendant".equals(tokens.low(draft.outerFrom - 1)) || draft.partOf != null;
    }

    /** "passera de 2,40 à 2,60 euros dès lundi": the time is that of the end. */
    private boolean startOf(Draft draft, TimeExpression time) {
        boolean passage = "from".equals(draft.changeRole) && Grammar.DE.contains(tokens.low(draft.outerFrom - 1)) && draft.pair != null && draft.pair.from > draft.from && draft.pair.outerFrom - draft.to <= PASSAGE;
        return passage && (time.span().end() <= tokens.at(draft.from).start() || time.span().start() >= tokens.at(draft.pair.to - 1).end());
    }

    /** "12 des 54 arrêts sont aujourd'hui accessibles" tells of the twelve. */
    boolean wholeOf(Draft draft) {
        return tokens.is(draft.outerFrom - 1, "des") && drafts.stream().anyMatch(d -> d != draft && d.outerTo == draft.outerFrom - 1);
    }

    /** "a ravagé mardi un entrepôt de 4 000 m²": what a thing is like, at all times. */
    private boolean trait(Draft draft) {
        boolean of = Grammar.DE.contains(tokens.low(draft.outerFrom - 1)) && (draft.kind == Kind.MEASURE || draft.kind == Kind.MONEY || draft.kind == Kind.DURATION
                || draft.counted != null && draft.counted.role() == Figure.Role.RIGHT);
        int noun = draft.outerFrom - 2;
        noun -= tokens.pos(noun, Pos.ADJECTIVE) && NounPhrases.commonNoun(tokens, noun - 1) ? 1 : 0;
        boolean one = tokens.is(noun - 1, "un") || tokens.is(noun - 1, "une");
        return of && one && NounPhrases.commonNoun(tokens, noun) && Movement.nounDirection(tokens.low(noun)) == null && !FLOWS.contains(tokens.low(noun));
    }
}
