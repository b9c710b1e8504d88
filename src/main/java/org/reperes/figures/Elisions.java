package org.reperes.figures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;

/** The number that goes on with the noun of a number before it: after a comma, "et", "contre", "dont", in brackets. */
final class Elisions {

    /** Words from a bracket to a number in it. */
    private static final int BRACKET = 12;
    private static final Terms INHERITING = Terms.of(", et ou mais puis enfin après contre dont soit lesquels lesquelles ( ; à");
    private static final Terms PLACING = Terms.of("en à au aux dans chez");
    private static final Terms FORESEEING = Terms.of("tabler prévoir anticiper attendre escompter espérer viser");
    /** Of these the subject is always one who speaks: "alors que le gouvernement tablait encore sur 4,9 %". */
    private static final Terms HOPING = Terms.of("tabler anticiper attendre escompter espérer");
    /** What a level is called where it is reached: its subject goes on after "contre". */
    private static final Terms LEVELS = Terms.of("niveau record seuil sommet plafond");
    private static final Terms MEANS = Terms.of("moyenne total maximum minimum");
    private static final Terms DEMONSTRATIVES = Terms.of("celui celle ceux celles");
    private static final Terms SKIPPED = Terms.of("notamment également seulement encore enfin puis donc désormais aussi ainsi les seuls seules au");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Governors governors;
    private final Memory memory;

    Elisions(Tokens tokens, List<Draft> drafts, Governors governors, Memory memory) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.governors = governors;
        this.memory = memory;
    }

    /** After a comma, "et", "contre", "dont", a bracket: the number goes on with what the one before counts. */
    Draft.Counted inherited(int d) {
        Draft draft = drafts.get(d);
        int i = draft.outerFrom - 1;
        if (d > 1 && tokens.is(i, "à") && tokens.is(i - 1, "puis") && !alike(drafts.get(d - 1), draft) && alikeBefore(d) != null) {
            // "à 5,4 % au prix d'un effort de 50 milliards, puis à 4,6 % en 2026"
            return alikeBefore(d).counted;
        }
        boolean again = d > 0 && tokens.is(i, "de") && (tokens.is(i - 1, "et") || tokens.is(i - 1, "puis")) && alike(drafts.get(d - 1), draft);
        i -= again ? 1 : 0;
        while (SKIPPED.contains(tokens.low(i)) || tokens.is(i, "à") && (tokens.is(i - 1, ",") || tokens.is(i - 1, "et") || tokens.is(i - 1, "puis"))) {
            i--;
        }
        String joint = tokens.low(i);
        if (!INHERITING.contains(joint) || joint.equals("à") && draft.kind == Kind.AGE
                || joint.equals("après") && !(d > 0 && alike(drafts.get(d - 1), draft) && (Movement.relative(draft.kind) || tokens.is(i - 1, ",")))) {
            return null;
        }
        if (joint.equals(",") && draft.bare() && outOf(d) != null && governors.subjects().finite(draft.outerTo)) {
            return null;
        }
        if (joint.equals("à") && !(d > 0 && drafts.get(d - 1).kind == draft.kind && Ranges.from(tokens, drafts.get(d - 1))
                && draft.from - drafts.get(d - 1).to <= 2)) {
            return null;
        }
        boolean part = joint.equals("dont") || joint.startsWith("lesquel");
        boolean compared = Movement.relative(draft.kind) && d > 0 && drafts.get(d - 1).kind == Kind.FACTOR && drafts.get(d - 1).counted == null;
        int last = d > 1 && joint.equals("(") && denominator(drafts.get(d - 1)) ? d - 2 : d - 1;
        Draft earlier = part || compared || draft.bare() && !joint.equals("contre") ? countBefore(part ? d : beforePart(d), part) : d > 0 ? drafts.get(last) : null;
        if (part && !draft.bare() && draft.measured && draft.kind != Kind.PERCENT && alikeBefore(d) != null) {
            // "ses 35 membres ont voté un budget de 48,2 M€, dont 17,5 M€ pour l'investissement"
            earlier = alikeBefore(d);
        }
        if (earlier != null && earlier.kind == Kind.DURATION && draft.kind != Kind.DURATION && d > 1 && tokens.is(earlier.outerFrom - 1, "en")) {
            // "a réduit sa dette de 18 % en un an, à 2,9 milliards"
            earlier = drafts.get(d - 2);
        }
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
        NounPhrases.Phrase mean = joint.equals("(") && draft.measured ? governors.subjects().left().before(i) : null;
        if (mean != null && (tokens.is(mean.head(), "moyenne") || tokens.is(mean.head(), "médiane") || tokens.is(mean.head(), "âge"))) {
            // "supérieur à la moyenne de la strate (846 €)"
            return null;
        }
        boolean listed = (joint.equals(",") || joint.equals("et")) && draft.kind == Kind.MONEY && earlier != null && !alike(earlier, draft)
                && PLACING.contains(tokens.low(draft.outerTo)) && tokens.capital(draft.outerTo + 1) && alikeBefore(d) != null;
        earlier = listed ? alikeBefore(d) : earlier;
        boolean other = joint.equals("(") && d > 0 && draft.measured && draft.sign == 0 && !Movement.relative(draft.kind) && ofAnother(drafts.get(d - 1), i, drafts.get(d - 1).kind == draft.kind);
        boolean signed = joint.equals("(") && d > 0 && draft.sign != 0 && Movement.relative(draft.kind) && ownSigned(drafts.get(d - 1), i);
        if (other || signed) {
            return null;
        }
        if (joint.equals("(") && d > 0 && !alike(drafts.get(d - 1), draft)) {
            Draft whole = drafts.get(d - 1);
            if (draft.sign != 0 && whole.to == i && whole.counted != null && whole.counted.role() == Role.RIGHT && whole.kind == Kind.PERCENT) {
                return governors.of(whole);
            }
            earlier = alikeBefore(d, earlier);
        }
        if (joint.equals("(") && earlier != null && earlier.kind == Kind.DURATION && draft.kind == Kind.PERCENT && "a".equals(earlier.unit) && earlier.outerTo < i) {
            // "Les moins de 15 ans représentent la majorité des passages (54 %)"
            return null;
        }
        for (int k = d - 2; draft.kind == Kind.FACTOR && joint.equals("soit") && k >= 0 && earlier != null
                && (earlier.kind == Kind.DURATION || earlier.kind == Kind.AGE); k--) {
            earlier = drafts.get(k);
        }
        if (earlier == null || earlier.counted == null || draft.kind == Kind.DURATION && earlier.bare() && joint.equals("soit") || !draft.bare() && !alike(earlier, draft) && timeNoun(earlier)
                || draft.kind == Kind.FACTOR && !joint.equals("contre") && !joint.equals(",") && !joint.equals("soit")) {
            return null;
        }
        if (joint.equals("soit") && draft.kind == Kind.POINTS && earlier.kind == Kind.PERCENT && earlier.counted.role() == Figure.Role.RIGHT) {
            // "7,5 % de la population active, soit 0,4 point de plus": what the rate is, and not of whom
            Draft.Counted rate = governors.of(earlier);
            return rate == null ? earlier.counted.as(Figure.Role.ELIDED) : rate;
        }
        boolean level = tokens.is(draft.outerFrom - 1, "à") && !alike(earlier, draft) && Movement.relative(earlier.kind) && earlier.counted.role() == Figure.Role.LEFT
                && Movement.nounDirection(earlier.counted.head().of(tokens.text()).toLowerCase(Locale.ROOT)) != null;
        if (level) {
            // "en repli de 4,3 %, à 28,15 euros": the level is that of what fell
            return null;
        }
        if (joint.equals("contre") && earlier.counted.role() == Role.LEFT && LEVELS.contains(earlier.counted.head().of(tokens.text()))) {
            // "ont atteint le niveau de 50 550 contre 47 294": what reached it
            int verb = governors.verbs().verb(tokens.indexOf(earlier.counted.span().start()) - 1);
            Draft.Counted subject = verb < 0 ? null : governors.verbs().subject(verb);
            return subject == null ? earlier.counted.as(Role.ELIDED) : subject.as(Role.ELIDED);
        }
        int own = joint.equals("soit") && draft.kind == Kind.PERCENT && tokens.comma(i - 1) ? governors.verbs().verb(i - 1) : -1;
        if (own > earlier.to && tokens.pos(own, Pos.FINITE) && earlier.kind == draft.kind) {
            // "la dette représente 85 % du PIB et le déficit sera proche de la prévision, soit 5,7 %"
            return governors.verbs().subject(own);
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

    /** "même si le budget (2,1 M€)", "pour un chiffre d'affaires stable (41,8 milliards)": a noun of its own stands before the bracket. */
    private boolean ofAnother(Draft before, int bracket, boolean alike) {
        NounPhrases.Phrase own = governors.subjects().left().before(bracket);
        boolean noun = own != null && NounPhrases.commonNoun(tokens, own.head()) && Grammar.ARTICLES.contains(tokens.low(own.from() - 1)) && own.from() > before.to
                && !tokens.isDigits(bracket - 1) && !tokens.capital(bracket - 1);
        return noun && (!alike || tokens.is(own.from() - 1, "un") || tokens.is(own.from() - 1, "une"));
    }

    /** "des viandes (+26 %) et des huiles alimentaires (+15,8 %)", "8,7 millions de visiteurs, une fréquentation stable (−1 %)": of the noun right before. */
    private boolean ownSigned(Draft before, int bracket) {
        NounPhrases.Phrase own = governors.subjects().left().before(bracket);
        boolean noun = own != null && NounPhrases.commonNoun(tokens, own.head()) && own.from() > before.to && !tokens.isDigits(bracket - 1);
        // "moins dans le tertiaire (+1,2 %) que dans l'industrie (+2,0 %)"
        boolean listed = noun && (bracketed(before) || tokens.is(before.outerFrom - 1, "(") && tokens.is(own.from() - 2, "et"))
                && Grammar.ARTICLES.contains(tokens.low(own.from() - 1)) && governors.subjects().verbs(before.to, bracket) == 0;
        boolean apposed = noun && (tokens.is(own.from() - 1, "un") || tokens.is(own.from() - 1, "une")) && tokens.comma(own.from() - 2);
        return listed || apposed;
    }

    /** "347 consultations pour 100 000 habitants (+ 47,7 %)". */
    private boolean denominator(Draft draft) {
        boolean joint = tokens.is(draft.outerFrom - 1, "pour") || tokens.is(draft.outerFrom - 1, "/");
        return joint && draft.bare() && draft.value != null && PerRelations.POWERS.contains(Finished.plain(draft.value));
    }

    private boolean bracketed(Draft before) {
        int close = before.outerTo;
        while (close < before.outerTo + BRACKET && !tokens.is(close, ")")) {
            close++;
        }
        int open = before.outerFrom - 1;
        while (open > before.outerFrom - BRACKET && !tokens.is(open, "(")) {
            open--;
        }
        return tokens.is(open, "(") && tokens.is(close, ")");
    }

    /** "selon le FMI, qui table sur 3,8 %", "soit une moyenne de sept par an": what the number before it counted, or null. */
    Draft.Counted repeated(int d) {
        Draft draft = drafts.get(d);
        Draft before = alikeBefore(d);
        if (before == null) {
            return null;
        }
        int i = draft.outerFrom - 1;
        int foreseeing = tokens.is(i, "sur") ? i - 1 : i;
        foreseeing -= tokens.is(foreseeing, "encore") || tokens.is(foreseeing, "plutôt") ? 1 : 0;
        String verb = tokens.word(foreseeing).verb();
        boolean who = tokens.is(foreseeing - 1, "qui");
        boolean foreseen = draft.measured && verb != null && (who ? FORESEEING : HOPING).contains(verb);
        boolean mean = draft.bare() && tokens.is(i, "de") && MEANS.contains(tokens.low(i - 1)) && Grammar.ARTICLES.contains(tokens.low(i - 2))
                && (before.counted.role() == Role.RIGHT || tokens.is(i - 1, "total") && tokens.is(i - 3, "soit"));
        return foreseen || mean ? before.counted.as(Role.ELIDED) : null;
    }

    /** "à 29 %, celle de son Premier ministre à 31 %": the pronoun before the noun stands for what its like before counts. */
    Draft.Counted demonstrated(int d, Draft.Counted noun) {
        int i = tokens.indexOf(noun.span().start()) - 1;
        while (Grammar.ARTICLES.contains(tokens.low(i)) && !Grammar.DE.contains(tokens.low(i))) {
            i--;
        }
        Draft before = Grammar.DE.contains(tokens.low(i)) && DEMONSTRATIVES.contains(tokens.low(i - 1)) ? alikeBefore(d) : null;
        return before == null ? noun : before.counted.as(Role.ELIDED);
    }

    /** "celui des hommes s'est établi à 69,4 %": what its like before counts, without whose it was. */
    Draft.Counted standsFor(int d) {
        int i = drafts.get(d).outerFrom - 1;
        while (i > drafts.get(d).outerFrom - 14 && i >= 0 && !tokens.comma(i) && !tokens.is(i, ";") && !DEMONSTRATIVES.contains(tokens.low(i))) {
            i--;
        }
        Draft before = DEMONSTRATIVES.contains(tokens.low(i)) && Grammar.DE.contains(tokens.low(i + 1)) ? alikeBefore(d) : null;
        return before == null ? null : before.counted.as(Figure.Role.ELIDED);
    }

    private Draft alikeBefore(int d) {
        for (int k = d - 1; k >= 0; k--) {
            if (drafts.get(k).counted != null && alike(drafts.get(k), drafts.get(d))) {
                return drafts.get(k);
            }
        }
        return null;
    }

    private static boolean alike(Draft one, Draft other) {
        return one.kind == other.kind && Objects.equals(one.unit, other.unit);
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
        return Calendar.TIME_NOUNS.contains(draft.counted.head().of(tokens.text()).toLowerCase(Locale.ROOT));
    }

    boolean sameClause(Draft earlier, Draft draft) {
        return governors.subjects().verbs(earlier.to, draft.outerFrom) == 0;
    }

    Draft countBefore(int d, boolean part) {
        Draft aside = null;
        for (int k = d - 1; k >= 0; k--) {
            if (drafts.get(k).bare() && drafts.get(k).counted != null) {
                if (d == drafts.size() || Brackets.opening(tokens, drafts.get(k).outerFrom) < 0 || Brackets.opening(tokens, drafts.get(d).outerFrom) >= 0) {
                    return drafts.get(k);
                }
                // "145 morts (118 femmes et 27 hommes), soit six de plus"
                aside = aside == null ? drafts.get(k) : aside;
            }
        }
        if (aside != null) {
            return aside;
        }
        return part && d > 0 && drafts.get(d - 1).counted != null ? drafts.get(d - 1) : null;
    }

    Draft earlierCount(int d) {
        Draft topic = outOf(d);
        if (topic != null) {
            return topic;
        }
        Draft here = countBefore(beforePart(d), false);
        return here != null ? here : memory.lastCount();
    }

    /** "Sur les 123 espèces suivies par 2 500 bénévoles, 43 déclinent": the whole a sentence opens with, null where it opens otherwise. */
    private Draft outOf(int d) {
        Draft topic = d > 0 ? drafts.get(0) : null;
        return topic != null && (tokens.is(0, "sur") || tokens.is(0, "parmi")) && topic.bare() && topic.counted != null && topic.outerFrom <= 2 ? topic : null;
    }

    /** "33 journalistes, dont six femmes ; vingt-sept ont été condamnés": the whole goes on, not its part. */
    private int beforePart(int d) {
        boolean part = d > 1 && tokens.is(drafts.get(d - 1).outerFrom - 1, "dont") && drafts.get(d - 2).bare() && governors.subjects().finite(drafts.get(d).outerTo);
        return part ? d - 1 : d;
    }

    /** A pronoun or a bare number stands for the noun without the participle that told the whole apart ("abris prévus"). */
    Draft.Counted headOnly(Draft earlier) {
        Draft.Counted counted = earlier.counted;
        int last = tokens.indexOf(counted.span().end() - 1);
        boolean here = last < tokens.size() && tokens.at(last).end() == counted.span().end();
        boolean participle = here && !tokens.is(last - 1, "non") && tokens.pos(last, Pos.PAST_PARTICIPLE)
                && tokens.at(last).start() > counted.head().end();
        return participle ? new Draft.Counted(new Span(counted.span().start(), tokens.at(last - 1).end()), counted.head(), counted.role()) : counted;
    }
}
