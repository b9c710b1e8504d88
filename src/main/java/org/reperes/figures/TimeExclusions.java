package org.reperes.figures;

import java.util.List;

/** Times that are no figure's: what a change is measured from, the day something was said or published, names. */
final class TimeExclusions {

    private static final Terms PUBLISHING = Terms.of("publier actualiser compiler paraître diffuser rendre dévoiler présenter dater émettre communiquer "
            + "réaliser mener conduire effectuer");
    /** "un sondage réalisé en mai"; but who "a réalisé en 2024 un bénéfice" publishes nothing. */
    private static final Terms DOING = Terms.of("réaliser mener conduire effectuer");
    /** What these tell of happened when they say: "a recensé mardi 12 cas". */
    private static final Terms COUNTING = Terms.of("recenser dénombrer comptabiliser constater observer relever noter signaler annoncer déplorer faire");
    private static final Terms DEMONSTRATIVES = Terms.of("celui celle ceux celles");

    /** Words from "par rapport" to the time of what a change is held against. */
    private static final int HELD = 10;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;

    TimeExclusions(Tokens tokens, List<Draft> drafts, Subjects subjects) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = subjects;
    }

    /** A day of publication, a name, or a moment that hangs on an event: "trois ans après les faits". */
    boolean ofOther(TimeExpression time) {
        // "soit 55,53 % comme au 3e trimestre 2020"
        boolean alike = tokens.is(tokens.indexOf(time.span().start()) - 1, "comme") && time.text().startsWith("au ");
        return alike || publication(time) || named(time) || time.type() == TimeExpression.Type.SHIFT && time.text().endsWith("après");
    }

    /** The year of "par rapport à 2019", "de plus qu'en 2018", "la moyenne des dix dernières années" is the base of the change, not its time. */
    boolean base(TimeExpression time) {
        int i = tokens.indexOf(time.span().start());
        if (held(i)) {
            return true;
        }
        boolean same = tokens.is(i - 2, "même") && drafts.stream().anyMatch(d -> d.changeBase != null && d.changeBase.contains(time.text()));
        return same || tokens.is(i - 1, "moyenne") && !tokens.is(i - 2, "en") || drafts.stream().anyMatch(d -> d.changeBase != null && d.changeBase.contains(time.text()) || d.changeBase != null
                && time.text().contains(d.changeBase)) && (tokens.is(i - 1, "à") || tokens.is(i, "à") || tokens.is(i - 2, "rapport")
                || tokens.is(i - 1, "rapport"));
    }

    /** "par rapport à la clôture de mercredi", "en comparaison avec l'année 2010": what a change is held against. */
    private boolean held(int time) {
        for (int k = time - 1; k > time - HELD && k >= 0 && !Grammar.punctuation(tokens, k) && !subjects.finite(k); k--) {
            if (tokens.is(k, "rapport") && tokens.is(k - 1, "par") || tokens.is(k, "comparaison") && tokens.is(k - 1, "en")) {
                return true;
            }
        }
        return false;
    }

    /** "quatre fois plus qu'en 1990", "deux fois supérieur à celui de la saison précédente": the time of what a figure is compared with. */
    boolean compared(TimeExpression time) {
        int i = tokens.indexOf(time.span().start());
        boolean than = false;
        for (int k = i; k > i - 8 && !tokens.comma(k) && !subjects.finite(k); k--) {
            boolean more = false;
            for (int m = k - 1; (tokens.is(k, "qu'") || tokens.is(k, "que")) && m > k - 5; m--) {
                more |= (tokens.is(m, "plus") || tokens.is(m, "moins")) && !tokens.is(m - 1, "ne");
            }
            than |= more;
        }
        int of = Grammar.ARTICLES.contains(tokens.low(i)) && !Grammar.DE.contains(tokens.low(i - 1)) ? i : i - 1;
        boolean that = Grammar.DE.contains(tokens.low(of)) && DEMONSTRATIVES.contains(tokens.low(of - 1));
        return than || that;
    }

    /** "une étude publiée lundi": the day of a report is not the time of what it reports. */
    private boolean publication(TimeExpression time) {
        int i = tokens.indexOf(time.span().start()) - 1;
        // "un sondage réalisé en ligne du 7 au 10 mai"
        i -= (tokens.is(i, "ligne") || tokens.is(i, "téléphone")) && (tokens.is(i - 1, "en") || tokens.is(i - 1, "par")) ? 2 : 0;
        while (i > 0 && (tokens.pos(i, Pos.ADVERB) || tokens.is(i, "public") || tokens.is(i, "publique") || tokens.is(i, "publics") || tokens.is(i, "publiques"))
                && !PUBLISHING.contains(tokens.low(i))) {
            i--;
        }
        String lemma = tokens.word(i).verb();
        // "se sont présentés cette année au concours"
        boolean themselves = subjects.auxiliary(i - 1) && (tokens.is(i - 2, "se") || tokens.is(i - 2, "s'"));
        return lemma != null && !themselves && (PUBLISHING.contains(lemma) && (subjects.attributive(i) || subjects.auxiliary(i - 1) && !DOING.contains(lemma)) || told(i, lemma));
    }

    /** "a indiqué mercredi le HCP", "rapporte lundi l'agence": the day it was said. */
    private boolean told(int verb, String lemma) {
        // "367 hospitalisations ont été rapportées la semaine dernière"
        boolean reported = tokens.is(verb - 1, "été") && (lemma.equals("rapporter") || lemma.equals("déclarer"));
        boolean says = SourceRelations.REPORTING.contains(lemma) && !COUNTING.contains(lemma) && !reported;
        return says && (tokens.pos(verb, Pos.PAST_PARTICIPLE) && subjects.auxiliary(verb - 1) || subjects.finite(verb) && tokens.is(verb - 1, ","));
    }

    /** "le Journal du dimanche". */
    private boolean named(TimeExpression time) {
        int from = tokens.indexOf(time.span().start());
        return tokens.is(from, "du") && tokens.capital(from - 1) && from > 1;
    }
}
