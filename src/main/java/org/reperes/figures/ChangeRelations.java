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
    /** Words from the end of one passage to the next, whose verb is left out. */
    private static final int GAP = 12;
    static final Terms ARTICLES = Terms.of("les le la des un une");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final Deltas deltas;
    private final ChangeLevels levels;

    ChangeRelations(Tokens tokens, List<Draft> drafts) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = new Subjects(tokens);
        this.deltas = new Deltas(tokens, subjects);
        this.levels = new ChangeLevels(tokens, drafts, subjects);
    }

    void find() {
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.kind == Kind.AGE && !Ages.level(tokens, draft) || draft.changeRole != null) {
                continue;
            }
            if (!fromTo(d) && !against(d) && !delta(draft) && !again(d)) {
                levels.level(d);
            }
        }
        for (int d = 1; d < drafts.size(); d++) {
            levels.bracketed(drafts.get(d - 1), drafts.get(d));
            levels.risen(drafts.get(d - 1), drafts.get(d));
            thenAndNow(d);
            levels.peaked(drafts.get(d - 1), drafts.get(d));
        }
        drafts.forEach(levels::rising);
        ChangeBases bases = new ChangeBases(tokens, drafts, subjects);
        drafts.forEach(bases::find);
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
                // "En 2011, la marge était de 14 euros, de 21 euros en 2010": one verb, and nothing that moved
                if (then.changeRole == null && was(then.outerFrom) && !was(now.outerFrom) && goesOn(then.to, now.outerFrom)) {
                    pair(then, now);
                } else if (then.changeRole == null && now.changeRole == null && was(now.outerFrom) && !was(then.outerFrom) && opposed(then.outerTo, now.outerFrom)) {
                    // "72 634 faits ont été recensés, alors qu'ils étaient 35 741 en 2016"
                    pair(now, then);
                }
                return;
            }
        }
    }

    /** A verb of its own, a new clause or "puis" part what is from what was. */
    private boolean goesOn(int from, int to) {
        boolean next = subjects.verbs(from, to) > 0;
        for (int i = from; i < to; i++) {
            next |= tokens.is(i, ";") || tokens.is(i, "puis");
        }
        return next;
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
        int last = d - 1;
        // "à 13,7 % au niveau national (+0,8 point), de 17,1 %"
        last -= last > 1 && "delta".equals(drafts.get(last).changeRole) && tokens.is(drafts.get(last).outerFrom - 1, "(") ? 1 : 0;
        Draft before = last > 0 ? drafts.get(last) : null;
        Draft first = drafts.get(d);
        int joint = first.outerFrom - 2;
        return before != null && "to".equals(before.changeRole) && before.pair == drafts.get(last - 1) && comparable(first, before) && first.outerFrom - before.outerTo <= GAP
                && (tokens.comma(before.outerTo) || tokens.is(before.outerTo, "et") || tokens.comma(joint) || tokens.is(joint, "et")) && subjects.verbs(before.to, first.from) == 0;
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
        // "en baisse par rapport aux 3,7 % enregistrés en 2023"
        contre |= (tokens.is(i, "aux") || tokens.is(i, "à")) && tokens.is(i - 1, "rapport") && tokens.is(i - 2, "par") && tokens.pos(then.outerTo, Pos.PAST_PARTICIPLE) && then.measured;
        contre |= tokens.is(i, "après") && tokens.is(i - 1, ",") && (Movement.relative(then.kind) || EARLIER.contains(tokens.low(then.outerTo)));
        // "a atteint 10,8 milliards contre un déficit de 8,5"
        boolean named = tokens.is(i, "de") && (tokens.is(i - 2, "un") || tokens.is(i - 2, "une")) && tokens.is(i - 3, "contre") && then.counted != null;
        contre |= named && d > 0 && drafts.get(d - 1).counted != null && stem(tokens, then).equals(stem(tokens, drafts.get(d - 1)));
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

    /** Not "une attaque de dizaines d'hommes contre sept villages", "73 % des filles, contre 61 % des garçons". */
    private boolean sameThing(Draft now, Draft then) {
        boolean counted = now.counted != null && then.counted != null && then.counted.role() == Figure.Role.RIGHT;
        boolean both = counted && now.counted.role() == Figure.Role.RIGHT && (now.bare() && then.bare() || now.kind == Kind.PERCENT);
        return !both || now.changeRole != null || stem(tokens, now).equals(stem(tokens, then));
    }

    static String stem(Tokens tokens, Draft draft) {
        String head = draft.counted.head().of(tokens.text());
        return head.substring(0, Math.min(4, head.length()));
    }

    private boolean vote(Draft draft) {
        String head = draft.counted == null ? "" : draft.counted.head().of(tokens.text());
        return head.startsWith("voix") || head.startsWith("vote") || head.startsWith("suffrage");
    }

    static boolean comparable(Draft one, Draft other) {
        boolean shares = SHARES.contains(one.kind) && SHARES.contains(other.kind);
        boolean rates = one.kind == Kind.RATE && other.kind == Kind.COUNT || one.kind == Kind.COUNT && other.kind == Kind.RATE;
        return (shares || (one.kind == other.kind || rates) && Objects.equals(one.unit, other.unit)) && size(one) != null && size(other) != null;
    }

    /** A quarter and 15 % by one measure. */
    static BigDecimal size(Draft draft) {
        if (draft.fraction == null || draft.fraction.indexOf('/') < 0) {
            return draft.size() == null || draft.kind != Kind.PERCENT ? draft.size() : draft.size().movePointLeft(2);
        }
        String[] parts = draft.fraction.split("/");
        BigDecimal bottom = new BigDecimal(parts[1]);
        return bottom.signum() == 0 ? null : new BigDecimal(parts[0]).divide(bottom, MathContext.DECIMAL32);
    }

    static void pair(Draft from, Draft to) {
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
        if (before != null && "delta".equals(before.changeRole) && Movement.relative(draft.kind) && comparable(before, draft) && tokens.is(before.outerTo, "et") && draft.outerFrom == before.outerTo + 1) {
            // "en baisse, respectivement, de 35 % et 40 %"
            draft.changeRole = "delta";
            draft.changeDir = before.changeDir;
            return true;
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
}
