package org.reperes.figures;

import java.util.List;

/** Whether what a reporting verb tells is a figure: its object, what its object is put at, or the movement it names. */
final class SourceObjects {

    private static final Terms TELLING = Terms.of("noter évoquer avancer annoncer signaler constater estimer mentionner revendiquer rapporter dénoncer tabler");
    private static final Terms COUNTS = Terms.of("chiffre chiffres bilan bilans estimation estimations nombre nombres");
    /** Words from the article of an object to its number. */
    private static final int SIZED = 14;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final SourceNames names;

    SourceObjects(Tokens tokens, List<Draft> drafts, SourceNames names) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.names = names;
    }

    /** "recense 12 cas", "a comptabilisé, en moyenne, 2,7 millions": the figure is the object, and "ont rapporté 12 millions" tells nothing. */
    boolean figureSoon(int verb) {
        boolean earns = "rapporter".equals(tokens.word(verb).verb());
        int object = Locutions.after(tokens, names.afterTime(tokens.is(verb + 1, "aussi") || tokens.is(verb + 1, "également") ? verb + 2 : verb + 1));
        object = names.afterTime(Locutions.end(tokens, object));
        for (int k = object; k <= object + 4 && k < tokens.size() && Locutions.start(tokens, k) <= k; k++) {
            object = k + 1;
        }
        int start = object;
        return drafts.stream().anyMatch(d -> d.outerFrom > verb && d.outerFrom - start <= 2 && !(earns && d.kind == Figure.Kind.MONEY));
    }

    /** "a relevé jusqu'à 372 millimètres": a measure, and no count of one's own. */
    boolean measureSoon(int verb) {
        return figureSoon(verb) && drafts.stream().anyMatch(d -> d.outerFrom > verb && d.outerFrom - verb <= 3 && d.kind == Figure.Kind.MEASURE);
    }

    /** "évoque un coût de 85 000 dinars", "avance de son côté le chiffre de 52 %"; but "prévoit un budget de 12 millions" is what it will do. */
    boolean sized(int verb) {
        int object = Locutions.end(tokens, Locutions.after(tokens, names.afterTime(verb + 1)));
        object += tokens.is(object, "sur") ? 1 : 0;
        boolean telling = TELLING.contains(String.valueOf(tokens.word(verb).verb())) && Grammar.ARTICLES.contains(tokens.low(object));
        for (int k = object + 1; telling && k < object + SIZED && !Grammar.punctuation(tokens, k) && !tokens.is(k, "qui") && !tokens.is(k, "que"); k++) {
            int of = k;
            boolean put = Grammar.DE.contains(tokens.low(of)) || tokens.is(of, "à") && "tabler".equals(tokens.word(verb).verb());
            if (put && drafts.stream().anyMatch(d -> d.outerFrom == of + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "avance des chiffres plus élevés : 27 morts". */
    boolean listed(int verb) {
        boolean counts = TELLING.contains(String.valueOf(tokens.word(verb).verb())) && Grammar.ARTICLES.contains(tokens.low(verb + 1)) && COUNTS.contains(tokens.low(verb + 2));
        int i = verb + 3;
        while (counts && i < verb + SIZED && tokens.isWord(i)) {
            i++;
        }
        return counts && tokens.is(i, ":");
    }

    /** "la police parle plutôt de 1.800". */
    boolean spoken(int verb) {
        int of = verb + 1 + (tokens.pos(verb + 1, Pos.ADVERB) ? 1 : 0);
        return Grammar.DE.contains(tokens.low(of)) && drafts.stream().anyMatch(d -> d.outerFrom == of + 1);
    }

    /** "estime la production à 12 tonnes", "évalue les pertes à 3 millions": the figure is what the object is put at. */
    boolean valued(int verb) {
        int object = Locutions.end(tokens, verb + 1);
        for (int k = object; k < object + 12 && Grammar.ARTICLES.contains(tokens.low(object)) && !Grammar.punctuation(tokens, k); k++) {
            int to = k + 1;
            if (tokens.is(k, "à") && drafts.stream().anyMatch(d -> d.outerFrom == to)) {
                return true;
            }
        }
        return false;
    }

    /** "observe une hausse de 3 %". */
    boolean movement(int verb) {
        // "a annoncé, lundi 30 septembre, une hausse de 20 %"
        int comma = tokens.comma(verb + 1) ? 1 : 0;
        int object = names.afterTime(verb + 1 + comma);
        object += comma > 0 && object > verb + 2 && tokens.comma(object) ? 1 : 0;
        boolean noun = Movement.nounDirection(tokens.low(object + 1)) != null || Movement.nounDirection(tokens.low(object + 2)) != null;
        return noun && Grammar.ARTICLES.contains(tokens.low(object));
    }
}
