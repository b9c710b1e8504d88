package org.reperes.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.reperes.figures.Figure.Kind;

/** Movements: from 5 to 7 %, a rise of 12 %, 2021 against 1998, multiplied by 2,5. */
final class ChangeRelations {

    private static final Set<Kind> SHARES = EnumSet.of(Kind.PERCENT, Kind.RATIO, Kind.FRACTION);
    private static final Terms GROUPING = Terms.of("pour chez parmi dans auprès");
    /** "1,68 enfant en 2023, après 1,79 en 2022". */
    private static final Terms EARLIER = Terms.of("en au l' un une fin il le");
    private static final Terms ARTICLES = Terms.of("les le la des un une");

    private static final Terms BRINGING = Terms.of("ramener porter réduire abaisser");
    private static final Terms HEIGHTS = Terms.of("sommet pic plancher creux niveau record maximum minimum");
    /** Words from a level to the rise that led to it. */
    private static final int RISEN = 14;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final Deltas deltas;

    ChangeRelations(Tokens tokens, List<Draft> drafts) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = new Subjects(tokens);
        this.deltas = new Deltas(tokens, subjects);
    }

    void find() {
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.kind == Kind.AGE && !Ages.level(tokens, draft) || draft.changeRole != null) {
                continue;
            }
            if (!fromTo(d) && !against(d) && !delta(draft) && !again(d)) {
                level(d);
            }
        }
        for (int d = 1; d < drafts.size(); d++) {
            bracketed(drafts.get(d - 1), drafts.get(d));
            risen(drafts.get(d - 1), drafts.get(d));
            thenAndNow(d);
            peaked(drafts.get(d - 1), drafts.get(d));
        }
        drafts.forEach(this::rising);
        ChangeBases bases = new ChangeBases(tokens, drafts, subjects);
        drafts.forEach(bases::find);
    }

    /** "passe à 1,80 € (+ 10 centimes)": the bracket says which way. */
    private void bracketed(Draft level, Draft delta) {
        boolean moved = "to".equals(level.changeRole) && level.changeDir == null && "delta".equals(delta.changeRole) && delta.sign != 0;
        boolean reached = level.changeRole == null && "delta".equals(delta.changeRole) && delta.sign != 0 && Movement.relative(delta.kind) && !Movement.relative(level.kind)
                && level.kind != Kind.DURATION && level.kind != Kind.AGE && level.counted != null && level.counted.role() != Figure.Role.RIGHT;
        if ((moved || reached) && tokens.is(delta.outerFrom - 1, "(") && level.outerTo == delta.outerFrom - 1) {
            level.changeRole = "to";
            level.changeDir = delta.changeDir;
        }
    }

    /** "un bénéfice net de 4,2 milliards en 2024, en progression de 12 %": the level that the rise led to. */
    private void risen(Draft level, Draft delta) {
        // "en recul de près de deux points": the "de" is the approximator's too
        int noun = delta.outerFrom - (tokens.is(delta.outerFrom, "de") ? 1 : 2);
        boolean rise = "delta".equals(delta.changeRole) && tokens.is(noun + 1, "de") && Movement.nounDirection(tokens.low(noun)) != null && tokens.is(noun - 1, "en")
                && (tokens.comma(noun - 2) || tokens.is(level.outerFrom - 1, "à") && level.outerTo == noun - 1);
        if (rise && level.changeRole == null && level.counted != null && noun - level.outerTo <= RISEN && subjects.verbs(level.outerTo, noun) == 0) {
            level.changeRole = "to";
            level.changeDir = delta.changeDir;
        }
    }

    /** "a atteint 7,1 %, passant d'un sommet de 6,2 %": of which the peak was. */
    private void peaked(Draft level, Draft peak) {
        int noun = peak.outerFrom - 2;
        int of = noun - (tokens.is(noun - 1, "un") ? 2 : 1);
        boolean passed = Grammar.DE.contains(tokens.low(peak.outerFrom - 1)) && HEIGHTS.contains(tokens.low(noun)) && Grammar.DE.contains(tokens.low(of)) && tokens.is(of - 1, "passant");
        if (passed && comparable(level, peak) && level.pair == null) {
            pair(peak, level);
            peak.counted = level.counted == null ? peak.counted : level.counted.as(Figure.Role.ELIDED);
        }
    }

    /** "s'est établi à 56,6 millions, en augmentation pour le troisième trimestre": which way the level went, by how much or not. */
    private void rising(Draft level) {
        boolean reached = level.changeRole == null && tokens.is(level.outerFrom - 1, "à") && level.kind != Kind.DURATION && level.kind != Kind.AGE;
        for (int i = level.outerTo; reached && i < level.outerTo + RISEN && !subjects.finite(i) && !tokens.is(i, ";"); i++) {
            int noun = tokens.pos(i + 2, Pos.ADJECTIVE) && Movement.nounDirection(tokens.low(i + 2)) == null ? i + 3 : i + 2;
            if (tokens.comma(i)) {
                boolean en = tokens.is(i + 1, "en") && Movement.nounDirection(tokens.low(noun)) != null;
                level.changeRole = en ? "to" : null;
                level.changeDir = en ? Movement.nounDirection(tokens.low(noun)) : null;
                return;
            }
        }
    }

    /** "la taxe, qui rapportait 312 millions il y a dix ans, n'en procurera plus que 190": what was, and what is, of one thing. */
    private void thenAndNow(int d) {
        Draft now = drafts.get(d);
        boolean open = now.changeRole == null || "to".equals(now.changeRole) && now.pair == null;
        open &= now.kind != Kind.AGE && now.partOf == null && now.op != Figure.Op.RANGE;
        boolean en = now.counted != null && now.counted.role() == Figure.Role.PRONOUN_EN;
        for (int k = d - 1; open && !en && now.counted != null && k >= 0; k--) {
            Draft then = drafts.get(k);
            if (then.counted != null && then.counted.head().equals(now.counted.head()) && comparable(then, now)) {
                if (then.changeRole == null && was(then.outerFrom) && !was(now.outerFrom)) {
                    pair(then, now);
                } else if (then.changeRole == null && now.changeRole == null && was(now.outerFrom) && !was(then.outerFrom) && opposed(then.outerTo, now.outerFrom)) {
                    // "72 634 faits ont été recensés, alors qu'ils étaient 35 741 en 2016"
                    pair(now, then);
                }
                return;
            }
        }
    }

    private boolean opposed(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((tokens.is(i, "alors") || tokens.is(i, "quand") || tokens.is(i, "tandis")) && !tokens.is(i + 1, "même")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb right before is in the imperfect, or "après avoir culminé à". */
    private boolean was(int number) {
        for (int i = number - 1; i > number - 5; i--) {
            boolean imperfect = subjects.finite(i) && (tokens.low(i).endsWith("ait") || tokens.low(i).endsWith("aient")) && !tokens.pos(i, Pos.CONDITIONAL);
            if (imperfect || tokens.pos(i, Pos.PAST_PARTICIPLE) && tokens.is(i - 2, "après")) {
                return true;
            }
            if (subjects.finite(i) || Grammar.punctuation(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** "passer de X à Y". */
    private boolean fromTo(int d) {
        Draft first = drafts.get(d);
        if (d + 1 >= drafts.size() || !Ranges.from(tokens, first) || !Movement.governs(tokens, first) && !passes(first, drafts.get(d + 1)) && !gapped(d)) {
            return false;
        }
        Draft second = drafts.get(d + 1);
        boolean to = second.outerFrom > first.to && second.outerFrom - first.to <= 8 && toBefore(second);
        // "s'est allégé de 3,1 milliards pour s'établir à 8": by so much, to that
        boolean level = tokens.pos(second.outerFrom - 2, Pos.INFINITIVE) && !Movement.isPassage(tokens, first);
        // "a reculé de 17,26 points à 7.279,51 points"
        level |= Movement.falls(tokens, first) && comparable(first, second) && size(second).compareTo(size(first)) > 0;
        if (!to || level || !comparable(first, second) || tokens.is(second.outerFrom - 2, ",")) {
            return false;
        }
        pair(first, second);
        return true;
    }

    /** "Nidwald est passé de 7,3 à 1,5 %, Obwald de 9,7 à 3,6 %": the verb of the first pair, left out. */
    private boolean gapped(int d) {
        Draft before = d > 1 ? drafts.get(d - 1) : null;
        Draft first = drafts.get(d);
        return before != null && "to".equals(before.changeRole) && before.pair == drafts.get(d - 2) && comparable(first, before) && first.outerFrom - before.outerTo <= 6
                && (tokens.comma(before.outerTo) || tokens.is(before.outerTo, "et")) && subjects.verbs(before.to, first.from) == 0;
    }

    /** "une baisse de la TVA de 19,6 à 5,5 %": from one to the other, as its noun says; "une hausse de 3 à 5 %" leaves open by how much. */
    private boolean passes(Draft first, Draft second) {
        int noun = first.outerFrom - 2;
        while (noun > first.outerFrom - 8 && tokens.isWord(noun) && Movement.nounDirection(tokens.low(noun)) == null && !subjects.finite(noun)) {
            noun--;
        }
        String dir = noun == first.outerFrom - 2 || !tokens.isWord(noun) ? null : Movement.nounDirection(tokens.low(noun));
        boolean of = Grammar.DE.contains(tokens.low(noun + 1));
        return dir != null && of && comparable(first, second) && dir.equals(size(second).compareTo(size(first)) > 0 ? "up" : "down");
    }

    private boolean toBefore(Draft draft) {
        int i = draft.outerFrom - 1;
        return tokens.is(i, "à") || tokens.is(draft.outerFrom, "jusqu'") || "jusqu'à".equals(draft.approx);
    }

    /** "2021 cas, contre 1998 un an plus tôt": the number after "contre" came first, the nearest of its kind before it is now. */
    private boolean against(int d) {
        Draft then = drafts.get(d);
        int i = then.outerFrom - 1;
        i -= tokens.is(i, "seulement") || ARTICLES.contains(tokens.low(i)) ? 1 : 0;
        boolean contre = tokens.is(i, "contre") || tokens.is(i, "de") && tokens.is(i - 1, "lieu") && tokens.is(i - 2, "au");
        contre |= tokens.is(i, "(") && comparedDate(i - 1);
        contre |= tokens.is(i, "après") && tokens.is(i - 1, ",") && (Movement.relative(then.kind) || EARLIER.contains(tokens.low(then.outerTo)));
        // "un ménage sur cinq dépense plus de 40 %, contre un sur huit": its like first, then what can be measured with it
        boolean alike = contre && drafts.subList(0, d).stream().anyMatch(now -> now.kind == then.kind && comparable(now, then));
        for (int k = d - 1; contre && k >= 0; k--) {
            Draft now = drafts.get(k);
            boolean part = now.partOf != null && then.partOf == null && "subset".equals(now.partRel) && k > 0 && comparable(drafts.get(k - 1), then);
            if (comparable(now, then) && (now.kind == then.kind || !alike) && !part) {
                if (vote(now) || now.bare() && deltas.direction(now) != null && deltas.direction(then) != null || !sameThing(now, then) || group(then) || tokens.is(i, "après") && now.changeRole != null && !("to".equals(now.changeRole) && now.pair == null)) {
                    return false;
                }
                pair(then, now);
                return true;
            }
        }
        return false;
    }

    /** "par rapport à 2023 (12 tonnes)", "comparativement à 2014 (50 300)". */
    private boolean comparedDate(int i) {
        for (int k = i - 1; tokens.isDigits(i) && k > i - 5; k--) {
            if (tokens.is(k, "rapport") || tokens.low(k).startsWith("compar")) {
                return true;
            }
        }
        return false;
    }

    /** "58 %, contre 78 % pour les hommes", "contre 12 % en Espagne": another group or place, nothing that moved. */
    private boolean group(Draft then) {
        int i = then.outerTo;
        i += tokens.pos(i, Pos.ADVERB) && !Grammar.PREPOSITIONS.contains(tokens.low(i)) ? 1 : 0;
        boolean people = GROUPING.contains(tokens.low(i)) && (ARTICLES.contains(tokens.low(i + 1)) || tokens.low(i + 1).startsWith("ce"))
                && !Calendar.TIME_NOUNS.contains(tokens.low(i + 2));
        boolean place = (tokens.is(i, "en") || tokens.is(i, "à") || tokens.is(i, "au") || tokens.is(i, "aux")) && tokens.capital(i + 1);
        // "contre 70 000 selon les syndicats": another count of the same
        return people || place || tokens.is(i, "selon") || tokens.is(i, "d'après");
    }

    /** Not "une attaque de dizaines d'hommes contre sept villages". */
    private boolean sameThing(Draft now, Draft then) {
        boolean both = now.bare() && then.bare() && now.counted != null && then.counted != null && now.counted.role() == Figure.Role.RIGHT && then.counted.role() == Figure.Role.RIGHT;
        return !both || now.changeRole != null || stem(now).equals(stem(then));
    }

    private String stem(Draft draft) {
        String head = draft.counted.head().of(tokens.text());
        return head.substring(0, Math.min(4, head.length()));
    }

    private boolean vote(Draft draft) {
        String head = draft.counted == null ? "" : draft.counted.head().of(tokens.text());
        return head.startsWith("voix") || head.startsWith("vote") || head.startsWith("suffrage");
    }

    private static boolean comparable(Draft one, Draft other) {
        boolean shares = SHARES.contains(one.kind) && SHARES.contains(other.kind);
        boolean rates = one.kind == Kind.RATE && other.kind == Kind.COUNT || one.kind == Kind.COUNT && other.kind == Kind.RATE;
        return (shares || (one.kind == other.kind || rates) && Objects.equals(one.unit, other.unit)) && size(one) != null && size(other) != null;
    }

    /** A quarter and 15 % by one measure. */
    private static BigDecimal size(Draft draft) {
        if (draft.fraction == null || draft.fraction.indexOf('/') < 0) {
            return draft.size() == null || draft.kind != Kind.PERCENT ? draft.size() : draft.size().movePointLeft(2);
        }
        String[] parts = draft.fraction.split("/");
        BigDecimal bottom = new BigDecimal(parts[1]);
        return bottom.signum() == 0 ? null : new BigDecimal(parts[0]).divide(bottom, MathContext.DECIMAL32);
    }

    private static void pair(Draft from, Draft to) {
        int order = size(to).compareTo(size(from));
        String dir = order == 0 ? null : order > 0 ? "up" : "down";
        from.changeRole = "from";
        to.changeRole = "to";
        from.changeDir = dir;
        to.changeDir = dir;
        from.pair = to;
        to.pair = from;
    }

    private boolean delta(Draft draft) {
        if (draft.kind == Kind.DURATION && (tokens.is(draft.outerFrom - 2, "bout") || tokens.is(draft.outerFrom - 2, "terme"))) {
            return false;
        }
        String dir = deltas.direction(draft);
        if (dir == null) {
            return false;
        }
        draft.changeRole = "delta";
        draft.changeDir = dir;
        return true;
    }

    /** "un recul des ventes de 21 % et des achats de 11 %", "en hausse de 2 % en mai et de 5 % en juin": the movement holds for both. */
    private boolean again(int d) {
        Draft draft = drafts.get(d);
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        for (int k = d - 2; before != null && ("to".equals(before.changeRole) && before.pair == null || before.kind == Kind.DURATION) && k >= 0 && k >= d - 3; k--) {
            before = drafts.get(k);
        }
        if (before != null && draft.kind == before.kind && tokens.is(draft.outerFrom - 1, "et") && deltas.byObject(before) != null && "delta".equals(before.changeRole)
                && subjects.verbs(before.to, draft.from) == 0) {
            // "a perdu 60 mètres d'épaisseur et 1,4 kilomètre de longueur"
            draft.changeRole = "delta";
            draft.changeDir = before.changeDir;
            return true;
        }
        boolean alike = before != null && "delta".equals(before.changeRole) && Movement.relative(draft.kind) && comparable(before, draft)
                && deltas.parted(draft);
        if (!alike) {
            return false;
        }
        boolean and = false;
        for (int i = before.to; i < draft.outerFrom; i++) {
            if (subjects.finite(i) || tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, "contre")) {
                return false;
            }
            and |= tokens.is(i, "et");
        }
        if (and && draft.outerFrom - before.to <= Deltas.REACH) {
            draft.changeRole = "delta";
            draft.changeDir = before.changeDir;
            return true;
        }
        return false;
    }

    /** The level a movement reached: "a reculé de 1,2 point, à 11,8 %", "est tombé à 3 %", "pour atteindre 12 %". */
    private void level(int d) {
        Draft draft = drafts.get(d);
        boolean attains = "atteindre".equals(tokens.word(draft.outerFrom - 1).verb()) && (tokens.is(draft.outerFrom - 2, "pour")
                || tokens.is(draft.outerFrom - 2, ",") && tokens.pos(draft.outerFrom - 1, Pos.PRESENT_PARTICIPLE));
        int only = tokens.is(draft.outerFrom - 1, "seulement") ? 1 : 0;
        if (!attains && !tokens.is(draft.outerFrom - 1 - only, "à") || draft.kind == Kind.DURATION) {
            return;
        }
        int i = draft.outerFrom - 2 - only;
        int earlier = d - 1;
        while (earlier >= 0 && drafts.get(earlier).kind == Kind.DURATION) {
            earlier--;
        }
        Draft before = earlier >= 0 ? drafts.get(earlier) : null;
        boolean afterDelta = before != null && "delta".equals(before.changeRole) && !sentenceBreak(before.to, draft.outerFrom);
        boolean coordinated = before != null && "to".equals(before.changeRole) && before.pair == null && comparable(before, draft)
                && tokens.is(draft.outerFrom - 2, "et") && draft.outerFrom - before.to <= 6;
        // "passera à 700 euros en janvier, puis à 500 euros en mai"
        boolean next = before != null && "to".equals(before.changeRole) && comparable(before, draft) && tokens.is(draft.outerFrom - 2, "puis");
        if (next) {
            draft.changeRole = "to";
            draft.changeDir = size(draft).compareTo(size(before)) > 0 ? "up" : "down";
            return;
        }
        boolean purpose = attains || tokens.pos(draft.outerFrom - 2, Pos.INFINITIVE)
                && (tokens.is(draft.outerFrom - 3, "pour") || tokens.is(draft.outerFrom - 4, "pour"));
        boolean reaches = purpose && before != null && "delta".equals(before.changeRole);
        if (afterDelta || coordinated || reaches) {
            draft.changeRole = "to";
            draft.changeDir = before.changeDir;
            return;
        }
        i -= !attains && tokens.is(i, ",") ? 1 : 0;
        String moving = purpose && !tokens.is(draft.outerFrom - 2, ",") ? verbBefore(draft) : null;
        if (moving != null) {
            draft.changeRole = "to";
            draft.changeDir = moving;
            return;
        }
        while (i > draft.outerFrom - 5 && tokens.pos(i, Pos.ADVERB) && !tokens.pos(i, Pos.VERBAL)) {
            i--;
        }
        String lemma = tokens.pos(i, Pos.VERBAL) ? tokens.word(i).verb() : null;
        if (lemma == null && brought(draft) >= 0) {
            i = brought(draft);
            lemma = tokens.word(i).verb();
        }
        boolean back = "revenir".equals(lemma) && ("être".equals(tokens.word(i - 1).verb()) || tokens.pos(i, Pos.PRESENT_PARTICIPLE));
        // "des Rochelais réduits à quatorze" are no fewer than they were counted
        boolean state = draft.bare() && "réduire".equals(lemma) && subjects.attributive(i);
        String dir = back || "ramener".equals(lemma) ? "down" : state ? null : "porter".equals(lemma) ? "up" : Movement.direction(lemma);
        boolean level = dir != null && !"relever".equals(lemma) && !"élever".equals(lemma) || "passer".equals(lemma) || "porter".equals(lemma);
        if (level) {
            draft.changeRole = "to";
            draft.changeDir = dir;
            Draft first = drafts.getFirst();
            if (first != draft && first.changeRole == null && comparable(first, draft) && first.outerFrom == 1 && (tokens.is(0, "de") || tokens.is(0, "après"))) {
                // "De 6 % du PIB en 2024, il prévoit de ramener le déficit à 5,4 %"
                pair(first, draft);
            }
        }
    }

    /** "a ramené sa dette à 54,3 milliards": the verb whose object the level is of, or -1. */
    private int brought(Draft draft) {
        if (draft.counted == null || draft.counted.role() != Figure.Role.LEFT) {
            return -1;
        }
        int object = tokens.indexOf(draft.counted.span().start());
        object -= ARTICLES.contains(tokens.low(object - 1)) || tokens.low(object - 1).length() == 2 && tokens.low(object - 1).startsWith("s") ? 1 : 0;
        String lemma = String.valueOf(tokens.word(object - 1).verb());
        return tokens.pos(object - 1, Pos.VERBAL) && BRINGING.contains(lemma) ? object - 1 : -1;
    }

    /** "ont triplé en quinze ans pour atteindre 92 000": which way the verb of the clause goes, or null. */
    private String verbBefore(Draft draft) {
        for (int i = draft.outerFrom - 3; i > Math.max(0, draft.outerFrom - Deltas.REACH) && !Grammar.punctuation(tokens, i); i--) {
            String dir = Movement.direction(tokens.word(i).verb());
            if (dir != null && (subjects.finite(i) || tokens.pos(i, Pos.PAST_PARTICIPLE) && subjects.auxiliary(i - 1))) {
                return dir;
            }
        }
        return null;
    }

    private boolean sentenceBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, "(") || subjects.finite(i) || tokens.is(i, "et")) {
                return true;
            }
        }
        return to - from > 12;
    }
}
