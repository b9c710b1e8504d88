package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Rejections.Verdict;

/** What a figure is per: "par habitant", "par an", "/kg", "pour 100.000 naissances" (whose number is a denominator, no figure). */
final class PerRelations {

    static final Terms POWERS = Terms.of("10 100 1000 10000 100000 1000000");
    private static final Terms NOT_PER = Terms.of("rapport exemple ailleurs conséquent contre semaine-même contumace voie erreur terre mer "
            + "téléphone avion balles balle arrêt moyenne hasard");

    /** Between an amount and what it is per: "2 091 euros net par mois". */
    static final Terms TAXED = Terms.of("net nets brut bruts ttc");

    /** What amounts are shared out among, also when their noun says so and not the number. */
    private static final Terms HEADS = Terms.of("habitant personne tête ménage foyer élève étudiant salarié employé enfant femme patient "
            + "logement classe hectare an mois jour semaine heure client abonné action");

    /** What is sold one by one: "3 000 euros la traversée". */
    private static final Terms FARES = Terms.of("traversée pièce place nuit nuitée journée semaine séance tonne bouteille course dose "
            + "boîte botte baril douzaine caisse livre");

    /** Words between a count and the people it is a rate of. */
    private static final int FAR = 10;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final List<Verdict> rejects;

    PerRelations(Tokens tokens, List<Draft> drafts, List<Verdict> rejects) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.rejects = rejects;
    }

    void find() {
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            int after = after(draft);
            if (denominator(d, after) || priced(d)) {
                continue;
            }
            int end = perEnd(after, draft);
            if (end == after && after != draft.outerTo) {
                after = draft.outerTo;
                end = perEnd(after, draft);
            }
            if (end == after && !Movement.relative(draft.kind)) {
                after = afterSubject(draft);
                end = HEADS.contains(tokens.low(after + 1)) ? perEnd(after, draft) : after;
            }
            if (end > after) {
                int from = tokens.is(after, "par") || tokens.is(after, "/") ? after + 1 : after;
                draft.per = tokens.text().substring(tokens.at(from).start(), tokens.at(end - 1).end());
            }
        }
    }

    /** The token after the figure and the phrase it counts, where the phrase stands right of it. */
    private int after(Draft draft) {
        if (draft.counted != null && draft.counted.role() == Figure.Role.RIGHT && draft.counted.span().start() >= tokens.at(draft.to - 1).end()) {
            return tokens.indexOf(draft.counted.span().end() - 1) + 1;
        }
        boolean taxed = TAXED.contains(tokens.low(draft.outerTo)) && tokens.is(draft.outerTo + 1, "par");
        return taxed ? draft.outerTo + 1 : draft.outerTo;
    }

    /** "les dépenses de santé par habitant ont atteint 3 200 euros". */
    private int afterSubject(Draft draft) {
        boolean left = draft.counted != null && draft.counted.role() != Figure.Role.RIGHT && draft.counted.role() != Figure.Role.PRONOUN_EN && draft.counted.span().end() <= tokens.at(draft.from).start()
                && draft.counted.span().start() >= tokens.at(0).start();
        return left ? tokens.indexOf(draft.counted.span().end() - 1) + 1 : draft.outerTo;
    }

    private boolean denominator(int d, int after) {
        if (d + 1 >= drafts.size()) {
            return false;
        }
        Draft bottom = drafts.get(d + 1);
        boolean beside = tokens.is(after, "pour") && bottom.from == after + 1;
        boolean power = bottom.bare() && bottom.value != null && POWERS.contains(Finished.plain(bottom.value));
        // "80 mg d'alcool par 100 ml de sang", "0,023 $ par 100 $"
        boolean measure = tokens.is(after, "par") && bottom.from == after + 1 && bottom.value != null && POWERS.contains(Finished.plain(bottom.value));
        if (!(beside && power) && !measure && !(power && farOff(drafts.get(d), bottom))) {
            return false;
        }
        int end = bottom.counted != null && bottom.counted.role() == Figure.Role.RIGHT ? tokens.indexOf(bottom.counted.span().end() - 1) + 1 : bottom.to;
        Draft draft = drafts.get(d);
        draft.per = tokens.text().substring(tokens.at(bottom.from).start(), tokens.at(end - 1).end());
        draft.kind = draft.kind == Kind.COUNT ? Kind.RATE : draft.kind;
        Draft from = d > 0 ? drafts.get(d - 1) : null;
        if (from != null && from.kind == Kind.COUNT && draft.kind == Kind.RATE && Ranges.from(tokens, from) && draft.from - from.to <= 2) {
            // "de 28,8 à 22,2 décès pour 1 000": both are
            from.kind = Kind.RATE;
            from.per = draft.per;
        }
        rejects.add(new Verdict(bottom.from, bottom.to, "denominator"));
        drafts.remove(d + 1);
        return true;
    }

    /** "119 personnes touchées par la grippe pour 100.000 habitants": people in thousands that end what was counted. */
    private boolean farOff(Draft draft, Draft bottom) {
        boolean joint = tokens.is(bottom.from - 1, "pour") || tokens.is(bottom.from - 1, "/");
        String head = bottom.counted == null || bottom.counted.role() != Figure.Role.RIGHT ? "" : bottom.counted.head().of(tokens.text());
        boolean people = head.endsWith("s") && HEADS.contains(head.substring(0, head.length() - 1)) && bottom.value.precision() - bottom.value.scale() > 3;
        for (int i = draft.outerTo; joint && people && i < bottom.from; i++) {
            if (Grammar.punctuation(tokens, i) && !tokens.is(i, "/") || tokens.pos(i, Pos.FINITE) && !tokens.pos(i, Pos.NOUN | Pos.ADJECTIVE)) {
                return false;
            }
        }
        return joint && people && draft.bare() && bottom.from - draft.outerTo <= FAR;
    }

    /** "440 euros les 1 000 litres", "20 euros les deux jours": the quantity that the price is for. */
    private boolean priced(int d) {
        Draft price = drafts.get(d);
        Draft lot = d + 1 < drafts.size() ? drafts.get(d + 1) : null;
        if (lot == null || price.kind != Kind.MONEY || lot.kind != Kind.MEASURE && lot.kind != Kind.DURATION || !tokens.is(price.outerTo, "les") || lot.outerFrom != price.outerTo + 1) {
            return false;
        }
        price.per = tokens.span(lot.from, lot.to).of(tokens.text());
        rejects.add(new Verdict(lot.from, lot.to, "denominator"));
        drafts.remove(lot);
        return true;
    }

    private int perEnd(int i, Draft draft) {
        boolean slash = tokens.is(i, "/") && tokens.isWord(i + 1) && !(draft.bare() && tokens.low(i + 1).length() > 3 && i > draft.outerTo);
        boolean par = tokens.is(i, "par") && NounPhrases.noun(tokens, i + 1, false) && !NOT_PER.contains(tokens.low(i + 1))
                && !tokens.capital(i + 1) && !tokens.pos(i + 1, Pos.INFINITIVE);
        if (slash || par) {
            boolean power = tokens.isDigits(i + 2) && tokens.glued(i + 2);
            boolean squared = power || tokens.pos(i + 2, Pos.ADJECTIVE) && (tokens.is(i + 2, "carré") || tokens.is(i + 2, "cube"));
            return squared ? i + 3 : i + 2;
        }
        boolean each = (tokens.is(i, "l'") || tokens.is(i, "la") || tokens.is(i, "le"))
                && (tokens.is(i + 1, "unité") || tokens.is(i + 1, "heure") || tokens.is(i + 1, "once") 
                || draft.kind == Kind.MONEY && FARES.contains(tokens.low(i + 1)) || Units.at(tokens, i + 1) != null
                && tokens.low(i + 1).length() > 2 && Units.at(tokens, i + 1).unit().kind() == Kind.MEASURE);
        boolean squared = each && (tokens.is(i + 2, "carré") || tokens.is(i + 2, "cube"));
        return squared ? i + 3 : each ? i + 2 : i;
    }
}
