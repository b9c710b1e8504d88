package org.reperes.figures;

import java.util.HashMap;
import java.util.Map;
import org.reperes.figures.Figure.Op;

/** What the words around a number say of its exactness: about, more than, at least, up to. Longest phrase first. */
final class Bounds {

    private static final int MOST_WORDS = 5;
    private static final Map<String, Op> BEFORE = table("""
            ~ environ|près de|près des|près du|près d'|quelque|quelques|autour de|autour d'|aux alentours de|aux environs de|à peu près|presque|approximativement
            ~ de l'ordre de|de l'ordre d'|quasi|quasiment|voisin de|voisine de|proche de|proche des|proches de|grosso modo|≈|autour des
            ~ avoisinant|avoisinant les|approchant|approchant les|frôlant|frôlant les|aux alentours des|aux environs des|de près de|de près
            ~ pas loin de|pas loin des|pas loin d'
            = à peine|d'à peine
            > plus de|plus des|plus du|plus d'|plus que|au delà de|au delà des|au dessus de|au dessus des|au-dessus des|au-delà de|au-delà des|au-delà d'|au-dessus de|au-dessus des|supérieur à|supérieure à|supérieurs à
            > supérieures à|bien plus de|le seuil des plus de|plus âgé que
            >= au moins|d'au moins|au minimum|minimum|minimum de|minimale de|à partir de|pas moins de|pas moins d'|à tout le moins|au bas mot
            >= supérieur ou égal à|supérieure ou égale à|supérieures ou égales à|supérieurs ou égaux à|égal ou supérieur à|plus de ou égal à|≥
            < moins de|moins d'|moins que|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|en dessous des|en-dessous de
            < en-dessous des|au dessous de|au dessous des|en-deçà de|en-deçà des|au-dessous de|au-dessous des|en deçà de|en deçà des|sous les
            <= au plus|tout au plus|au maximum|maximum|maximum de|maximal de|maximale de|jusqu'à|plafonné à|plafonnée à|plafonnés à|plafonnées à
            <= pouvant atteindre|pouvant aller jusqu'à|plafond de|pas plus de|pas plus d'|dans la limite de|dans la limite d'|n'excédant pas|ne dépassant pas|ne pas dépasser
            <= inférieur ou égal à|inférieure ou égale à|inférieures ou égales à|inférieurs ou égaux à|égal ou inférieur à|petits ou égaux à|≤
            """);
    private static final Map<String, Op> AFTER = table("""
            ~ environ|ou presque|à peu près
            >= au moins|au minimum|minimum|et plus|ou plus|ou plus que
            <= et moins|ou moins|au plus|au maximum|maximum|au mieux
            """);
    /** Verbs of exactness: "dépasse désormais 3 milliards", "frôle les 2 %". */
    static final Map<String, Op> VERBS = Map.of("dépasser", Op.GT, "excéder", Op.GT, "avoisiner", Op.APPROX, "frôler", Op.APPROX,
            "approcher", Op.APPROX, "friser", Op.APPROX, "flirter", Op.APPROX, "tutoyer", Op.APPROX, "surpasser", Op.GT);

    private static final Terms AWAITED = Terms.of("attendu attendus attendue attendues prévu prévus prévue prévues escompté escomptés escomptés espérés");

    private Bounds() { }

    private static Map<String, Op> table(String lines) {
        Map<String, Op> table = new HashMap<>();
        for (String line : lines.strip().split("\n")) {
            int space = line.indexOf(' ');
            Op op = op(line.substring(0, space));
            for (String phrase : line.substring(space + 1).strip().split("\\|")) {
                table.put(phrase, op);
            }
        }
        return Map.copyOf(table);
    }

    private static Op op(String sign) {
        for (Op op : Op.values()) {
            if (op.sign().equals(sign)) {
                return op;
            }
        }
        throw new IllegalArgumentException(sign);
    }

    static void apply(Tokens tokens, Draft draft) {
        if (draft.op != Op.RANGE) {
            before(tokens, draft);
            if (draft.op == Op.EQ || draft.op == Op.APPROX) {
                after(tokens, draft);
            }
        }
    }

    private static void before(Tokens tokens, Draft draft) {
        int stop = draft.outerFrom;
        for (int words = MOST_WORDS; words >= 1; words--) {
            Op op = BEFORE.get(phrase(tokens, stop - words, stop));
            // "en plus des 95 recrutés": besides them
            boolean besides = words == 2 && tokens.is(stop - 1, "des") && tokens.is(stop - 2, "plus") && tokens.is(stop - 3, "en");
            boolean only = besides || words == 2 && tokens.is(stop - 1, "que") && negated(tokens, stop - 3);
            boolean noun = tokens.is(stop - 2, "maximale") || tokens.is(stop - 2, "minimale");
            if (op != null && !only && !awaited(tokens, draft, stop - words) && !(noun && Grammar.ARTICLES.contains(tokens.low(stop - words - 1))) && !(words == 1 && tokens.is(stop - 1, "minimum") && tokens.is(stop - 2, "le"))) {
                draft.outerFrom = stop - words;
                draft.approx = printed(tokens, stop - words, stop);
                if (op == Op.EQ) {
                    // "dépasse à peine 6 %"
                    verb(tokens, draft);
                    return;
                }
                set(draft, denied(tokens, stop - words) && op == Op.LT ? Op.GE : op);
                before(tokens, draft, stop - words);
                return;
            }
        }
        if (tokens.is(stop - 1, "vers") && draft.kind == Figure.Kind.MEASURE) {
            // "vers 2 700 mètres d'altitude"
            draft.outerFrom = stop - 1;
            draft.approx = printed(tokens, stop - 1, stop);
            set(draft, Op.APPROX);
            return;
        }
        verb(tokens, draft);
    }

    /** "n'est pas descendu sous les 25 °C": never below. */
    private static boolean denied(Tokens tokens, int stop) {
        return tokens.pos(stop - 1, Pos.PAST_PARTICIPLE) && tokens.is(stop - 2, "pas") && negated(tokens, stop - 3);
    }

    /** "bien au-delà des 1,29 milliard attendus": what is surpassed is told exactly. */
    private static boolean awaited(Tokens tokens, Draft draft, int from) {
        return tokens.low(from).startsWith("au-de") && AWAITED.contains(tokens.low(draft.to));
    }

    /** "ils ne sont plus que 5": only five, not more than five. */
    private static boolean negated(Tokens tokens, int i) {
        for (int k = i; k > i - 4; k--) {
            if (tokens.is(k, "ne") || tokens.is(k, "n'")) {
                return true;
            }
        }
        return false;
    }

    /** "dépasse (désormais) (les) N"; with "ne … pas" the bound turns around. */
    private static void verb(Tokens tokens, Draft draft) {
        int i = draft.outerFrom - 1;
        Op threshold = Thresholds.before(tokens, i);
        if (threshold != null) {
            set(draft, threshold);
            return;
        }
        i -= tokens.is(i, "les") || tokens.is(i, "le") && NumberWords.SCALES.containsKey(tokens.low(draft.from)) ? 1 : 0;
        if (tokens.is(i, "de") || tokens.is(i, "avec")) {
            i--;
        }
        boolean not = tokens.is(i, "pas") || tokens.is(i, "guère");
        i -= not ? 1 : 0;
        i -= tokens.pos(i, Pos.ADVERB) && !tokens.pos(i, Pos.VERBAL) ? 1 : 0;
        // "ne devrait pas dépasser"
        not |= tokens.pos(i, Pos.INFINITIVE | Pos.PAST_PARTICIPLE) && tokens.is(i - 1, "pas");
        Op op = VERBS.get(tokens.word(i).verb() == null ? "" : tokens.word(i).verb());
        // "dépassant de 16 % leur niveau de 2019": by so much, no bound
        boolean by = op == Op.GT && tokens.is(draft.outerFrom - 1, "de");
        // "le seuil a été dépassé 12 jours": it is not twelve that was passed
        by |= tokens.pos(i, Pos.PAST_PARTICIPLE) && "être".equals(tokens.word(i - 1).verb()) && tokens.pos(i - 1, Pos.VERBAL);
        if (op != null && !by && tokens.pos(i, Pos.VERBAL)) {
            set(draft, not && op == Op.GT ? Op.LE : op);
        }
    }

    /** A second word of exactness before the first: "d'au moins", "un peu plus de", "pas moins de". */
    private static void before(Tokens tokens, Draft draft, int stop) {
        if (tokens.is(stop - 1, "peu") && tokens.is(stop - 2, "un")) {
            draft.outerFrom = stop - 2;
            draft.approx = printed(tokens, stop - 2, stop) + " " + draft.approx;
        } else if (tokens.is(stop - 1, "bien") || tokens.is(stop - 1, "largement") || tokens.is(stop - 1, "nettement")) {
            draft.outerFrom = stop - 1;
        }
    }

    private static void after(Tokens tokens, Draft draft) {
        for (int words = 2; words >= 1; words--) {
            Op op = AFTER.get(phrase(tokens, draft.to, draft.to + words));
            // "pendant deux jours environ 7.500 foyers"
            boolean next = tokens.isDigits(draft.to + words) || NumberWords.starts(tokens.low(draft.to + words));
            next |= words == 2 && tokens.is(draft.to, "au") && tokens.pos(draft.to + 2, Pos.ADJECTIVE);
            if (op != null && !next && (draft.fraction != null || !Grammar.DE.contains(tokens.low(draft.to + words)) || tokens.low(draft.to + words).equals("du")
                    || tokens.low(draft.to + words).equals("des"))
                    && !(words == 1 && tokens.is(draft.to, "près"))) {
                draft.outerTo = draft.to + words;
                draft.approx = printed(tokens, draft.to, draft.to + words);
                set(draft, op);
                return;
            }
        }
    }

    private static void set(Draft draft, Op op) {
        if (draft.op == Op.RANGE || op == Op.EQ || draft.value == null && draft.fraction == null) {
            return;
        }
        draft.op = op;
        if (draft.value == null) {
            return;
        }
        if (op == Op.GT || op == Op.GE) {
            draft.min = draft.value;
            draft.value = null;
        } else if (op == Op.LT || op == Op.LE) {
            draft.max = draft.value;
            draft.value = null;
        }
    }

    private static String phrase(Tokens tokens, int from, int to) {
        if (from < 0 || to > tokens.size()) {
            return "";
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !tokens.low(i - 1).endsWith("'")) {
                phrase.append(' ');
            }
            phrase.append(tokens.low(i));
        }
        return phrase.toString();
    }

    private static String printed(Tokens tokens, int from, int to) {
        return tokens.text().substring(tokens.at(from).start(), tokens.at(to - 1).end());
    }
}
