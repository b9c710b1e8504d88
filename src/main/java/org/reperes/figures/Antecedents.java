package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Role;

/** The earlier number that one points back to: "d'entre eux", "on en dénombre", "loin des 82 recommandés", "passant ainsi de 12 à 14". */
final class Antecedents {

    private static final Terms SCORING = Terms.of("créditer obtenir recueillir récolter réunir totaliser");
    private static final Terms VOTES = Terms.of("suffrages voix votes intentions");

    /** Words from "dix autres" to the participle that says of which gender they are. */
    private static final int PARTICIPLE = 5;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Elisions elisions;
    private final Governors governors;
    private final Memory memory;

    Antecedents(Tokens tokens, List<Draft> drafts, Elisions elisions, Governors governors, Memory memory) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.elisions = elisions;
        this.governors = governors;
        this.memory = memory;
    }

    /** "23 d'entre eux", "la moitié d'entre elles": the last count that the pronoun can stand for, or null. */
    Draft among(int d) {
        int i = drafts.get(d).outerTo;
        boolean pronoun = amongThem(i);
        for (int k = d - 1; pronoun && k >= 0; k--) {
            Draft earlier = drafts.get(k);
            if (earlier.bare() && earlier.counted != null && earlier.several() && gender(earlier, tokens.is(i + 2, "elles"))) {
                return earlier;
            }
        }
        return pronoun && d == 0 ? memory.countBefore(tokens.is(i + 2, "elles")) : null;
    }

    private boolean amongThem(int i) {
        return tokens.is(i, "d'") && tokens.is(i + 1, "entre") && (tokens.is(i + 2, "eux") || tokens.is(i + 2, "elles"));
    }

    /** "Le Darfour et le Kordofan sont les zones touchées. Dix d'entre elles": those the sentences before told of, or null. */
    Draft.Counted ofTopic(int d) {
        int i = drafts.get(d).outerTo;
        boolean pronoun = amongThem(i);
        Subjects.Found here = pronoun && drafts.get(d).outerFrom > 2 ? governors.subjects().inClause(0, drafts.get(d).outerFrom) : null;
        if (here != null && here.phrase() != null && Memory.agrees(tokens.word(here.phrase().head()).bits(), tokens.is(i + 2, "eux") ? "ils" : "elles")) {
            return RightNouns.counted(tokens, here.phrase(), Figure.Role.ELIDED);
        }
        Draft.Counted topic = pronoun ? memory.antecedent(tokens.is(i + 2, "eux") ? "ils" : "elles") : null;
        return topic == null ? null : topic.as(Figure.Role.ELIDED);
    }

    /** "9.800 chambres pour 13.500 étudiants, et une sur dix": of those counted last that agree, or null. */
    Draft oneOf(int d) {
        Draft draft = drafts.get(d);
        boolean one = draft.kind == Figure.Kind.RATIO && (tokens.is(draft.from, "un") || tokens.is(draft.from, "une")) && tokens.is(draft.from + 1, "sur");
        for (int k = d - 1; one && k >= 0; k--) {
            Draft earlier = drafts.get(k);
            if (earlier.bare() && earlier.counted != null && earlier.several() && gender(earlier, tokens.is(draft.from, "une"))) {
                return earlier;
            }
        }
        return one ? memory.countBefore(tokens.is(draft.from, "une")) : null;
    }

    /** "… auprès de 2 134 collégiens. Près des trois quarts ont un compte": of those counted last, or null. */
    Draft those(int d) {
        Draft draft = drafts.get(d);
        boolean share = draft.kind == Figure.Kind.FRACTION || draft.kind == Figure.Kind.PERCENT || draft.kind == Figure.Kind.RATIO;
        boolean opens = share && draft.outerFrom == (tokens.is(0, "et") ? 1 : 0) && tokens.pos(draft.outerTo, Pos.THIRD_PLURAL) && governors.subjects().finite(draft.outerTo);
        Draft last = opens ? memory.lastBefore() : null;
        return last != null && last.counted != null && last.several() ? last : null;
    }

    /** The number before that one goes on with: "et des blessures à 1.396 autres", "mais seuls 38 % se connectent", "par rapport aux 2,8 % observés"; or null. */
    Draft toldAgain(int d) {
        Draft draft = drafts.get(d);
        int i = draft.outerFrom - 1;
        boolean others = draft.bare() && tokens.is(draft.outerTo, "autres") && !NounPhrases.noun(tokens, draft.outerTo + 1, true);
        boolean only = draft.kind == Figure.Kind.PERCENT && (tokens.is(i, "seuls") || tokens.is(i, "seules")) && governors.subjects().finite(draft.outerTo + (tokens.is(draft.outerTo, "se") ? 1 : 0));
        boolean reference = (tokens.is(i, "aux") || tokens.is(i, "à")) && tokens.is(i - 1, "rapport") && tokens.is(i - 2, "par");
        boolean score = draft.kind == Figure.Kind.PERCENT && scored(i);
        for (int k = d - 1; (others || only || reference || score) && k >= 0; k--) {
            Draft earlier = drafts.get(k);
            boolean share = earlier.kind == Figure.Kind.PERCENT || earlier.kind == Figure.Kind.RATIO || earlier.kind == Figure.Kind.FRACTION;
            boolean fits = others ? earlier.bare() && earlier.several() && agreesAfter(earlier, i + 2) : only ? share : earlier.kind == draft.kind;
            if (fits && earlier.counted != null && (!score || VOTES.contains(earlier.counted.head().of(tokens.text())))) {
                return earlier;
            }
        }
        Draft last = only && d == 0 ? memory.lastBefore() : null;
        return last != null && last.counted != null && last.several() ? last : null;
    }

    /** "douze personnes dans quatre bateaux et dix autres étaient portées disparues": those that the participle agrees with. */
    private boolean agreesAfter(Draft earlier, int from) {
        for (int k = from; k < from + PARTICIPLE; k++) {
            if (tokens.pos(k, Pos.PAST_PARTICIPLE) && tokens.pos(k, Pos.FEMININE) != tokens.pos(k, Pos.MASCULINE)) {
                return earlier.counted == null || gender(earlier, tokens.pos(k, Pos.FEMININE));
            }
        }
        return true;
    }

    /** "Amadou Ba, crédité de 35,79 %", "n'obtient que 7,35 %". */
    private boolean scored(int before) {
        int i = before - (tokens.is(before, "que") || Grammar.DE.contains(tokens.low(before)) || tokens.is(before, "avec") ? 1 : 0);
        return tokens.pos(i, Pos.VERBAL) && SCORING.contains(String.valueOf(tokens.word(i).verb()));
    }

    private boolean gender(Draft draft, boolean feminine) {
        return Memory.ofGender(tokens.word(tokens.indexOf(draft.counted.head().start())).bits(), feminine);
    }

    /** "le nombre de demandeurs a diminué […] on en dénombre": those who are counted, and not their number. */
    Draft.Counted numbered(Draft.Counted counted) {
        String phrase = counted.span().of(tokens.text());
        int of = phrase.startsWith("nombre d") ? phrase.startsWith("nombre de ") ? 10 : 9 : -1;
        int end = of;
        while (end >= 0 && end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        int start = counted.span().start() + of;
        return of < 0 || end == of ? counted : new Draft.Counted(new Span(start, counted.span().end()), new Span(start, counted.span().start() + end), counted.role());
    }

    /** "compte 14 aéroports, passant ainsi de 12 à 14": the movement is of what the main verb counted. */
    boolean afterCount(int d) {
        Draft draft = drafts.get(d);
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        int verb = Movement.governor(tokens, draft);
        boolean opens = draft.bare() && verb > 0 && tokens.pos(verb, Pos.PRESENT_PARTICIPLE) && tokens.is(verb - 1, ",");
        return opens && before != null && before.bare() && before.counted != null && before.counted.role() == Role.RIGHT
                && tokens.indexOf(before.counted.span().end()) == verb - 1 && governors.subjects().finite(before.outerFrom - 1);
    }

    /** "27 médecins pour 100 000 habitants, loin des 82 recommandés par l'OMS": what the last count that divides nothing counted. */
    Draft.Counted recommended(int d) {
        for (int k = d - 1; k >= 0; k--) {
            Draft earlier = drafts.get(k);
            boolean like = drafts.get(d).bare() ? earlier.bare() : earlier.kind == drafts.get(d).kind;
            if (like && earlier.counted != null && !tokens.is(earlier.outerFrom - 1, "pour")) {
                return elisions.headOnly(earlier).as(Role.ELIDED);
            }
        }
        return null;
    }
}
