package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** What a number without a noun of its own belongs to: the noun on its left, or the subject of its verb. */
final class Governors {

    private static final Terms LINKS = Terms.of("de d' à des du au aux par pour sur en avec dans jusqu'à jusqu' entre hauteur raison près hors dès");
    private static final Terms ELSEWHERE = Terms.of("sur dans avec pour en dès");
    private static final Terms ADVERBS = Terms.of("maintenant désormais ainsi donc seulement encore également notamment aussi environ aujourd'hui "
            + "respectivement actuellement déjà enfin même globalement précisément exactement chacun chacune");

    private static final Terms SETTING = Terms.of("porter ramener fixer limiter réduire relever abaisser");
    /** "un niveau, établi le 11 février à 93 100 MW". */
    private static final Terms FIXED = Terms.of("établir fixer estimer évaluer chiffrer");
    private static final Terms AGED = Terms.of("alors aujourd'hui seulement tous toutes respectivement");
    private static final Terms COPULAS = Terms.of("rester demeurer sembler paraître devenir");

    private final Tokens tokens;
    private final Subjects subjects;
    private final VerbSubjects verbs;
    private final List<Draft> drafts;
    private final TimeTokenSpans times;
    private final Insertions insertions;
    private final BracketNouns brackets;

    Governors(Tokens tokens, List<Draft> drafts, List<TimeExpression> times, Memory memory) {
        this.tokens = tokens;
        this.subjects = new Subjects(tokens);
        this.verbs = new VerbSubjects(tokens, drafts, subjects, memory);
        this.drafts = drafts;
        this.times = new TimeTokenSpans(tokens, times);
        this.insertions = new Insertions(tokens, subjects, verbs);
        this.brackets = new BracketNouns(tokens, drafts, subjects, verbs, this.times);
    }

    Draft.Counted of(Draft draft) {
        int i = draft.outerFrom - 1;
        if (tokens.is(i, "magnitude")) {
            // "un séisme de magnitude 6,8": the magnitude is what is measured
            return left(new Phrase(i, i, i + 1));
        }
        if (tokens.is(i, ":") && tokens.is(i - 1, "de") && verbs.verb(i - 2) == i - 2) {
            // "la durée moyenne était de : 14 mois"
            return verbs.subject(i - 2);
        }
        if (Thresholds.before(tokens, i) != null) {
            // "a dépassé la « barre » symbolique des 7.000 euros"
            int passing = verbs.verb(Thresholds.noun(tokens, i) - 1);
            return passing < 0 ? null : verbs.subject(passing);
        }
        while (i >= 0 && (ADVERBS.contains(tokens.low(i)) || Grammar.quote(tokens, i))) {
            i--;
        }
        i = Locutions.before(tokens, i);
        if (insertions.opens(draft, i)) {
            return insertions.ofOpening(draft, i);
        }
        Phrase holder = draft.measured && draft.kind != Kind.AGE && draft.kind != Kind.DURATION && tokens.is(draft.outerFrom - 1, "avec") ? subjects.left().before(draft.outerFrom - 1, true) : null;
        if (holder != null && listed(holder.from() - 1)) {
            // "la Picardie avec 1 472 MW, la Bretagne avec 836"
            return left(holder);
        }
        Draft.Counted risen = risen(draft);
        if (risen != null) {
            return risen;
        }
        Draft.Counted held = held(draft);
        if (held != null) {
            return held;
        }
        if (draft.bare() && tokens.is(i, "(") && tokens.is(draft.outerTo, ")") && tokens.capital(i - 1) && verbs.countBefore() != null) {
            // "Avec Rennes (16 000) et Paris (36 000)": as many of what was counted before
            return verbs.countBefore().as(Role.ELIDED);
        }
        if (tokens.is(i, "(") || tokens.is(i, ":") || tokens.is(i, "=") || tokens.is(i, ",") && draft.kind == Kind.AGE) {
            return brackets.of(draft, i);
        }
        // "large de 60 à 80 mètres": the "de" is the range's
        boolean of = (draft.op == Figure.Op.RANGE || draft.outerFrom < draft.from && tokens.is(draft.outerFrom - 1, ",")) && tokens.is(draft.outerFrom, "de");
        boolean elsewhere = false;
        int links = 0;
        while (links++ < 4 && LINKS.contains(tokens.low(i))) {
            of |= Grammar.DE.contains(tokens.low(i));
            elsewhere |= ELSEWHERE.contains(tokens.low(i));
            i--;
            while (i >= 0 && ADVERBS.contains(tokens.low(i))) {
                i--;
            }
            i = Locutions.before(tokens, i);
        }
        // "augmenter le salaire minimum (SMIC) de 2 %"
        i -= of && tokens.is(i, ")") && tokens.is(i - 2, "(") && tokens.capital(i - 1) && NounPhrases.commonNoun(tokens, i - 3) ? 3 : 0;
        if (of && tokens.is(i, "(") && Movement.nounDirection(tokens.low(i - 1)) != null) {
            // "en léger recul (de 0,7 point)"
            return left(subjects.left().before(i, false));
        }
        for (int skipped = skipped(i); skipped < i; skipped = skipped(i)) {
            i = Locutions.before(tokens, skipped);
            elsewhere = !carried(i) && !(of && achieved(draft, i));
        }
        if (tokens.is(i, ",") && !of && links == 2 && tokens.is(draft.outerFrom - 1, "à") && (draft.measured || draft.sign != 0) && insertions.closes(draft.outerTo)) {
            // "le taux d'inoccupation, à 1,1 %, demeure"
            return left(subjects.left().before(i, true));
        }
        if (tokens.is(i, ",") && !of && draft.measured && tokens.is(draft.outerFrom - 1, "à") && tokens.pos(i - 1, Pos.ADJECTIVE) && subjects.finite(i - 2)
                && COPULAS.contains(String.valueOf(tokens.word(i - 2).verb()))) {
            // "l'écart demeure élevé, à 29 %"
            return verbs.subject(i - 2);
        }
        if (of && tokens.is(i, ",") && !elsewhere) {
            // "La hausse du SMIC, de 1,1 %, concerne", "loin de la moyenne nationale, de 84": set apart from its noun
            Phrase apart = subjects.left().before(i, true);
            boolean gapped = apart != null && Grammar.ARTICLES.contains(tokens.low(apart.from() - 1)) && tokens.is(apart.from() - 2, "et") && Movement.relative(draft.kind)
                    && tokens.is(draft.outerFrom - 1, "de");
            if (gapped) {
                // "ont augmenté de 5 % et les tentatives, de 13 %"
                return RightNouns.counted(tokens, apart, Role.SUBJECT);
            }
            if (draft.measured && (verbs.verb(i) < 0 || insertions.closes(draft.outerTo)) || apart != null && tokens.is(apart.head(), "moyenne")) {
                return left(apart);
            }
        }
        // "une douzaine d'exploitations sur 1 850 hectares"
        boolean over = "har".equals(draft.unit) && tokens.is(draft.outerFrom - 1, "sur") && NounPhrases.commonNoun(tokens, i) && !subjects.finite(i);
        if (tokens.capital(i) && tokens.is(i - 1, "et") && tokens.capital(i - 2) && tokens.is(i - 3, "entre")) {
            // "ramènera le temps de trajet entre Tanger et Marrakech à 160 minutes"
            i -= 4;
        }
        return governed(draft, i, of, elsewhere && !over);
    }

    /** "une œuvre tournée avec 400 000 dinars", "des logements, répartis sur 60 hectares", "disparaissent au rythme de trois par mois". */
    private Draft.Counted held(Draft draft) {
        int link = draft.outerFrom - 1;
        int limit = drafts.indexOf(draft) - 1;
        if (tokens.is(link, "de") && tokens.is(link - 1, "lieu") && tokens.is(link - 2, "au") && limit >= 0 && drafts.get(limit).kind == draft.kind) {
            // "187 km/h au lieu de 130"
            return drafts.get(limit).counted == null ? null : drafts.get(limit).counted.as(Role.ELIDED);
        }
        if (draft.bare() && tokens.is(link, "de") && (tokens.is(link - 1, "rythme") || tokens.is(link - 1, "cadence")) && (tokens.is(link - 2, "au") || tokens.is(link - 2, "la"))) {
            int verb = verbs.verb(link - 3);
            return verb < 0 ? null : verbs.subject(verb);
        }
        if (draft.measured && tokens.is(link, "de") && tokens.is(link - 1, "hauteur") && tokens.is(link - 2, "à")) {
            // "est financé par l'Union européenne à hauteur de 500 000 euros"
            int verb = verbs.verb(link - 3);
            return verb < 0 || subjects.groupStart(verb) == verb ? null : verbs.subject(verb);
        }
        boolean participle = tokens.pos(link - 1, Pos.PAST_PARTICIPLE) && !NounPhrases.commonNoun(tokens, link - 1) && !subjects.auxiliary(link - 2);
        boolean with = draft.kind == Kind.MONEY && tokens.is(link, "avec") || draft.kind == Kind.MEASURE && tokens.is(link, "sur");
        return participle && with ? left(subjects.left().before(tokens.comma(link - 2) ? link - 2 : link - 1, true)) : null;
    }

    /** Whether what ends before a noun, its article left aside, opens an item of a list: a comma, a dash, "et", "composé de". */
    private boolean listed(int before) {
        int i = before;
        boolean of = false;
        while (Grammar.ARTICLES.contains(tokens.low(i)) || Grammar.DE.contains(tokens.low(i))) {
            of |= Grammar.DE.contains(tokens.low(i));
            i--;
        }
        boolean joint = tokens.comma(i) || tokens.is(i, ";") || tokens.is(i, "et") || tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, ":") || tokens.is(i, "devant");
        return joint || of && tokens.pos(i, Pos.PAST_PARTICIPLE) && !NounPhrases.commonNoun(tokens, i);
    }

    /** "un chiffre d'affaires en hausse de 12 % à 19,2 milliards": the level is that of the noun that rose. */
    private Draft.Counted risen(Draft draft) {
        for (Draft delta : drafts) {
            int noun = delta.outerFrom - 2;
            boolean with = delta.outerTo == draft.outerFrom - 1 && tokens.is(draft.outerFrom - 1, "à") && Movement.relative(delta.kind) && tokens.is(noun - 1, "un") && tokens.is(noun - 2, "avec")
                    && Movement.nounDirection(tokens.low(noun)) != null;
            int main = with ? verbs.verb(noun - 3) : -1;
            if (main >= 0) {
                // "a affiché la plus forte hausse avec un gain de 1,45 % à 462,90 francs"
                return verbs.subject(main);
            }
            int comma = tokens.is(draft.outerFrom - 2, ",") ? 1 : 0;
            if (delta.outerTo == draft.outerFrom - 1 - comma && tokens.is(draft.outerFrom - 1, "à") && Movement.relative(delta.kind)
                    && tokens.is(delta.outerFrom - 1, "de") && Movement.nounDirection(tokens.low(noun)) != null && tokens.is(noun - 1, "en")) {
                int before = noun - 2;
                // "a clôturé en repli de 4,3 %, à 28,15 euros": the level is that of the subject
                boolean verb = verbs.verb(before) == before && !tokens.is(before, ",");
                return verb ? verbs.subject(before) : NounPhrases.commonNoun(tokens, before) ? left(subjects.left().before(noun - 1, true)) : null;
            }
        }
        return null;
    }

    /** "portant sa performance depuis le début de l'année à 14,8 %": the noun is the object of the verb that sets it. */
    private boolean carried(int noun) {
        if (!NounPhrases.commonNoun(tokens, noun) || subjects.finite(noun)) {
            return false;
        }
        for (int k = noun - 1; k > noun - 6 && !Grammar.punctuation(tokens, k); k--) {
            if (SETTING.contains(String.valueOf(tokens.word(k).verb())) && tokens.pos(k, Pos.VERBAL)) {
                return Grammar.ARTICLES.contains(tokens.low(k + 1)) || tokens.is(k + 1, "sa") || tokens.is(k + 1, "son") || tokens.is(k + 1, "ses");
            }
        }
        return false;
    }

    /** "a réalisé un bénéfice en 2020 de 6 millions": the noun that a date parts from its amount. */
    private boolean achieved(Draft draft, int noun) {
        Phrase phrase = draft.kind == Kind.MONEY && tokens.is(draft.outerFrom - 1, "de") && NounPhrases.commonNoun(tokens, noun) ? subjects.left().before(noun + 1, true) : null;
        return phrase != null && tokens.is(phrase.from() - 1, "un") && verbs.auxiliaryBefore(phrase.from() - 2);
    }

    /** A date or another figure is not what the number belongs to: "a reculé de 5,4 % sur un an à 32 milliards". */
    private int skipped(int i) {
        if (times.startOf(i) >= 0) {
            return times.startOf(i) - 1;
        }
        for (Draft other : drafts) {
            if (other.from <= i && i < other.to) {
                return other.outerFrom - 1;
            }
        }
        return i;
    }

    private Draft.Counted governed(Draft draft, int i, boolean of, boolean elsewhere) {
        if (tokens.low(i).startsWith("âgé") || tokens.low(i).startsWith("agé")) {
            return aged(draft, i);
        }
        boolean old = draft.kind == Kind.DURATION && of && (tokens.is(i, "vieux") || tokens.low(i).startsWith("vieille"));
        Draft.Counted aging = old ? aged(draft, i) : null;
        if (aging != null) {
            return aging;
        }
        boolean compared = (of || draft.op == Figure.Op.RANGE && i == draft.outerFrom - 1) && (tokens.low(i).startsWith("supérieur") || tokens.low(i).startsWith("inférieur"));
        if (compared && !subjects.finite(i - 1) && (NounPhrases.commonNoun(tokens, i - 1) || tokens.pos(i - 1, Pos.ADJECTIVE))) {
            // "une température moyenne supérieure de 1,55 °C à"
            Phrase higher = subjects.left().before(i, true);
            if (higher != null) {
                return left(higher);
            }
        }
        int being = i - 1 - (compared && tokens.pos(i - 1, Pos.ADVERB) && !subjects.finite(i - 1) ? 1 : 0);
        if (compared && subjects.finite(being)) {
            // "leur âge médian est inférieur de dix ans à celui de la population"
            return verbs.subject(being);
        }
        Draft.Counted described = insertions.described(draft, i, of);
        if (described != null) {
            return described;
        }
        // "portée à 375 euros" after a comma goes on with its own complement, also where a noun is spelled like it
        boolean carried = i == draft.outerFrom - 2 && tokens.is(i + 1, "à") && Movement.isVerb(tokens, i);
        carried |= tokens.is(draft.outerFrom - 1, "à") && draft.measured && FIXED.contains(String.valueOf(tokens.word(i).verb()));
        boolean within = draft.kind == Kind.DURATION && tokens.is(draft.outerFrom - 1, "en") && i == draft.outerFrom - 2;
        boolean apposed = (i == 0 || tokens.is(i - 1, ",")) && tokens.pos(i, Pos.PAST_PARTICIPLE) && (of || carried || within);
        // "vient de lever 22 millions"
        boolean infinitive = tokens.pos(i, Pos.INFINITIVE) && (subjects.auxiliary(i - 1) || tokens.is(i - 1, "de") || tokens.is(i - 1, "à") || tokens.is(i - 1, "pour"));
        boolean noun = !apposed && !infinitive && NounPhrases.commonNoun(tokens, i) && !subjects.finite(i) && !verbs.auxiliaryBefore(i) && !verbs.presentParticiple(i);
        boolean attains = tokens.is(i, "atteint") && i == draft.outerFrom - 1;
        boolean attributive = !attains && subjects.left().unknown(i) || !attains && !verbs.presentParticiple(i) && tokens.pos(i, Pos.ADJECTIVE | Pos.PAST_PARTICIPLE) && !verbs.auxiliaryBefore(i)
                && (!tokens.pos(i, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL) || tokens.comma(i - 1) && tokens.pos(i, Pos.PAST_PARTICIPLE));
        // "le taux reste inchangé à 3 %": the adjective is said of the subject
        int copula = i - 1;
        while (copula > i - 3 && tokens.pos(copula, Pos.ADVERB) && !tokens.pos(copula, Pos.VERBAL)) {
            copula--;
        }
        boolean predicate = (attributive && !noun || tokens.pos(i, Pos.ADJECTIVE)) && COPULAS.contains(String.valueOf(tokens.word(copula).verb()))
                && subjects.finite(copula);
        if (predicate) {
            return verbs.subject(copula);
        }
        if ((!elsewhere || within && apposed) && (noun || attributive || tokens.capital(i) && !apposed && !verbs.presentParticiple(i) && !Grammar.FUNCTION.contains(tokens.low(i)))) {
            Phrase phrase = apposed ? null : left(draft, i + 1);
            if (phrase == null && attributive) {
                int end = i;
                while (end > 0 && (tokens.is(end - 1, ",") || tokens.pos(end - 1, Pos.ADVERB) && !tokens.pos(end - 1, Pos.NOUN))) {
                    end--;
                }
                phrase = subjects.left().before(end, true);
            }
            if (phrase != null && Thresholds.before(tokens, draft.outerFrom - 1) != null) {
                int passing = verbs.verb(phrase.head());
                return passing < 0 ? null : verbs.subject(passing);
            }
            if (phrase != null && Movement.relative(draft.kind) && of) {
                phrase = moved(tokens, phrase);
            }
            if (phrase != null && skipped(phrase.head()) == phrase.head()) {
                boolean apart = attributive && tokens.is(phrase.to(), ",");
                return RightNouns.counted(tokens, phrase, apart ? Role.SUBJECT : Role.LEFT);
            }
        }
        int verb = verbs.verb(i);
        return verb < 0 ? null : verbs.subject(verb);
    }

    /** "une hausse des bénéfices de 19 %": what rose, as in "une hausse de 19 % des bénéfices". */
    static Phrase moved(Tokens tokens, Phrase phrase) {
        int of = phrase.head() + 1;
        while (of < phrase.to() && tokens.pos(of, Pos.ADJECTIVE) && !Grammar.DE.contains(tokens.low(of))) {
            of++;
        }
        int noun = of + 1;
        while (noun < phrase.to() && Grammar.ARTICLES.contains(tokens.low(noun))) {
            noun++;
        }
        boolean rise = Movement.nounDirection(tokens.low(phrase.head())) != null && Grammar.DE.contains(tokens.low(of)) && noun < phrase.to()
                && NounPhrases.commonNoun(tokens, noun) && (noun > of + 1 || tokens.is(of, "des") || tokens.is(of, "du"));
        return rise ? new Phrase(noun, noun, phrase.to()) : phrase;
    }

    /** The first noun of the phrase; but "l'emprunt à dix ans" is what lasts, whatever its yield. */
    private Phrase left(Draft draft, int end) {
        boolean magnitude = tokens.is(draft.outerFrom - 1, "magnitude");
        boolean bounded = draft.kind == Kind.DURATION && draft.outerFrom < draft.from && tokens.is(draft.outerFrom - 1, "de");
        bounded |= draft.kind == Kind.DURATION && "a".equals(draft.unit) && Ages.person(tokens.low(end - 1))
                && (tokens.is(draft.outerFrom - 1, "de") || draft.op == Figure.Op.RANGE && tokens.is(draft.outerFrom, "de"));
        String bound = tokens.low(draft.outerFrom);
        // "le taux de salaires inférieurs à 3500 francs"
        boolean plural = draft.outerFrom < draft.from && (bound.startsWith("supérieur") || bound.startsWith("inférieur")) && bound.endsWith("s") && !tokens.is(draft.outerFrom - 1, "pas");
        bounded |= plural && tokens.pos(end - 1, Pos.NOUN_PLURAL) && !tokens.pos(end - 1, Pos.NOUN_SINGULAR);
        Phrase chained = subjects.left().before(end, draft.kind != Kind.AGE && !magnitude && !bounded);
        boolean to = draft.kind == Kind.DURATION && tokens.is(draft.outerFrom - 1, "à") && chained != null && !tokens.is(chained.head(), "âge") && !carried(end - 1);
        return to ? subjects.left().before(end, false) : chained;
    }

    /** "un homme âgé de 34 ans", and at the head of a sentence "Âgé de 27 ans, le suspect …". */
    private Draft.Counted aged(Draft draft, int i) {
        if (subjects.auxiliary(i - 1)) {
            return verbs.subject(i);
        }
        for (Draft other : drafts) {
            if (other.to == i && other.counted != null) {
                // "quatre Québécois sur dix âgés de 65 ans"
                return other.counted.as(Role.LEFT);
            }
        }
        int end = AGED.contains(tokens.low(i - 1)) ? i - 1 : i;
        int comma = tokens.is(end - 1, ",") ? end - 1 : end;
        Phrase before = subjects.left().before(comma, false);
        if (before != null && tokens.low(i).endsWith("s") && !tokens.pos(before.head(), Pos.NOUN_PLURAL) && tokens.pos(before.head(), Pos.NOUN_SINGULAR)) {
            // "les occupants de l'autre véhicule, âgés de": those that agree
            before = subjects.left().before(comma, true);
        }
        if (before != null || i > 0 || !tokens.is(draft.outerTo, ",")) {
            return left(before);
        }
        Subjects.Found after = subjects.inClause(draft.outerTo + 1, Math.min(tokens.size(), draft.outerTo + 12));
        return after == null || after.phrase() == null ? null : RightNouns.counted(tokens, after.phrase(), Role.SUBJECT);
    }

    private Draft.Counted left(Phrase phrase) {
        return phrase == null ? null : RightNouns.counted(tokens, phrase, Role.LEFT);
    }

    Subjects subjects() {
        return subjects;
    }

    VerbSubjects verbs() {
        return verbs;
    }
}
