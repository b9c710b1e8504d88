package org.reperes.figures;

import java.math.BigDecimal;
import java.util.List;
import org.reperes.figures.Figure.Op;

/**
 * The unit written once, after the last number: "passé de 5 à 7 %", "âgés de 24, 23 et 14 ans", "25 et 30 millions d'euros".
 * From right to left, so that a list passes it on.
 */
final class SharedUnits {

    private static final Terms JOINTS = Terms.of("et ou , à puis contre ±");

    private static final Terms PLACING = Terms.of("à en au aux");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

    /** Words between the ends of a passage. */
    private static final int PASSAGE = 5;

    private SharedUnits() { }

    static void pass(Tokens tokens, List<Draft> drafts) {
        for (int d = drafts.size() - 2; d >= 0; d--) {
            Draft draft = drafts.get(d);
            Draft next = drafts.get(d + 1);
            boolean joined = next.outerFrom <= draft.to + 3 && next.outerFrom > draft.to && JOINTS.contains(tokens.low(draft.to))
                    && !(tokens.is(draft.to, ",") && tokens.is(draft.to + 1, "et")) && onlySmallWords(tokens, draft.to + 1, next.from) && !tokens.is(next.outerFrom - 1, "soit")
                    && !(tokens.is(draft.to, ",") && next.sign != 0);
            if (joined && draft.bare() && !draft.nounNumber && draft.value != null && next.measured && next.unit != null
                    && draft.fraction == null && next.fraction == null && !tokens.is(draft.to, "contre")
                    && !(next.kind == Figure.Kind.PERCENT && draft.value.compareTo(THOUSAND) >= 0)) {
                share(tokens, draft, next);
            } else if (joined && tokens.is(draft.to, "à") && Ranges.from(tokens, draft) && draft.bare() && !draft.nounNumber && draft.value != null
                    && next.nounNumber && next.value != null) {
                scale(tokens, draft, next);
            } else if (draft.bare() && draft.nounNumber && next.kind == Figure.Kind.MONEY && tokens.is(next.outerFrom - 1, "à") && Ranges.from(tokens, draft)
                    && next.from - draft.to <= PASSAGE && Movement.isPassage(tokens, draft)) {
                // "passées de 1,1 million en 2018 à 740 000 euros"
                like(draft, next);
            }
        }
    }

    /**
     * The unit left out in a second mention: "335 milliards de dirhams, contre 300 milliards en 2023", "cinq ans de prison, dont
     * trois avec sursis", "8,1 %, contre 8,0 un an plus tôt".
     */
    static void recall(Tokens tokens, List<Draft> drafts) {
        for (int d = 1; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            Draft before = drafts.get(scope(tokens, drafts, d - 1));
            boolean small = draft.value != null && draft.value.abs().compareTo(HUNDRED) < 0;
            if (small && draft.bare() && draft.sign != 0 && before.kind == Figure.Kind.PERCENT && tokens.is(draft.outerFrom - 1, "(") && tokens.is(draft.to, ")")) {
                // "44,4 % des jeunes sont au chômage (+0,6)"
                draft.kind = Figure.Kind.POINTS;
                draft.unit = "pp";
                draft.measured = true;
                continue;
            }
            boolean months = tokens.is(before.to, "premiers") || tokens.is(before.to, "premières") || tokens.is(before.to, "derniers");
            if (d > 1 && months && tokens.is(draft.outerFrom - 1, "contre")) {
                // "16,8 milliards de dinars au terme des onze premiers mois, contre 23,3 milliards"
                before = drafts.get(d - 2);
            }
            if (d > 1 && tokens.is(draft.outerFrom - 1, "contre") && before.bare() && tokens.is(before.outerFrom - 1, "pour") && drafts.get(d - 2).measured) {
                // "350 dirhams pour trois soirées, contre 280"
                before = drafts.get(d - 2);
            }
            sum(tokens, drafts, d);
            if (draft.kind == Figure.Kind.MONEY) {
                ahead(tokens, before.kind == Figure.Kind.DURATION && d > 1 ? drafts.get(d - 2) : before, draft);
            }
            int i = draft.outerFrom - 1;
            boolean joint = tokens.is(i, "contre") || tokens.is(i, "dont") || tokens.is(i, "puis") || tokens.is(i, "après")
                    || tokens.is(i, "de") && tokens.is(i - 1, "lieu") || listed(tokens, before, draft);
            boolean passage = tokens.is(i, "à") && Ranges.from(tokens, before) && before.kind == Figure.Kind.MEASURE && draft.size() != null
                    && draft.size().compareTo(THOUSAND) >= 0;
            boolean beside = tokens.is(before.outerFrom - 1, "(") && tokens.is(before.outerTo, ",");
            boolean behind = tokens.is(draft.outerFrom - 1, "(") && before.outerTo == draft.outerFrom - 1;
            if (draft.bare() && draft.sign != 0 && before.kind == Figure.Kind.PERCENT && (beside || behind) && tokens.is(draft.outerTo, ")")
                    && draft.value != null && draft.value.abs().compareTo(HUNDRED) < 0) {
                // "les sociaux-démocrates (25,7 %, +5,2)", "27 % (- 3)"
                draft.kind = Figure.Kind.POINTS;
                draft.unit = "pp";
                draft.measured = true;
                continue;
            }
            boolean parallel = tokens.is(i, "et") && before.kind != Figure.Kind.MONEY && Grammar.PREPOSITIONS.contains(tokens.low(draft.outerTo))
                    && !Grammar.DE.contains(tokens.low(draft.outerTo)) && tokens.is(before.outerTo, tokens.low(draft.outerTo));
            Draft alike = parallelTo(tokens, drafts, d);
            if (alike != null) {
                like(draft, alike);
                continue;
            }
            // "à 178 km/h sur une portion limitée à 110"
            boolean limited = tokens.is(i, "à") && tokens.low(i - 1).startsWith("limité") && before.kind == Figure.Kind.MEASURE;
            joint |= passage || parallel || limited;
            boolean more = tokens.is(draft.outerTo, "de") && (tokens.is(draft.outerTo + 1, "plus") || tokens.is(draft.outerTo + 1, "moins"))
                    && !Grammar.DE.contains(tokens.low(draft.outerTo + 2));
            // "27 mois, six de plus qu'en 2020"
            joint |= more && (tokens.is(i, ",") || tokens.is(i, "soit") && before.kind != Figure.Kind.PERCENT) && before.outerTo >= i - 1;
            // "6 euros, 3 pour les enfants"
            joint |= before.kind == Figure.Kind.MONEY && tokens.is(i, ",") && before.outerTo == i && tokens.is(draft.outerTo, "pour");
            // "4 millions de nuitées en juillet, 4,7 en août"
            boolean inMillions = tokens.is(i, ",") && draft.value != null && draft.value.scale() > 0 && isLarge(before) && PLACING.contains(tokens.low(draft.outerTo));
            joint |= inMillions;
            boolean alone = draft.bare() && draft.size() != null && !NounPhrases.noun(tokens, draft.outerTo, draft.several())
                    && (more || !Grammar.DE.contains(tokens.low(draft.outerTo)));
            boolean scaled = passage || draft.nounNumber == (isLarge(before) && !before.bare());
            boolean people = tokens.is(i, "dont")
                    && (tokens.low(before.outerFrom - 1).startsWith("âgé") || tokens.low(before.outerFrom - 2).startsWith("âgé"));
            boolean counts = before.kind == Figure.Kind.PERCENT && draft.value != null && draft.value.abs().compareTo(THOUSAND) >= 0;
            boolean decimal = draft.value != null && draft.value.scale() > 0 && draft.value.compareTo(THOUSAND) < 0;
            if (joint && alone && decimal && !draft.nounNumber && isLarge(before)) {
                scaleLike(tokens, draft, before);
            } else if (joint && alone && !counts && scaled && !people && before.measured && before.unit != null && before.fraction == null && draft.outerFrom - before.to <= 25) {
                like(draft, before);
            }
        }
    }

    /** "4 250 euros à Nantes (+6,3 %), 3 980 à Rennes et 5 100 à Bordeaux": the amount before with the same preposition and a name, or null. */
    private static Draft parallelTo(Tokens tokens, List<Draft> drafts, int d) {
        Draft draft = drafts.get(d);
        boolean place = draft.bare() && draft.value != null && !draft.nounNumber && PLACING.contains(tokens.low(draft.outerTo)) && tokens.capital(draft.outerTo + 1)
                && (tokens.is(draft.outerFrom - 1, ",") || tokens.is(draft.outerFrom - 1, "et"));
        for (int k = d - 1; place && k >= 0; k--) {
            Draft before = drafts.get(k);
            if (before.kind == Figure.Kind.MONEY && before.value != null && tokens.is(before.outerTo, tokens.low(draft.outerTo)) && tokens.capital(before.outerTo + 1)) {
                boolean near = draft.value.multiply(BigDecimal.TEN).compareTo(before.value) > 0 && before.value.multiply(BigDecimal.TEN).compareTo(draft.value) > 0;
                return near ? before : null;
            }
        }
        return null;
    }

    /** "14 600 appels (+ 23 % en un an), dont 3 900", "369 admissions en 24 heures (contre 318)": a length that a change took has nothing to pass on. */
    private static int scope(Tokens tokens, List<Draft> drafts, int d) {
        Draft draft = drafts.get(d);
        boolean scope = draft.kind == Figure.Kind.DURATION && d > 0 && (tokens.is(draft.outerFrom - 1, "en") || tokens.is(draft.outerFrom - 1, "sur"))
                && (tokens.is(draft.outerTo, ")") || tokens.is(draft.outerTo, "("));
        return scope || d > 0 && placing(tokens, draft) ? d - 1 : d;
    }

    /** "il manque 1200 enseignants à trois semaines de la rentrée, dont 400": how far off something is. */
    static boolean placing(Tokens tokens, Draft draft) {
        boolean of = Grammar.DE.contains(tokens.low(draft.outerTo)) && Grammar.ARTICLES.contains(tokens.low(draft.outerTo + 1))
                || tokens.is(draft.outerTo, "du") || tokens.is(draft.outerTo, "des");
        return draft.kind == Figure.Kind.DURATION && tokens.is(draft.outerFrom - 1, "à") && of;
    }

    /** "17,2 milliards d'euros, contre 10,5": a decimal after millions is in millions too. */
    private static void scaleLike(Tokens tokens, Draft draft, Draft before) {
        for (int i = before.from + 1; i < before.to; i++) {
            BigDecimal scale = NumberWords.SCALES.get(tokens.low(i));
            if (scale != null) {
                draft.value = draft.value.multiply(scale);
                draft.unit = before.unit;
                draft.kind = before.kind;
                draft.measured = before.measured;
                return;
            }
        }
    }

    private static boolean isLarge(Draft before) {
        boolean amount = before.kind == Figure.Kind.MONEY || before.kind == Figure.Kind.MEASURE || before.bare();
        return amount && before.size() != null && before.size().compareTo(LARGE) >= 0;
    }

    /** "blé dur (12.906.000 quintaux), blé tendre (3.362.000), orge (4.652.000)": alone in brackets, one after the other. */
    private static boolean listed(Tokens tokens, Draft before, Draft draft) {
        int close = before.outerTo;
        close += before.nounNumber && Grammar.DE.contains(tokens.low(close)) && tokens.isWord(close + 1) ? 2 : 0;
        return tokens.is(before.outerFrom - 1, "(") && tokens.is(close, ")") && tokens.is(draft.outerFrom - 1, "(")
                && tokens.is(draft.outerTo, ")") && draft.from - before.to <= 10 && before.kind != Figure.Kind.DURATION;
    }

    /** "augmentera de 1,7 milliard d'euros pour atteindre 40,9 milliards": millions of nothing are of the money or the measure before. */
    private static void sum(Tokens tokens, List<Draft> drafts, int d) {
        Draft draft = drafts.get(d);
        boolean compared = tokens.is(draft.outerTo + 1, "plus") || tokens.is(draft.outerTo + 1, "moins");
        boolean of = Grammar.DE.contains(tokens.low(draft.outerTo)) && !tokens.isDigits(draft.outerTo + 1) && !compared;
        boolean alone = draft.bare() && draft.nounNumber && !of && draft.size() != null
                && draft.size().compareTo(LARGE) >= 0 && (!NounPhrases.noun(tokens, draft.outerTo, true) || participle(tokens, draft.outerTo));
        for (int k = d - 1; alone && k >= 0 && draft.from - drafts.get(k).to < 40; k--) {
            Draft money = drafts.get(k);
            boolean amount = money.kind == Figure.Kind.MONEY || money.kind == Figure.Kind.MEASURE && money.unit != null;
            if (amount && money.size() != null && money.size().compareTo(LARGE) >= 0) {
                like(draft, money);
                return;
            }
            alone = money.measured;
        }
    }

    /** "a grimpé de 45 milliards pour atteindre 3 101 milliards d'euros": what the level is in, its movement is too. */
    private static void ahead(Tokens tokens, Draft draft, Draft level) {
        boolean moved = draft.bare() && draft.nounNumber && draft.size() != null && draft.size().compareTo(LARGE) >= 0
                && !Grammar.DE.contains(tokens.low(draft.outerTo)) && Movement.governs(tokens, draft);
        if (moved && level.size() != null && level.size().compareTo(draft.size()) > 0) {
            like(draft, level);
        }
    }

    /** "10,6 milliards attendus par les analystes": with a complement of its own it is no noun. */
    private static boolean participle(Tokens tokens, int i) {
        return tokens.pos(i, Pos.PAST_PARTICIPLE) && Grammar.COMPLEMENT.contains(tokens.low(i + 1)) && !Grammar.DE.contains(tokens.low(i + 1));
    }

    private static void like(Draft draft, Draft measure) {
        draft.unit = measure.unit;
        draft.kind = measure.kind;
        draft.measured = true;
    }

    private static boolean onlySmallWords(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Grammar.FUNCTION.contains(tokens.low(i))) {
                return false;
            }
        }
        return true;
    }

    private static void share(Tokens tokens, Draft draft, Draft next) {
        scale(tokens, draft, next);
        like(draft, next);
        draft.op = draft.op == Op.RANGE ? Op.EQ : draft.op;
    }

    /** "de 8 à 13 millions": the first number is in millions too. */
    private static void scale(Tokens tokens, Draft draft, Draft next) {
        BigDecimal size = next.size();
        for (int i = next.to - 1; i > next.from && size != null; i--) {
            BigDecimal scale = NumberWords.SCALES.get(tokens.low(i));
            if (scale != null && tokens.isDigits(i - 1) && draft.value.multiply(scale).compareTo(size.multiply(BigDecimal.TEN)) < 0
                    && !NumberWords.SCALES.containsKey(tokens.low(draft.to - 1))) {
                draft.value = draft.value.multiply(scale);
                break;
            }
        }
        Units.Match match = Units.at(tokens, next.to - 1);
        if (match != null && match.unit().factor() != null) {
            draft.value = draft.value.multiply(match.unit().factor());
        }
    }
}
