package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;

/** What a number counts where it is said elsewhere: by the number before, the opening of the sentence, the noun of a movement, those a bracket tells apart. */
final class CountedElsewhere {

    private static final int OUT_OF = 10;
    /** Words from "le plus de" to the number that says how many. */
    private static final int MOST = 8;
    private static final Terms SETTINGS = Terms.of("en dans chez entre sur parmi au aux à");
    private static final Terms AFTER = Terms.of("et mais alors tandis");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Memory memory;
    private final Governors governors;

    CountedElsewhere(Tokens tokens, List<Draft> drafts, Memory memory, Governors governors) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.memory = memory;
        this.governors = governors;
    }

    /** "En 2022, le chiffre avait été de 11 millions": what the last of its kind counted, where the noun says no more. */
    Draft.Counted named(int d, Draft.Counted noun) {
        Draft draft = drafts.get(d);
        String head = noun == null ? "" : noun.span().of(tokens.text());
        int at = noun == null ? -1 : tokens.indexOf(noun.head().start());
        boolean figure = head.equals("chiffre") && (tokens.is(at - 1, "le") || tokens.is(at - 1, "ce")) && draft.kind != Kind.FACTOR;
        Draft before = d > 0 ? drafts.get(d - 1) : memory.figureBefore();
        boolean like = figure && before != null && before.counted != null && (before.kind == draft.kind || draft.kind == Kind.FRACTION);
        return like ? before.counted.as(Role.ELIDED) : noun;
    }

    /** "Parmi les participantes, 20,4 % ont indiqué": whom the sentence opens with, or null. */
    Draft.Counted ofOpening(Draft draft) {
        boolean opens = (tokens.is(0, "parmi") || tokens.is(0, "chez")) && Grammar.ARTICLES.contains(tokens.low(1)) && NounPhrases.commonNoun(tokens, 2);
        boolean share = (Movement.relative(draft.kind) || draft.kind == Kind.FRACTION || draft.kind == Kind.RATIO) && governors.subjects().finite(draft.outerTo);
        int end = opens && share ? NounPhrases.extend(tokens, 2, tokens.pos(2, Pos.NOUN_PLURAL), draft.outerFrom) : -1;
        return end < 0 || end > draft.outerFrom ? null : RightNouns.counted(tokens, new NounPhrases.Phrase(2, 2, end), Role.LEFT);
    }

    /** "Sur ces malades, 3 353 sont en réanimation": those the sentence opens with, counted before or not, or null. */
    Draft.Counted ofThese(Draft draft) {
        boolean opens = (tokens.is(0, "sur") || tokens.is(0, "parmi")) && tokens.is(1, "ces") && tokens.pos(2, Pos.NOUN_PLURAL) && !Calendar.TIME_NOUNS.contains(tokens.low(2));
        int end = opens ? NounPhrases.extend(tokens, 2, true, draft.outerFrom) : -1;
        boolean subject = end > 0 && tokens.comma(end) && draft.bare() && draft.outerFrom == end + 1 && governors.subjects().finite(draft.outerTo);
        return subject ? RightNouns.counted(tokens, new NounPhrases.Phrase(2, 2, end), Role.ELIDED) : null;
    }

    /** "61,9 % des ménages estiment que …, 33,6 % déclarent s'endetter": those the share before is of, or null. */
    Draft.Counted asked(int d) {
        Draft draft = drafts.get(d);
        int verb = draft.outerTo;
        while (FiniteVerbs.CLITICS.contains(tokens.low(verb)) || tokens.is(verb, "ne") || tokens.is(verb, "n'")) {
            verb++;
        }
        int i = draft.outerFrom - 1;
        while (tokens.is(i, "seulement") || tokens.is(i, "seuls") || Grammar.quote(tokens, i)) {
            i--;
        }
        boolean opens = i < 0 || tokens.comma(i) || tokens.is(i, ";") || tokens.is(i, "et") || tokens.is(i, "que") || tokens.is(i, "mais");
        boolean subject = draft.kind == Kind.PERCENT && draft.sign == 0 && opens && tokens.pos(verb, Pos.THIRD_PLURAL) && governors.subjects().finite(verb);
        for (int k = d - 1; subject && k >= 0; k--) {
            Draft share = drafts.get(k);
            boolean people = share.kind == Kind.PERCENT && share.counted != null && (share.counted.role() == Role.RIGHT || share.counted.role() == Role.ELIDED);
            if (people && tokens.pos(tokens.indexOf(share.counted.head().start()), Pos.NOUN_PLURAL)) {
                return share.counted.as(Role.ELIDED);
            }
        }
        Draft last = subject && d == 0 && draft.outerFrom > 0 ? memory.lastBefore() : null;
        return last != null && last.counted != null && last.several() ? last.counted.as(Role.ELIDED) : null;
    }

    /** "79 % ont respecté les règles, 83 % en milieu urbain et 69 % en milieu rural", "2 sur 5 à l'est, 3 sur 4 au nord": of those the share before is of, or null. */
    Draft.Counted told(int d) {
        Draft draft = drafts.get(d);
        boolean share = (draft.kind == Kind.PERCENT || draft.kind == Kind.RATIO) && draft.sign == 0 && (tokens.comma(draft.outerFrom - 1) || tokens.is(draft.outerFrom - 1, "et"))
                && (SETTINGS.contains(tokens.low(draft.outerTo)) || tokens.pos(draft.outerTo, Pos.ADVERB));
        for (int k = d - 1; share && k >= 0; k--) {
            Draft before = drafts.get(k);
            boolean like = before.kind == Kind.PERCENT || before.kind == Kind.RATIO;
            if (like && before.counted != null && before.counted.role() != Role.SUBJECT && before.counted.role() != Role.LEFT) {
                return before.counted.as(Role.ELIDED);
            }
            if (like) {
                return null;
            }
        }
        return null;
    }

    /** "l'Allemagne et l'Espagne détenaient respectivement 23 903 et 16 740 MW": the second of two, or null. */
    Draft.Counted respectively(int d) {
        Draft draft = drafts.get(d);
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        boolean pair = before != null && before.counted != null && tokens.is(before.outerFrom - 1, "respectivement") && tokens.is(before.outerTo, "et") && draft.outerFrom == before.outerTo + 1;
        int et = pair ? tokens.indexOf(before.counted.span().end()) : -1;
        int noun = et + 1 + (Grammar.ARTICLES.contains(tokens.low(et + 1)) ? 1 : 0);
        boolean second = pair && tokens.is(et, "et") && before.counted.span().start() < tokens.at(before.from).start();
        NounPhrases.Phrase other = second && tokens.capital(noun) ? new NounPhrases.Phrase(noun, noun, noun + 1) : second ? NounPhrases.at(tokens, noun, tokens.pos(noun, Pos.NOUN_PLURAL)) : null;
        return other == null ? null : RightNouns.counted(tokens, other, before.counted.role());
    }

    /** "intervient pour 62 % dans le total des échanges", "contribue à hauteur de 18 % dans le budget": of the whole it is a share of, or null. */
    Draft.Counted inWhole(Draft draft) {
        int i = draft.outerFrom - 1;
        boolean share = draft.kind == Kind.PERCENT && (tokens.is(i, "pour") || tokens.is(i, "de") && tokens.is(i - 1, "hauteur"));
        boolean whole = share && tokens.is(draft.outerTo, "dans") && Grammar.ARTICLES.contains(tokens.low(draft.outerTo + 1));
        NounPhrases.Phrase noun = whole ? NounPhrases.at(tokens, draft.outerTo + 2, tokens.is(draft.outerTo + 1, "les")) : null;
        return noun == null ? null : RightNouns.counted(tokens, noun, Role.RIGHT);
    }

    /** "il y a eu le plus de faillites, avec 1.411": what there is most of, or null. */
    Draft.Counted most(Draft draft) {
        int i = draft.outerFrom - 1;
        boolean with = draft.bare() && tokens.is(i, "avec") && tokens.comma(i - 1) && !NounPhrases.noun(tokens, draft.outerTo, draft.several());
        for (int k = i - 2; with && k > i - MOST && k > 1; k--) {
            if (Grammar.DE.contains(tokens.low(k)) && tokens.is(k - 1, "plus") && tokens.is(k - 2, "le") && NounPhrases.commonNoun(tokens, k + 1)) {
                return RightNouns.counted(tokens, new NounPhrases.Phrase(k + 1, k + 1, NounPhrases.extend(tokens, k + 1, true, i - 1)), Role.ELIDED);
            }
        }
        return null;
    }

    /** "aux seniors (50 ans et plus) et aux générations intermédiaires (25-49 ans)": whom the bracket tells apart, or null. */
    Draft.Counted agedGroup(Draft draft) {
        boolean bracket = draft.kind == Kind.DURATION && "a".equals(draft.unit) && tokens.is(draft.outerFrom - 1, "(") && tokens.is(draft.outerTo, ")")
                && (draft.op == Figure.Op.RANGE || draft.op == Figure.Op.GE || draft.op == Figure.Op.LE);
        int name = draft.outerFrom - 2;
        if (draft.kind == Kind.DURATION && "a".equals(draft.unit) && draft.op == Figure.Op.EQ && tokens.is(name + 1, "(") && tokens.capital(name) && tokens.capital(name - 1)) {
            // "Davin Scott (85 ans, Apollo 9)"
            NounPhrases.Phrase person = governors.subjects().left().before(name + 1, false);
            return person == null ? null : RightNouns.counted(tokens, person, Role.LEFT);
        }
        NounPhrases.Phrase group = bracket ? governors.subjects().left().before(draft.outerFrom - 1, false) : null;
        return group == null || !tokens.pos(group.head(), Pos.NOUN_PLURAL) ? null : RightNouns.counted(tokens, group, Role.LEFT);
    }

    /** "• 270 000 € : agrandissement du bâtiment": what stands after the colon of an item that opens with its amount, or null. */
    Draft.Counted item(Draft draft) {
        boolean opens = draft.kind == Kind.MONEY && tokens.is(draft.outerTo, ":") && (draft.outerFrom == 0 || draft.outerFrom == 1 && !tokens.isWord(0));
        NounPhrases.Phrase phrase = opens ? NounPhrases.at(tokens, draft.outerTo + 1, false) : null;
        return phrase == null ? null : RightNouns.counted(tokens, phrase, Role.RIGHT);
    }

    /** "Tarifs : 12 euros le samedi, 20 euros les deux jours ; 10 euros pour les enfants": what the list is of, or null. */
    Draft.Counted tariff(int d) {
        Draft first = drafts.get(0);
        boolean list = d > 0 && drafts.get(d).kind == Kind.MONEY && first.kind == Kind.MONEY && tokens.is(first.outerFrom - 1, ":");
        return list ? first.counted : null;
    }

    /** "transporte 521 kg de matériel et doit en ramener 660 kg": of what the measure before is, or null. */
    Draft.Counted load(int d) {
        Draft before = d > 0 && drafts.get(d).kind == Kind.MEASURE && governors.verbs().en(drafts.get(d)) ? drafts.get(d - 1) : null;
        boolean same = before != null && before.kind == Kind.MEASURE && before.counted != null && before.counted.role() == Role.RIGHT;
        return same ? before.counted.as(Role.PRONOUN_EN) : null;
    }

    /** "En matière d'établissements, l'office en a recensé 27 426": what the sentence opens with, or null. */
    Draft.Counted matter() {
        int noun = tokens.is(0, "en") && tokens.is(1, "matière") && Grammar.DE.contains(tokens.low(2)) ? 3 : -1;
        NounPhrases.Phrase phrase = noun < 0 ? null : NounPhrases.at(tokens, noun, true);
        return phrase == null ? null : RightNouns.counted(tokens, phrase, Role.PRONOUN_EN);
    }

    /** "une augmentation de 310 points d'indice, soit 269 euros": the noun of movement before the figure, or null. */
    Draft.Counted movementOf(Draft said) {
        int noun = said.outerFrom - 2;
        boolean moves = Grammar.DE.contains(tokens.low(noun + 1)) && Movement.nounDirection(tokens.low(noun)) != null;
        NounPhrases.Phrase left = moves ? governors.subjects().left().before(noun + 1) : null;
        return left == null ? null : RightNouns.counted(tokens, left, Role.LEFT);
    }

    /** "a dénombré 60 000 manifestants, les syndicats 100 000", "fermer 170 filiales en régie propre sur près de 780": of what was just counted, or null. */
    Draft.Counted ofCountBefore(int d) {
        Draft draft = drafts.get(d);
        Draft before = d > 0 ? drafts.get(Movement.relative(drafts.get(d - 1).kind) && d > 1 ? d - 2 : d - 1) : null;
        Draft.Counted listed = d > 0 ? listed(drafts.get(d - 1), draft) : null;
        if (listed != null) {
            return listed;
        }
        if (before == null || !before.bare() || before.counted == null || !draft.bare()) {
            return null;
        }
        int link = draft.outerFrom - 1;
        boolean shared = (tokens.is(link, "entre") || tokens.is(link, "en")) && tokens.low(link - 1).startsWith("réparti") && before.counted.role() == Role.RIGHT;
        if (shared && governors.subjects().verbs(before.to, draft.from) == 0) {
            // "96.000 personnes, réparties entre 59.000 en ville et 38.000 ailleurs"
            return before.counted.as(Role.ELIDED);
        }
        // "3400 foyers sont sans électricité : 2100 en Ardèche"
        boolean split = before.counted.role() == Role.RIGHT && tokens.is(draft.outerFrom - 1, ":") && (tokens.is(draft.outerTo, "en") || tokens.is(draft.outerTo, "dans") || tokens.is(draft.outerTo, "à"));
        // "3 000 personnes, selon les organisateurs ; la police parle plutôt de 1 800"
        if (split || spoken(draft)) {
            return before.counted.as(Role.ELIDED);
        }
        if (governors.subjects().verbs(before.to, draft.from) > 0) {
            return null;
        }
        boolean object = before.counted.role() == Role.RIGHT || before.counted.role() == Role.PRONOUN_EN;
        boolean gapped = object && Gapping.subject(tokens, draft) >= 0 && governors.verbs().verb(before.outerFrom - 1) == before.outerFrom - 1;
        boolean outOf = object && (tokens.is(draft.outerFrom - 1, "sur") || tokens.is(draft.outerFrom - 1, "les") && tokens.is(draft.outerFrom - 2, "sur")) && draft.outerFrom - before.to <= OUT_OF && !NounPhrases.noun(tokens, draft.outerTo, draft.several());
        return gapped || outOf ? before.counted.as(Role.ELIDED) : null;
    }

    /** "arrive avec huit chevaux, le Tchad six, le Mali avec cinq", "41 % des voix, les conservateurs 27 %": one subject after the other, the verb and the noun once; or null. */
    private Draft.Counted listed(Draft before, Draft draft) {
        boolean like = before.kind == draft.kind && before.counted != null && (before.counted.role() == Role.RIGHT || before.counted.role() == Role.ELIDED)
                && (draft.bare() || draft.kind == Kind.PERCENT);
        int end = draft.outerFrom - (tokens.is(draft.outerFrom - 1, "avec") ? 1 : 0);
        boolean closed = Grammar.punctuation(tokens, draft.outerTo) || draft.outerTo >= tokens.size() || AFTER.contains(tokens.low(draft.outerTo));
        int i = end - 1;
        while (i > before.outerTo && !tokens.comma(i) && !tokens.is(i, ";") && (tokens.isWord(i) && !governors.subjects().finite(i)
                && (!Grammar.FUNCTION.contains(tokens.low(i)) || Grammar.ARTICLES.contains(tokens.low(i)) || Grammar.DE.contains(tokens.low(i))))) {
            i--;
        }
        int first = tokens.is(i + 1, "et") ? i + 2 : i + 1;
        boolean subject = (tokens.comma(i) || tokens.is(i, ";")) && end - first >= 2 && Grammar.ARTICLES.contains(tokens.low(first)) && !Grammar.DE.contains(tokens.low(first))
                && (tokens.capital(end - 1) || end - first == 2);
        return like && closed && subject && governors.subjects().verbs(before.outerTo, i) == 0 ? before.counted.as(Role.ELIDED) : null;
    }

    private boolean spoken(Draft draft) {
        int of = draft.outerFrom - 1;
        int verb = tokens.pos(of - 1, Pos.ADVERB) ? of - 2 : of - 1;
        return tokens.is(of, "de") && "parler".equals(tokens.word(verb).verb());
    }
}
