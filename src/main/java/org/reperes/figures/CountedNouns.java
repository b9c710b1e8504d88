package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;

/** Gives every draft of a sentence what it counts: right of it, shared with the next, elided, left of it or its subject. */
final class CountedNouns {

    private static final Terms PLACING_BEFORE = Terms.of("depuis pendant durant après avant dans d'ici sous voici voilà toutes tous les "
            + "pour jusqu'à dernières derniers prochains prochaines premiers premières ces au sur");
    private static final Terms PLACING_AFTER = Terms.of("après avant plus auparavant durant suivant suivants durant seulement");
    private static final Terms INHERITING = Terms.of(", et ou puis enfin contre dont soit lesquels lesquelles ( ; à");
    private static final Terms SKIPPED = Terms.of("notamment également seulement encore enfin puis donc désormais aussi ainsi les seuls seules au");

    private static final Terms PERSONS = Terms.of("""
            homme hommes femme femmes garçon garçons fille filles fillette fillettes enfant enfants jeune jeunes adolescent adolescente adolescents
            adolescentes ado ados mineur mineure mineurs étudiant étudiante étudiants étudiantes élève élèves personne personnes victime victimes
            suspect suspecte suspects conducteur conductrice père mère fils sœur frère frères bébé nourrisson retraité retraitée retraités
            octogénaire septuagénaire individu individus ressortissant ressortissants patient patients patiente habitant habitants joueur joueuse
            joueurs écolier écoliers lycéen lycéenne lycéens collégien collégienne prévenu prévenus accusé accusée accusés militant député
            salarié salariés candidat candidate candidats agent agents policier policiers gendarme soldat soldats français marocain marocains""");

    /** "-25 % sur un an à 1,97 milliard": how far the level stands from the change that reached it. */
    private static final int NEAR = 6;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Memory memory;
    private final RightNouns right;
    private final Governors governors;
    private final Objects objects;
    private final SetApart apart;

    CountedNouns(Tokens tokens, List<Draft> drafts, List<TimeExpression> times, Memory memory) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.memory = memory;
        this.right = new RightNouns(tokens);
        this.objects = new Objects(tokens);
        this.governors = new Governors(tokens, drafts, times, memory);
        this.apart = new SetApart(tokens, governors.subjects());
    }

    void run() {
        for (Draft draft : drafts) {
            if (draft.counted == null) {
                draft.counted = right.of(draft);
            }
        }
        new Gapping(tokens, governors.subjects()).trim(drafts);
        for (int d = drafts.size() - 1; d >= 0; d--) {
            shareForward(d);
        }
        for (int d = 0; d < drafts.size() && drafts.size() <= Sentence.MOST_RELATED; d++) {
            if (drafts.get(d).counted == null) {
                drafts.get(d).counted = withoutNoun(d);
            }
            if (drafts.get(d).kind == Kind.COUNT && drafts.get(d).counted != null) {
                memory.remember(drafts.get(d));
            }
        }
        drafts.forEach(this::age);
        rememberSubject();
    }

    /** Years of a person are an age: "âgé de 34 ans", "un homme de 34 ans", "Maxime, 10 ans,". */
    private void age(Draft draft) {
        if (draft.kind != Kind.DURATION || !"a".equals(draft.unit)) {
            return;
        }
        int i = draft.outerFrom - 1;
        boolean aged = tokens.low(i).startsWith("âgé") || tokens.low(i - 1).startsWith("âgé") || tokens.low(i - 1).startsWith("agé") || tokens.is(i - 1, "âge")
                || tokens.is(i, "respectivement") || tokens.is(i - 1, "respectivement");
        String head = draft.counted == null ? "" : draft.counted.head().of(tokens.text());
        boolean person = !head.isEmpty() && draft.counted.role() != Role.RIGHT
                && (PERSONS.contains(head.toLowerCase(java.util.Locale.ROOT)) || draft.counted.role() == Role.LEFT && Character.isUpperCase(head.charAt(0)));
        if (aged || person) {
            draft.kind = Kind.AGE;
        }
    }

    private void rememberSubject() {
        if (tokens.size() > 2) {
            Tokens sentence = tokens;
            memory.remember(() -> topic(sentence));
        }
    }

    private static Memory.Topic topic(Tokens sentence) {
        Subjects.Found topic = new Subjects(sentence).inClause(0, Math.min(sentence.size(), 40));
        return topic == null || topic.phrase() == null ? null
                : new Memory.Topic(RightNouns.counted(sentence, topic.phrase(), Role.SUBJECT), sentence.word(topic.phrase().head()).bits());
    }

    /** "1.204 et 873 départs": the noun stands once, after the last. */
    private void shareForward(int d) {
        Draft draft = drafts.get(d);
        boolean shares = draft.bare() || draft.kind == Kind.PERCENT;
        if (draft.counted != null || d + 1 >= drafts.size() || !shares) {
            return;
        }
        Draft next = drafts.get(d + 1);
        boolean joined = next.outerFrom - draft.outerTo <= 1 && next.outerFrom > draft.to
                && (tokens.is(draft.to, "et") || tokens.is(draft.to, "ou") || tokens.is(draft.to, ",") || tokens.is(draft.to, "à") || tokens.is(draft.to, "puis"));
        if (joined && next.kind == draft.kind && next.counted != null && (next.counted.role() == Role.RIGHT || next.counted.role() == Role.SHARED)) {
            draft.counted = next.counted.as(Role.SHARED);
        }
    }

    private Draft.Counted withoutNoun(int d) {
        Draft draft = drafts.get(d);
        if (draft.kind == Kind.DURATION && places(draft)) {
            return null;
        }
        if (draft.bare() && governors.en(draft)) {
            Draft earlier = earlierCount(d);
            return earlier == null ? null : headOnly(earlier).as(Role.PRONOUN_EN);
        }
        boolean conversion = tokens.is(draft.outerFrom - 1, "soit") && draft.kind != Kind.PERCENT;
        if (conversion && !(d > 0 && drafts.get(d - 1).kind == draft.kind)) {
            return null;
        }
        Draft.Counted object = objects.of(draft, d + 1 < drafts.size() ? drafts.get(d + 1) : null);
        if (object != null) {
            return object;
        }
        Draft.Counted aside = apart.of(draft, d > 0 ? drafts.get(d - 1) : null);
        if (aside != null) {
            return aside;
        }
        if (afterCount(d)) {
            return drafts.get(d - 1).counted.as(Role.ELIDED);
        }
        Draft.Counted inherited = inherited(d);
        if (inherited != null || conversion) {
            return inherited;
        }
        if (d > 0 && isAge(draft) && Grammar.DE.contains(tokens.low(draft.outerFrom - 1)) && drafts.get(d - 1).to == draft.outerFrom - 1) {
            Draft.Counted aged = drafts.get(d - 1).counted;
            return aged == null ? null : aged.as(Role.ELIDED);
        }
        Draft.Counted governed = draft.bare() && subjectOfVerb(draft) ? null : governors.of(draft);
        if (governed == null && draft.bare()) {
            Draft earlier = subjectOfVerb(draft) ? earlierCount(d) : countBefore(d, false);
            return earlier == null ? null : headOnly(earlier).as(Role.ELIDED);
        }
        boolean reached = governed == null && d > 0 && tokens.is(draft.outerFrom - 1, "à") && Movement.relative(drafts.get(d - 1).kind)
                && draft.outerFrom - drafts.get(d - 1).to <= NEAR && sameClause(drafts.get(d - 1), draft);
        return reached ? drafts.get(d - 1).counted : governed;
    }

    /** "compte 14 aéroports, passant ainsi de 12 à 14": the movement is of what the main verb counted. */
    private boolean afterCount(int d) {
        Draft draft = drafts.get(d);
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        int verb = Movement.governor(tokens, draft);
        boolean opens = draft.bare() && verb > 0 && tokens.pos(verb, Pos.PRESENT_PARTICIPLE) && tokens.is(verb - 1, ",");
        return opens && before != null && before.bare() && before.counted != null && before.counted.role() == Role.RIGHT
                && tokens.indexOf(before.counted.span().end()) == verb - 1 && governors.subjects().finite(before.outerFrom - 1);
    }

    /** "seuls 60 ont été livrés", "4612 ont été traités": the number is itself the subject. */
    private boolean subjectOfVerb(Draft draft) {
        return governors.subjects().finite(draft.outerTo) || tokens.is(draft.outerFrom - 1, "seuls") || tokens.is(draft.outerFrom - 1, "seules");
    }

    private static boolean isAge(Draft draft) {
        return draft.kind == Kind.AGE || draft.kind == Kind.DURATION && "a".equals(draft.unit);
    }

    /** A duration that says when: "dix jours après", "depuis trente ans". */
    private boolean places(Draft draft) {
        boolean ago = tokens.is(draft.outerFrom - 1, "a") && tokens.is(draft.outerFrom - 2, "y");
        int before = draft.outerFrom - 1;
        boolean course = (tokens.is(before, "des") || tokens.is(before, "de") || tokens.is(before, "les") || tokens.is(before, "ces") || tokens.is(before, "ses"))
                && (tokens.is(before - 1, "cours") || tokens.is(before - 1, "pendant") || tokens.is(before - 1, "durant") || tokens.is(before - 1, "dans"));
        return ago || course || PLACING_BEFORE.contains(tokens.low(draft.outerFrom - 1)) || PLACING_AFTER.contains(tokens.low(draft.outerTo));
    }

    /** After a comma, "et", "contre", "dont", a bracket: the number goes on with what the one before counts. */
    private Draft.Counted inherited(int d) {
        Draft draft = drafts.get(d);
        int i = draft.outerFrom - 1;
        boolean again = d > 0 && tokens.is(i, "de") && tokens.is(i - 1, "et") && alike(drafts.get(d - 1), draft);
        i -= again ? 1 : 0;
        while (SKIPPED.contains(tokens.low(i)) || tokens.is(i, "à") && (tokens.is(i - 1, ",") || tokens.is(i - 1, "et"))) {
            i--;
        }
        String joint = tokens.low(i);
        if (!INHERITING.contains(joint) || joint.equals("à") && draft.kind == Kind.AGE) {
            return null;
        }
        if (joint.equals("à") && !(d > 0 && drafts.get(d - 1).kind == draft.kind && Ranges.from(tokens, drafts.get(d - 1))
                && draft.from - drafts.get(d - 1).to <= 2)) {
            return null;
        }
        boolean part = joint.equals("dont") || joint.startsWith("lesquel");
        Draft earlier = part || draft.bare() && !joint.equals("contre") ? countBefore(d, part) : d > 0 ? drafts.get(d - 1) : null;
        if (part && earlier == null) {
            NounPhrases.Phrase noun = governors.subjects().left().before(tokens.is(i - 1, ",") ? i - 1 : i);
            return noun == null ? null : RightNouns.counted(tokens, noun, Role.ELIDED);
        }
        for (int k = d - 1; joint.equals("contre") && k >= 0; k--) {
            if (drafts.get(k).kind == draft.kind) {
                earlier = drafts.get(k);
                break;
            }
        }
        if (joint.equals("(") && d > 0 && !alike(drafts.get(d - 1), draft)) {
            Draft whole = drafts.get(d - 1);
            if (draft.sign != 0 && whole.to == i && whole.counted != null && whole.counted.role() == Role.RIGHT && whole.kind == Kind.PERCENT) {
                return governors.of(whole);
            }
            earlier = alikeBefore(d, earlier);
        }
        if (earlier == null || earlier.counted == null || !draft.bare() && !alike(earlier, draft) && timeNoun(earlier)
                || draft.kind == Kind.FACTOR && !joint.equals("contre")) {
            return null;
        }
        boolean near = part || joint.equals("contre") || joint.equals("soit") || joint.equals("(") || sameClause(earlier, draft);
        if (!near || !part && draft.kind == Kind.AGE) {
            return null;
        }
        boolean only = tokens.is(draft.outerFrom - 1, "seuls") || tokens.is(draft.outerFrom - 1, "seules");
        if (only) {
            return headOnly(earlier).as(Role.ELIDED);
        }
        boolean repeats = draft.bare() || part || earlier.counted.role() == Role.RIGHT;
        return repeats ? earlier.counted.as(Role.ELIDED) : earlier.counted;
    }

    private static boolean alike(Draft one, Draft other) {
        return one.kind == other.kind && java.util.Objects.equals(one.unit, other.unit);
    }

    /** "20 tonnes, une hausse de 74 % par rapport à 2023 (12 tonnes)": a bracket after a date gives the other end of the change. */
    private Draft alikeBefore(int d, Draft otherwise) {
        boolean between = drafts.get(d - 1).changeRole != null || drafts.get(d - 1).kind == Kind.PERCENT;
        for (int k = d - 2; between && k >= 0 && tokens.isDigits(drafts.get(d).outerFrom - 2); k--) {
            if (alike(drafts.get(k), drafts.get(d))) {
                return drafts.get(k);
            }
        }
        return otherwise;
    }

    private boolean timeNoun(Draft draft) {
        return Calendar.TIME_NOUNS.contains(draft.counted.head().of(tokens.text()).toLowerCase(java.util.Locale.ROOT));
    }

    private boolean sameClause(Draft earlier, Draft draft) {
        for (int i = earlier.to; i < draft.outerFrom; i++) {
            if (governors.subjects().finite(i)) {
                return false;
            }
        }
        return true;
    }

    private Draft countBefore(int d, boolean part) {
        for (int k = d - 1; k >= 0; k--) {
            if (drafts.get(k).bare() && drafts.get(k).counted != null) {
                return drafts.get(k);
            }
        }
        return part && d > 0 && drafts.get(d - 1).counted != null ? drafts.get(d - 1) : null;
    }

    private Draft earlierCount(int d) {
        Draft here = countBefore(d, false);
        return here != null ? here : memory.lastCount();
    }

    /** A pronoun or a bare number stands for the noun without the participle that told the whole apart ("abris prévus"). */
    private Draft.Counted headOnly(Draft earlier) {
        Draft.Counted counted = earlier.counted;
        int last = tokens.indexOf(counted.span().end() - 1);
        boolean here = last < tokens.size() && tokens.at(last).end() == counted.span().end();
        boolean participle = here && tokens.pos(last, Pos.PAST_PARTICIPLE)
                && tokens.at(last).start() > counted.head().end();
        return participle ? new Draft.Counted(new Span(counted.span().start(), tokens.at(last - 1).end()), counted.head(), counted.role()) : counted;
    }
}
