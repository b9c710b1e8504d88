package org.reperes.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adverbs of several words ("en moyenne", "pour sa part") and pronouns set apart (", lui,"): what no number belongs to. */
final class Locutions {

    /** The words of each locution, by its last word. */
    private static final Map<String, List<String[]>> BY_LAST = byLast("""
            en moyenne
            à cette date
            à cette occasion
            sur cette période
            par endroits
            en outre
            en effet
            en revanche
            en tout
            en réalité
            en particulier
            en fait
            au total
            au minimum
            au maximum
            au moins
            au final
            au passage
            au contraire
            à peine
            à nouveau
            à elle seule
            à lui seul
            à eux seuls
            à elles seules
            par ailleurs
            par exemple
            par conséquent
            de même
            de nouveau
            de fait
            de son côté
            de leur côté
            pour sa part
            pour leur part
            pour certains
            pour certaines
            pour la plupart
            pour beaucoup
            pour le moment
            pour l' instant
            pour mémoire
            quant à lui
            quant à elle
            quant à eux
            quant à elles
            d' ores et déjà
            d' abord
            d' ailleurs
            d' une part
            d' autre part
            tout de même
            peu à peu
            grosso modo
            en termes réels
            en glissement annuel
            chaque année
            chaque mois
            chaque jour
            chaque semaine
            tous les ans
            tous les mois
            tous les jours
            en rythme annuel
            d' une année sur l' autre
            d' une année à l' autre
            en données comparables
            respectivement
            """);
    private static final int LONGEST = 6;
    private static final Terms APART = Terms.of("lui elle eux elles");

    private Locutions() { }

    /** The first token of the locution whose last token is {@code i}, or {@code i + 1} where none ends there. */
    static int start(Tokens tokens, int i) {
        if (tokens.is(i, ",")) {
            int inner = i - 1;
            boolean pronoun = APART.contains(tokens.low(inner)) && tokens.is(inner - 1, ",");
            int from = pronoun ? inner : start(tokens, inner);
            return from <= inner && tokens.is(from - 1, ",") ? from - 1 : i + 1;
        }
        List<String[]> ending = BY_LAST.getOrDefault(tokens.low(i), List.of());
        for (String[] words : ending) {
            int from = i - words.length + 1;
            boolean all = true;
            for (int k = 0; k < words.length && all; k++) {
                all = tokens.is(from + k, words[k]);
            }
            if (all) {
                return from;
            }
        }
        return i + 1;
    }

    /** The last token at or before {@code i} that belongs to no locution. */
    static int before(Tokens tokens, int i) {
        int at = i;
        for (int from = start(tokens, at); from <= at && from > 0; from = start(tokens, at)) {
            at = from - 1;
        }
        return at;
    }

    /** The first token at or after {@code i} that belongs to no locution set between commas: "révèle, par ailleurs, que". */
    static int after(Tokens tokens, int i) {
        for (int to = i + 2; tokens.is(i, ",") && to < i + 8; to++) {
            if (tokens.is(to, ",")) {
                return start(tokens, to) == i ? to + 1 : i;
            }
        }
        return i;
    }

    /** The token after the locution that starts at {@code i}, or {@code i} where none does. */
    static int end(Tokens tokens, int i) {
        for (int last = i + LONGEST - 1; last > i; last--) {
            if (!tokens.is(last, ",") && start(tokens, last) == i) {
                return last + 1;
            }
        }
        return i;
    }

    private static Map<String, List<String[]>> byLast(String lines) {
        Map<String, List<String[]>> map = new HashMap<>();
        for (String line : lines.strip().split("\n")) {
            String[] words = line.strip().split(" ");
            map.computeIfAbsent(words[words.length - 1], w -> new ArrayList<>()).add(words);
        }
        return map;
    }
}
