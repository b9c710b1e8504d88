package org.reperes.figures;

import java.util.List;
import java.util.Locale;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** What a number in brackets, after a colon or an age after its comma belongs to: "le budget (2,1 M€)", "Coût : 20 milliards". */
final class BracketNouns {

    private static final int TITLE = 10;
    private static final Terms WHERE = Terms.of("en dans chez qu'en");
    private static final Terms COPULAS = Terms.of("être rester demeurer");
    private static final Terms PLACING = Terms.of("en à au aux");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final VerbSubjects verbs;
    private final TimeTokenSpans times;

    BracketNouns(Tokens tokens, List<Draft> drafts, Subjects subjects, VerbSubjects verbs, TimeTokenSpans times) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = subjects;
        this.verbs = verbs;
        this.times = times;
    }

    /** @param i the bracket, colon or comma before the number */
    Draft.Counted of(Draft draft, int i) {
        int sentence = tokens.is(i, "(") ? beforeTime(i) : i;
        if (sentence < i) {
            Phrase dated = subjects.left().before(sentence, true);
            for (Draft other : drafts) {
                if (dated != null && other.from <= dated.head() && dated.head() < other.to) {
                    // "en hausse de 3,2 centimes sur un mois (+2,20 %)"
                    return other.counted == null ? null : other.counted.as(Role.ELIDED);
                }
            }
            int verb = dated == null ? verbs.verb(sentence - 1) : -1;
            return verb < 0 ? left(dated) : verbs.subject(verb);
        }
        for (Draft other : drafts) {
            if (tokens.is(i, "(") && other.outerTo == i && other != draft && draft.kind == Kind.MONEY && other.kind == Kind.MONEY) {
                // "212 dollars (145 euros)"
                return other.counted == null ? null : other.counted.as(Role.ELIDED);
            }
        }
        int place = tokens.is(i, "(") && draft.sign == 0 && tokens.capital(i - 1) && PLACING.contains(tokens.low(i - 2)) ? verbs.verb(i - 3) : -1;
        if (place >= 0 && Movement.relative(draft.kind)) {
            // "les taux les plus faibles ont été observés en Irlande (0,5 %)"
            return verbs.subject(place);
        }
        Phrase before = subjects.left().before(Locutions.before(tokens, i - 1) + 1, draft.kind != Kind.AGE);
        if (tokens.is(i, ":") && draft.sign != 0 && verbs.verb(i - 1) == i - 1 && Movement.isVerb(tokens, i - 1)) {
            // "a plus que doublé : +117 %"
            return verbs.subject(i - 1);
        }
        Phrase title = tokens.is(i, ":") ? title(i) : null;
        if (title != null) {
            return left(title);
        }
        int where = before == null ? -1 : before.from() - (Grammar.ARTICLES.contains(tokens.low(before.from() - 1)) ? 2 : 1);
        if (before != null && tokens.is(i, "(") && draft.kind == Kind.PERCENT && draft.sign == 0 && WHERE.contains(tokens.low(where)) && copula(verbs.verb(where - 1))) {
            // "le taux est plus élevé en milieu rural (25,4 %)"; "le sentiment est répandu chez les retraités (82 %)"
            Draft.Counted subject = verbs.subject(verbs.verb(where - 1));
            boolean share = tokens.is(where, "chez") && subject != null && !Quantities.RATES.contains(subject.head().of(tokens.text()).toLowerCase(Locale.ROOT));
            return share ? left(before) : subject;
        }
        if (before != null && tokens.is(i, "(") && tokens.is(before.head() - 1, "en") && subjects.finite(before.head() - 2)) {
            // "le coût vient en tête (41 %)"
            return verbs.subject(before.head() - 2);
        }
        if (before != null && tokens.is(before.head() - 1, "la") && tokens.is(before.head() - 2, "à") && Movement.nounDirection(tokens.low(before.head())) != null) {
            // "repartent à la hausse (+6,3 %)"
            int moving = verbs.verb(before.head() - 3);
            return moving < 0 ? null : verbs.subject(moving);
        }
        int verb = before == null && tokens.is(i, "(") && Movement.relative(draft.kind) ? verbs.verb(i - 1) : -1;
        // "le taux est quasi stable (+0,1 point)"
        return verb < 0 ? left(before) : verbs.subject(verb);
    }

    /** "est répandu", "demeure", "est plus élevé": the last a participle by its form. */
    private boolean copula(int verb) {
        return verb >= 0 && (COPULAS.contains(String.valueOf(tokens.word(verb).verb())) || tokens.pos(verb, Pos.ADJECTIVE) && "être".equals(tokens.word(subjects.groupStart(verb)).verb()));
    }

    /** "Coût pour les finances publiques : 20,4 milliards": what a sentence without a verb names, or null. */
    private Phrase title(int colon) {
        int head = Grammar.ARTICLES.contains(tokens.low(0)) ? 1 : 0;
        boolean noun = NounPhrases.commonNoun(tokens, head) && subjects.verbs(0, colon) == 0 && colon < TITLE;
        for (int k = 0; noun && k < colon; k++) {
            noun = !tokens.comma(k) && !tokens.isDigits(k);
        }
        return noun ? new Phrase(head, head, Math.min(colon, NounPhrases.extend(tokens, head, false, colon))) : null;
    }

    /** "la baisse des arrivées sur la période (-1,3 %)": what stands in brackets is no property of the time before it. */
    private int beforeTime(int bracket) {
        int at = times.startOf(bracket - 1);
        if (at < 0 && Calendar.TIME_NOUNS.contains(tokens.low(bracket - 1)) && Grammar.ARTICLES.contains(tokens.low(bracket - 2))) {
            at = Grammar.PREPOSITIONS.contains(tokens.low(bracket - 3)) ? bracket - 3 : -1;
        }
        return at > 0 ? at : inTheMonth(bracket);
    }

    /** "a reculé pour le troisième mois consécutif (-1,8 %)": where that begins, or the bracket. */
    private int inTheMonth(int bracket) {
        int i = bracket - 1;
        boolean time = false;
        for (; i > bracket - 6; i--) {
            String low = tokens.low(i);
            boolean noun = Calendar.TIME_NOUNS.contains(low);
            if (!noun && !low.startsWith("consécuti") && !low.startsWith("premi") && Ordinals.value(low) == 0 && !low.equals("le") && !low.equals("la")) {
                break;
            }
            time |= noun;
        }
        return time && tokens.is(i, "pour") ? i : bracket;
    }

    private Draft.Counted left(Phrase phrase) {
        return phrase == null ? null : RightNouns.counted(tokens, phrase, Role.LEFT);
    }
}
