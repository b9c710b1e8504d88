package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** Durations that say when and count nothing ("dix jours après"), and those whose noun stands apart ("Marcel D., 81 ans,"). */
final class DurationNouns {

    private static final Terms PLACING_BEFORE = Terms.of("depuis après avant dans d'ici sous voici voilà les "
            + "pour jusqu'à dernières derniers prochains prochaines premiers premières ces au sur");
    private static final Terms PLACING_AFTER = Terms.of("après avant plus auparavant durant suivant suivants durant seulement");
    private static final Terms WAITING = Terms.of("patienter attendre compter");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;

    DurationNouns(Tokens tokens, List<Draft> drafts, Subjects subjects) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = subjects;
    }

    /** "une intervention toutes les 24 secondes": what comes so often, or null. */
    Draft.Counted everySo(Draft draft) {
        int every = draft.outerFrom - 2;
        boolean often = tokens.is(every + 1, "les") && (tokens.is(every, "toutes") || tokens.is(every, "tous"));
        Phrase noun = often ? subjects.left().before(every) : null;
        boolean one = noun != null && (tokens.is(noun.from() - 1, "un") || tokens.is(noun.from() - 1, "une"));
        return one ? RightNouns.counted(tokens, noun, Role.LEFT) : null;
    }

    /** Whether {@link #of} has the last word on it. */
    boolean stands(int d) {
        Draft draft = drafts.get(d);
        return named(draft) || within(d) || SharedUnits.placing(tokens, draft) || waited(draft) || period(draft);
    }

    /** What the duration counts, or null. */
    Draft.Counted of(int d) {
        Draft draft = drafts.get(d);
        if (named(draft)) {
            return name(draft);
        }
        if (SharedUnits.placing(tokens, draft) || waited(draft)) {
            // "à trois semaines de la rentrée", "il faut patienter six mois"
            return null;
        }
        if (within(d)) {
            // "Avec 800 000 visiteurs en quatre mois"
            return drafts.get(d - 1).counted.as(Role.SUBJECT);
        }
        int named = draft.outerFrom - 2;
        return RightNouns.counted(tokens, new Phrase(named, named, named + 1), Role.LEFT);
    }

    /** "Bassirou Diomaye Faye, 44 ans, est devenu", "Marcel D., 81 ans,". */
    private boolean named(Draft draft) {
        int name = draft.outerFrom - 2;
        boolean closed = tokens.is(draft.outerTo, ",") || tokens.is(draft.outerTo, ".") || draft.outerTo == tokens.size();
        return "a".equals(draft.unit) && tokens.comma(name + 1) && (initial(name) || tokens.capital(name) && closed);
    }

    private boolean initial(int point) {
        return tokens.is(point, ".") && tokens.capital(point - 1) && tokens.printed(point - 1).length() == 1 && tokens.capital(point - 2);
    }

    private Draft.Counted name(Draft draft) {
        int name = draft.outerFrom - 2;
        if (initial(name)) {
            return RightNouns.counted(tokens, new Phrase(name - 2, name - 2, name + 1), Role.LEFT);
        }
        Phrase named = subjects.left().before(name + 1, false);
        if (named == null && tokens.capital(name - 1) && tokens.isWord(name - 1)) {
            // "Zyed Benna": a name that the dictionary takes for a verb
            named = new Phrase(name - 1, name - 1, name + 1);
        }
        return named == null ? null : RightNouns.counted(tokens, named, Role.LEFT);
    }

    private boolean waited(Draft draft) {
        return tokens.is(draft.outerFrom - 1, "faudra") || tokens.is(draft.outerFrom - 1, "faut") || WAITING.contains(tokens.low(draft.outerFrom - 1)) && (tokens.is(draft.outerFrom - 2, "faut") || tokens.is(draft.outerFrom - 3, "faut"));
    }

    private boolean within(int d) {
        Draft draft = drafts.get(d);
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        return tokens.is(draft.outerFrom - 1, "en") && before != null && before.counted != null && before.counted.role() == Role.RIGHT
                && tokens.indexOf(before.counted.span().end()) == draft.outerFrom - 1;
    }

    private boolean period(Draft draft) {
        int named = draft.outerFrom - 2;
        return tokens.is(named + 1, "de") && (tokens.is(named, "période") || tokens.is(named, "durée"));
    }

    /** A duration that says when: "dix jours après", "depuis trente ans". */
    boolean places(Draft draft) {
        int after = afterExactness(draft.outerTo);
        if (tokens.is(after, "avant") && Grammar.DE.contains(tokens.low(after + 1)) && !tokens.is(draft.outerFrom - 1, "à")) {
            // "patienter près de trois heures avant d'être évacués"
            return false;
        }
        if (tokens.is(draft.outerFrom - 1, "les") && Bounds.VERBS.containsKey(String.valueOf(tokens.word(draft.outerFrom - 2).verb()))) {
            // "la durée de séjour dépasse les 24 heures"
            return false;
        }
        int before = draft.outerFrom - 1;
        int just = before - (tokens.is(before, "juste") && tokens.is(before - 1, "tout") ? 2 : 0);
        // "il y a tout juste 50 ans", "un rapport d'ici à trois semaines"
        boolean ago = tokens.is(just, "a") && tokens.is(just - 1, "y") || tokens.is(before, "à") && tokens.is(before - 1, "ici") && tokens.is(before - 2, "d'");
        boolean course = (tokens.is(before, "des") || tokens.is(before, "de") || tokens.is(before, "les") || tokens.is(before, "ces") || tokens.is(before, "ses"))
                && (tokens.is(before - 1, "cours") || tokens.is(before - 1, "pendant") || tokens.is(before - 1, "durant") || tokens.is(before - 1, "dans")
                || tokens.is(before - 1, "bout") || tokens.is(before - 1, "terme") || tokens.is(before - 1, "issue"));
        boolean every = tokens.is(before, "les") && (tokens.is(before - 1, "toutes") || tokens.is(before - 1, "tous"));
        return ago || course || every && tokens.is(before - 1, "tous") || !every && PLACING_BEFORE.contains(tokens.low(draft.outerFrom - 1)) || PLACING_AFTER.contains(tokens.low(afterExactness(draft.outerTo)));
    }

    /** "13 ans jour pour jour après", "dix jours exactement avant". */
    private int afterExactness(int i) {
        int at = i + (tokens.is(i, ",") ? 1 : 0);
        if (tokens.is(at, "jour") && tokens.is(at + 1, "pour") && tokens.is(at + 2, "jour")) {
            return at + 3 + (tokens.is(at + 3, ",") ? 1 : 0);
        }
        boolean adverb = tokens.pos(i, Pos.ADVERB) && tokens.low(i).endsWith("ment") && !PLACING_AFTER.contains(tokens.low(i));
        return adverb ? i + 1 : i;
    }
}
