package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** What a number without a noun of its own belongs to: the noun on its left, or the subject of its verb. */
final class Governors {

    private static final int REACH = 25;
    private static final Terms LINKS = Terms.of("de d' à des du au aux par pour sur en avec dans jusqu'à jusqu' entre hauteur raison près hors dès");
    private static final Terms ELSEWHERE = Terms.of("sur dans avec pour en dès");
    private static final Terms COMPARED = Terms.of("supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures moins plus");
    private static final Terms ADVERBS = Terms.of("désormais ainsi donc seulement encore également notamment aussi environ aujourd'hui "
            + "respectivement actuellement déjà enfin même globalement précisément exactement chacun chacune");

    private final Tokens tokens;
    private final Subjects subjects;
    private final Memory memory;
    private final List<Draft> drafts;
    private final TimeTokenSpans times;

    Governors(Tokens tokens, List<Draft> drafts, List<TimeExpression> times, Memory memory) {
        this.tokens = tokens;
        this.subjects = new Subjects(tokens);
        this.memory = memory;
        this.drafts = drafts;
        this.times = new TimeTokenSpans(tokens, times);
    }

    Draft.Counted of(Draft draft) {
        if (draft.kind == Kind.FACTOR && COMPARED.contains(tokens.low(draft.outerTo))) {
            return null;
        }
        int i = draft.outerFrom - 1;
        while (i >= 0 && (ADVERBS.contains(tokens.low(i)) || Grammar.quote(tokens, i) || tokens.is(i, "magnitude"))) {
            i--;
        }
        i = Locutions.before(tokens, i);
        if (tokens.is(i, "avec") && tokens.is(draft.outerTo, ",") && (i == 0 || tokens.is(i - 1, ","))) {
            return opening(draft.outerTo + 1);
        }
        int sentence = tokens.is(i, "(") ? beforeTime(i) : i;
        if (sentence < i) {
            return left(subjects.left().before(sentence, true));
        }
        if (tokens.is(i, "(") || tokens.is(i, ":") || tokens.is(i, ",") && draft.kind == Kind.AGE) {
            return left(subjects.left().before(i, draft.kind != Kind.AGE));
        }
        boolean of = false;
        boolean elsewhere = false;
        int links = 0;
        while (links++ < 4 && LINKS.contains(tokens.low(i))) {
            of |= Grammar.DE.contains(tokens.low(i));
            elsewhere |= ELSEWHERE.contains(tokens.low(i));
            i--;
            while (i >= 0 && (ADVERBS.contains(tokens.low(i)) || tokens.is(i, "magnitude"))) {
                i--;
            }
            i = Locutions.before(tokens, i);
        }
        for (int skipped = skipped(i); skipped < i; skipped = skipped(i)) {
            i = Locutions.before(tokens, skipped);
            elsewhere = true;
        }
        return governed(draft, i, of, elsewhere);
    }

    /** "la baisse des arrivées sur la période (-1,3 %)": what stands in brackets is no property of the time before it. */
    private int beforeTime(int bracket) {
        int at = times.startOf(bracket - 1);
        if (at < 0 && Calendar.TIME_NOUNS.contains(tokens.low(bracket - 1)) && Grammar.ARTICLES.contains(tokens.low(bracket - 2))) {
            at = Grammar.PREPOSITIONS.contains(tokens.low(bracket - 3)) ? bracket - 3 : -1;
        }
        return at > 0 ? at : bracket;
    }

    /** A date or another figure is not what the number belongs to: "a reculé de 5,4 % sur un an à 32 milliards". */
    private int skipped(int i) {
        if (times.startOf(i) >= 0) {
            return times.startOf(i) - 1;
        }
        for (Draft other : drafts) {
            if (other.from <= i && i < other.to) {
                return other.outerFrom - 1;
            }
        }
        return i;
    }

    private Draft.Counted governed(Draft draft, int i, boolean of, boolean elsewhere) {
        if (tokens.low(i).startsWith("âgé") || tokens.low(i).startsWith("agé")) {
            return aged(draft, i);
        }
        boolean apposed = (i == 0 || tokens.is(i - 1, ",")) && tokens.pos(i, Pos.PAST_PARTICIPLE) && of;
        boolean noun = !apposed && NounPhrases.commonNoun(tokens, i) && !subjects.finite(i) && !auxiliaryBefore(i) && !presentParticiple(i);
        boolean attributive = subjects.left().unknown(i) || !presentParticiple(i) && tokens.pos(i, Pos.ADJECTIVE | Pos.PAST_PARTICIPLE) && !auxiliaryBefore(i) && !tokens.pos(i, Pos.FINITE);
        if (!elsewhere && (noun || attributive || tokens.capital(i) && !apposed && !presentParticiple(i) && !Grammar.FUNCTION.contains(tokens.low(i)))) {
            Phrase phrase = apposed ? null : subjects.left().before(i + 1, !(draft.kind == Kind.AGE));
            if (phrase == null && attributive) {
                int end = i;
                while (end > 0 && (tokens.is(end - 1, ",") || tokens.pos(end - 1, Pos.ADVERB) && !tokens.pos(end - 1, Pos.NOUN))) {
                    end--;
                }
                phrase = subjects.left().before(end, true);
            }
            if (phrase != null && skipped(phrase.head()) == phrase.head()) {
                boolean apart = attributive && tokens.is(phrase.to(), ",");
                return RightNouns.counted(tokens, phrase, apart ? Role.SUBJECT : Role.LEFT);
            }
        }
        int verb = verb(i);
        return verb < 0 ? null : subject(verb);
    }

    /** "un homme âgé de 34 ans", and at the head of a sentence "Âgé de 27 ans, le suspect …". */
    private Draft.Counted aged(Draft draft, int i) {
        if (subjects.auxiliary(i - 1)) {
            return subject(i);
        }
        Phrase before = subjects.left().before(tokens.is(i - 1, ",") ? i - 1 : i, false);
        if (before != null || i > 0 || !tokens.is(draft.outerTo, ",")) {
            return left(before);
        }
        Subjects.Found after = subjects.inClause(draft.outerTo + 1, Math.min(tokens.size(), draft.outerTo + 12));
        return after == null || after.phrase() == null ? null : RightNouns.counted(tokens, after.phrase(), Role.SUBJECT);
    }

    private boolean auxiliaryBefore(int i) {
        return tokens.pos(i, Pos.PAST_PARTICIPLE) && subjects.groupStart(i) < i && hasAuxiliary(subjects.groupStart(i), i);
    }

    private boolean hasAuxiliary(int from, int to) {
        for (int k = from; k < to; k++) {
            if (subjects.auxiliary(k)) {
                return true;
            }
        }
        return false;
    }

    /** "passant de 5 à 7 %": a participle and not the noun or adjective spelled like it, which an article or a number would announce. */
    private boolean presentParticiple(int i) {
        return tokens.pos(i, Pos.PRESENT_PARTICIPLE) && !Grammar.ARTICLES.contains(tokens.low(i - 1)) && !Grammar.DE.contains(tokens.low(i - 1))
                && !tokens.isDigits(i - 1) && !NumberWords.starts(tokens.low(i - 1));
    }

    /** The verb at or before {@code i} in the clause, or -1. */
    int verb(int i) {
        for (int k = i; k >= Math.max(0, i - REACH); k--) {
            if (tokens.is(k, ";") || tokens.is(k, "(")) {
                return -1;
            }
            if (subjects.finite(k) || tokens.pos(k, Pos.PAST_PARTICIPLE) && (k == 0 || auxiliaryBefore(k))
                    || tokens.pos(k, Pos.INFINITIVE) && !tokens.pos(k, Pos.NOUN) || presentParticiple(k)) {
                return k;
            }
        }
        return -1;
    }

    Draft.Counted subject(int verb) {
        int v = verb;
        if (presentParticiple(v) && !tokens.is(v - 1, ",") && !tokens.is(v - 1, "en")) {
            Phrase own = subjects.left().before(v);
            if (own != null) {
                return RightNouns.counted(tokens, own, Role.SUBJECT);
            }
        }
        if (!finiteGroup(v)) {
            int finite = subjects.groupStart(v) - 1;
            while (finite > 0 && finite > v - REACH && !subjects.finite(finite)) {
                finite--;
            }
            v = subjects.finite(finite) ? finite : v;
        }
        int group = subjects.groupStart(v);
        if (group == 0 && v == 0 && tokens.pos(v, Pos.PRESENT_PARTICIPLE | Pos.PAST_PARTICIPLE)) {
            return afterOpening(v);
        }
        for (Draft draft : drafts) {
            if (Grammar.DE.contains(tokens.low(draft.outerFrom - 1)) && NounPhrases.commonNoun(tokens, draft.outerFrom - 2)) {
                continue;
            }
            boolean phrase = draft.counted != null && draft.counted.role() == Role.RIGHT && tokens.indexOf(draft.counted.span().end()) == group;
            if (draft.to == group || phrase) {
                return draft.counted == null ? null : draft.counted.as(draft.counted.role() == Role.RIGHT ? Role.SUBJECT : draft.counted.role());
            }
        }
        int figure = tokens.is(group - 1, "qui") ? group - (tokens.is(group - 2, ",") ? 2 : 1) : -1;
        for (Draft draft : drafts) {
            if (draft.to == figure && draft.counted != null) {
                return draft.counted;
            }
        }
        Subjects.Found found = subjects.of(group);
        if (found == null) {
            return null;
        }
        if (found.phrase() != null) {
            return RightNouns.counted(tokens, found.phrase(), Role.SUBJECT);
        }
        return pronoun(found.pronoun());
    }

    /** Not so "passant", "pour atteindre", "après avoir été": their subject is that of the verb before. */
    private boolean finiteGroup(int v) {
        for (int k = subjects.groupStart(v); k <= v; k++) {
            if (tokens.pos(k, Pos.INFINITIVE | Pos.PRESENT_PARTICIPLE) && !subjects.finite(k)) {
                return false;
            }
            if (subjects.finite(k)) {
                return true;
            }
        }
        return true;
    }

    /** "Passant de 981.000 à 1.477.000, les arrivées …": the subject comes after the comma that closes the opening. */
    private Draft.Counted afterOpening(int verb) {
        int comma = verb + 1;
        while (comma < verb + REACH && !tokens.is(comma, ",")) {
            comma++;
        }
        return opening(comma + 1);
    }

    /** "Avec 70 millions de tonnes, la récolte …": the subject that follows an opening. */
    private Draft.Counted opening(int from) {
        Subjects.Found after = subjects.inClause(from, Math.min(tokens.size(), from + 12));
        return after == null || after.phrase() == null ? null : RightNouns.counted(tokens, after.phrase(), Role.SUBJECT);
    }

    /** A pronoun stands for the subject before it, in its own sentence or an earlier one. */
    private Draft.Counted pronoun(int i) {
        String low = tokens.low(i);
        if (low.equals("on")) {
            return null;
        }
        Subjects.Found here = i > 2 ? subjects.inClause(0, i) : null;
        if (here != null && here.phrase() != null && Memory.agrees(tokens.word(here.phrase().head()).bits(), low)) {
            return RightNouns.counted(tokens, here.phrase(), Role.ELIDED);
        }
        Draft.Counted earlier = memory.antecedent(low);
        return earlier == null ? null : earlier.as(Role.ELIDED);
    }

    private Draft.Counted left(Phrase phrase) {
        return phrase == null ? null : RightNouns.counted(tokens, phrase, Role.LEFT);
    }

    /** Whether the verb of the number has the pronoun "en": "il en manque 30". */
    boolean en(Draft draft) {
        int verb = verb(draft.outerFrom - 1);
        if (verb < 0 || draft.outerFrom - verb > 4) {
            return false;
        }
        for (int k = Math.max(0, subjects.groupStart(verb) - 1); k < verb; k++) {
            if (tokens.is(k, "en")) {
                return true;
            }
        }
        return false;
    }

    Subjects subjects() {
        return subjects;
    }
}
