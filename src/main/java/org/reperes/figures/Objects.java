package org.reperes.figures;

import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** The object of a verb that stands behind the amount: "estime à 500 millions le coût du programme", "faire passer de 40 à 60 le nombre de centres". */
final class Objects {

    private static final Terms SETTING = Terms.of("estimer évaluer chiffrer fixer porter ramener limiter réduire établir relever abaisser plafonner "
            + "maintenir laisser passer situer arrêter élever hausser augmenter baisser "
            + "ralentir accélérer allonger raccourcir accroître diminuer freiner doper rallonger alourdir alléger améliorer");
    private static final Terms DETERMINERS = Terms.of("le la les l' son sa ses leur leurs ce cet cette ces");
    private static final Terms NEEDS = Terms.of("faut faudra faudrait fallait fallu");
    private static final Terms INDEFINITE = Terms.of("un une");
    /** How far before the amount its verb stands: "a été estimée par la Banque mondiale à". */
    private static final int REACH = 6;
    /** Words from a price to what it is paid for. */
    private static final int PRICE = 10;

    private final Tokens tokens;

    Objects(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What the amount sets, or null where no such object follows it. */
    Draft.Counted of(Draft draft, Draft next) {
        if (draft.kind == Figure.Kind.FACTOR) {
            return null;
        }
        if (draft.kind == Figure.Kind.MONEY && needed(draft.outerFrom - 1)) {
            return price(draft.outerTo);
        }
        Draft last = next != null && closes(draft, next) ? next : draft;
        int at = last.outerTo + (tokens.is(last.outerTo, "par") && Calendar.TIME_NOUNS.contains(tokens.low(last.outerTo + 1)) ? 2 : 0);
        boolean to = tokens.is(draft.outerFrom - 1, "à") || last != draft || by(draft) || tokens.is(draft.outerFrom, "entre");
        // "fixé à 280 francs le kilogramme"
        boolean per = Units.at(tokens, at + 1) != null;
        if (per || !DETERMINERS.contains(tokens.low(at)) && !(INDEFINITE.contains(tokens.low(at)) && by(draft)) || !to && !afterStart(draft) || !set(draft)) {
            return null;
        }
        Phrase phrase = NounPhrases.at(tokens, at + 1, false);
        phrase = phrase == null ? NounPhrases.at(tokens, at + 1, true) : phrase;
        boolean time = phrase == null || Calendar.TIME_NOUNS.contains(tokens.low(phrase.head())) || Calendar.WEEKDAYS.contains(tokens.low(phrase.head()));
        return time ? null : RightNouns.counted(tokens, phrase, Role.RIGHT);
    }

    /** "ralentit d'environ 27 % le déclin cognitif", "réduisant de 270 millions les moyens": by so much. */
    private boolean by(Draft draft) {
        int of = draft.outerFrom - (draft.outerFrom < draft.from && Grammar.DE.contains(tokens.low(draft.outerFrom)) ? 0 : 1);
        int verb = of - 1;
        return Grammar.DE.contains(tokens.low(of)) && tokens.pos(verb, Pos.VERBAL) && SETTING.contains(String.valueOf(tokens.word(verb).verb()));
    }

    /** "Il faut désormais débourser 430 euros". */
    private boolean needed(int verb) {
        int need = verb - 1;
        while (need > verb - 4 && tokens.pos(need, Pos.ADVERB)) {
            need--;
        }
        return tokens.pos(verb, Pos.INFINITIVE) && NEEDS.contains(tokens.low(need));
    }

    /** "430 euros en moyenne, hors charges, pour un kot": what that is the price of, or null. */
    private Draft.Counted price(int from) {
        for (int i = from; i < from + PRICE; i++) {
            if (tokens.is(i, "pour") && (DETERMINERS.contains(tokens.low(i + 1)) || INDEFINITE.contains(tokens.low(i + 1)))) {
                Phrase phrase = NounPhrases.at(tokens, i + 2, false);
                return phrase == null ? null : RightNouns.counted(tokens, phrase, Role.RIGHT);
            }
            if (tokens.is(i, ".") || tokens.is(i, ";") || tokens.pos(i, Pos.INFINITIVE)) {
                return null;
            }
        }
        return null;
    }

    private boolean closes(Draft draft, Draft next) {
        return Ranges.from(tokens, draft) && tokens.is(next.outerFrom - 1, "à") && next.outerFrom - draft.to <= 2;
    }

    private boolean afterStart(Draft draft) {
        return tokens.is(draft.outerFrom - 1, "jusqu'à");
    }

    private boolean set(Draft draft) {
        for (int i = draft.outerFrom - 2; i > draft.outerFrom - 2 - REACH && i >= 0; i--) {
            String lemma = tokens.word(i).verb();
            if (lemma != null && SETTING.contains(lemma) && tokens.pos(i, Pos.VERBAL)) {
                return true;
            }
            if (Grammar.punctuation(tokens, i) && !tokens.is(i, ",") || tokens.isDigits(i) && !tokens.is(draft.outerFrom - 1, "à")) {
                return false;
            }
        }
        return false;
    }
}
