package org.reperes.figures;

import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** What is counted to the right of the number: "42.071 tentatives", "3 millions de visiteurs", "42 % des Français", "5 ans de prison". */
final class RightNouns {

    /** After a measure these name the dimension, not the thing: "2 mètres de haut". */
    private static final Terms DIMENSIONS = Terms.of("haut long large plus moins mieux côté ce cette là ici");
    /** Participles that name people. */
    static final Terms TOLL = Terms.of("blessé blessés blessée blessées mort morts morte mortes tué tués disparus disparu détenus réfugiés "
            + "déplacés rescapés employés salariés élus députés retraités diplômés inscrits votants condamnés assurés licenciés abonnés "
            + "passagers migrants cas décès internés administrés invités délégués handicapés mariés exilés "
            + "affiliés orphelins naufragés accusés prévenus associés sinistrés immigrés expatriés émigrés");

    /** "1.650 cas, dont 12 mortels": what kind, and not what. */
    private static final Terms SEVERITY = Terms.of("mortels mortelles graves légers légères sévères critiques");
    private static final Terms WHOLES = Terms.of("ensemble totalité intégralité");
    private static final Terms DASHES = Terms.of("- – —");
    private static final int BRACKET = 8;

    private final Tokens tokens;

    RightNouns(Tokens tokens) {
        this.tokens = tokens;
    }

    Draft.Counted of(Draft draft) {
        Phrase phrase = phrase(draft);
        return phrase == null ? null : counted(tokens, phrase, Role.RIGHT);
    }

    static Draft.Counted counted(Tokens tokens, Phrase phrase, Role role) {
        int headEnd = phrase.head() + 1;
        while (headEnd < phrase.to() && tokens.glued(headEnd) && tokens.isDigits(headEnd)) {
            headEnd++;
        }
        // "CO2", "PM2,5": digits glued to a name belong to it
        int end = phrase.to();
        while (tokens.glued(end) && (tokens.isDigits(end) || tokens.is(end, ",") && tokens.glued(end + 1) && tokens.isDigits(end + 1))
                && !tokens.isDigits(phrase.to() - 1)) {
            end++;
        }
        end = quoted(tokens, phrase.head() + 1, end);
        headEnd = headEnd == phrase.to() && tokens.isDigits(headEnd) && end > headEnd ? end : headEnd;
        return new Draft.Counted(tokens.span(phrase.from(), end), tokens.span(phrase.head(), headEnd), role);
    }

    /** "le montant du « revenu minimum »", "les arbustes | « remplaçables": a quotation goes in whole or not at all. */
    private static int quoted(Tokens tokens, int from, int end) {
        int open = -1;
        for (int i = from; i < end; i++) {
            open = Grammar.quote(tokens, i) ? open < 0 ? i : -1 : open;
        }
        return open < 0 ? end : Grammar.quote(tokens, end) ? end + 1 : open;
    }

    private Phrase phrase(Draft draft) {
        int p = afterAside(draft);
        // "1 933 euros brut de pensions"
        p += draft.kind == Kind.MONEY && PerRelations.TAXED.contains(tokens.low(p)) && tokens.is(p + 1, "de") ? 1 : 0;
        // "142 euros par mois d'allocations familiales"
        p += draft.kind == Kind.MONEY && tokens.is(p, "par") && Calendar.TIME_NOUNS.contains(tokens.low(p + 1)) && (tokens.is(p + 2, "d'") || tokens.is(p + 2, "de")) ? 2 : 0;
        p += tokens.is(p, "seulement") && Grammar.DE.contains(tokens.low(p + 1)) ? 1 : 0;
        boolean of = Grammar.DE.contains(tokens.low(p));
        return switch (draft.kind) {
            case COUNT, RATE -> draft.nounNumber ? of ? after(p + 1, draft) : null : of ? partitive(p, draft) : count(p, draft);
            case PERCENT, FRACTION, RATIO -> of && !rate(draft) ? partitive(p, draft) : null;
            case MEASURE, MONEY, DURATION, AGE -> of ? substance(p, draft) : null;
            case FACTOR -> times(p, draft);
            default -> null;
        };
    }

    /** "un taux de 94 % de fréquentation": the percentage is the rate's. */
    private boolean rate(Draft draft) {
        return draft.kind == Kind.PERCENT && tokens.is(draft.outerFrom - 1, "de") && tokens.is(draft.outerFrom - 2, "taux") && !Grammar.ARTICLES.contains(tokens.low(draft.outerTo + 1));
    }

    /** "trois fois moins de cas", "deux fois plus d'accidents". */
    private Phrase times(int p, Draft draft) {
        boolean more = tokens.is(p, "plus") || tokens.is(p, "moins");
        if (more && (tokens.is(p + 1, "de") || tokens.is(p + 1, "d'"))) {
            return NounPhrases.at(tokens, p + 2, draft.several());
        }
        // "partie à trois fois son estimation haute"
        boolean own = tokens.is(p, "son") || tokens.is(p, "sa") || tokens.is(p, "leur") || tokens.is(p, "le") || tokens.is(p, "la") || tokens.is(p, "l'");
        return own ? NounPhrases.at(tokens, p + 1, false) : null;
    }

    /**
     * "9,9 % (+0,2 point) de la population", "un tiers – 34 % – des ménages", "356 (7,7 %) patients": another figure in brackets or
     * between dashes parts no number from its whole; and the one inside is of the same whole.
     */
    private int afterAside(Draft draft) {
        int p = draft.outerTo;
        if (draft.measured && draft.kind != Kind.PERCENT && draft.kind != Kind.FRACTION) {
            return p;
        }
        boolean inside = draft.kind == Kind.PERCENT && closes(draft.outerFrom - 1, p) && share(draft.outerFrom - 2);
        int close = inside ? p : close(p);
        boolean noun = draft.kind == Kind.COUNT && !draft.nounNumber && close > p && tokens.is(close - 1, "%");
        return close >= 0 && (Grammar.DE.contains(tokens.low(close + 1)) || noun) ? close + 1 : p;
    }

    private boolean closes(int open, int close) {
        return tokens.is(open, "(") && tokens.is(close, ")") || DASHES.contains(tokens.low(open)) && tokens.is(close, tokens.low(open));
    }

    private int close(int open) {
        boolean opens = tokens.is(open, "(") || DASHES.contains(tokens.low(open)) && tokens.isDigits(open + 1) && !tokens.glued(open);
        for (int i = open + 1; opens && i < open + BRACKET; i++) {
            if (closes(open, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean share(int i) {
        return NumberWords.HALF.contains(tokens.low(i)) || tokens.is(i, "moitié") || tokens.is(i, "tiers") || tokens.low(i).startsWith("quart");
    }

    private Phrase count(int p, Draft draft) {
        if (draft.measured) {
            return null;
        }
        if (tokens.is(p, "points") && tokens.is(p + 1, "de") && tokens.capital(p + 2)) {
            // "à 31 points de Max Verstappen"
            return new Phrase(p, p, p + 1);
        }
        Phrase phrase = after(p, draft);
        if (phrase == null || !participleOfElision(draft, phrase)) {
            return phrase;
        }
        return null;
    }

    /** "dont 1.725 refoulés vers leur pays": the participle with its complement describes an elided noun. */
    private boolean participleOfElision(Draft draft, Phrase phrase) {
        int head = phrase.head();
        boolean part = tokens.is(draft.outerFrom - 1, "dont") || tokens.is(draft.outerFrom - 1, "(")
                || phrase.from() == head && tokens.is(head + 1, "par") && tokens.is(draft.outerFrom - 1, "des");
        if ((tokens.is(draft.outerFrom - 1, "des") || tokens.is(draft.outerFrom - 1, "les")) && phrase.from() == head && CountedNouns.REQUIRED.contains(tokens.low(head))) {
            return true;
        }
        if (tokens.is(draft.outerFrom - 1, "dont") && phrase.from() == head && SEVERITY.contains(tokens.low(head)) && Grammar.punctuation(tokens, head + 1)) {
            return true;
        }
        return part && tokens.pos(head, Pos.PAST_PARTICIPLE) && !TOLL.contains(tokens.low(head))
                && Grammar.COMPLEMENT.contains(tokens.low(head + 1)) && !Grammar.DE.contains(tokens.low(head + 1));
    }

    private Phrase after(int p, Draft draft) {
        Phrase phrase = NounPhrases.at(tokens, p, draft.several());
        boolean others = phrase != null && tokens.is(phrase.from(), "autres") && phrase.head() == phrase.from() + 1
                && tokens.pos(phrase.head(), Pos.PAST_PARTICIPLE) && Grammar.COMPLEMENT.contains(tokens.low(phrase.head() + 1))
                && !Grammar.DE.contains(tokens.low(phrase.head() + 1));
        boolean alone = phrase != null && phrase.head() == p && tokens.is(p, "autres");
        if (others || alone) {
            // "des blessures à 1.396 autres", "onze autres ont été blessées"
            return null;
        }
        if (phrase == null && (!draft.several() || draft.nounNumber)) {
            phrase = NounPhrases.at(tokens, p, !draft.several());
        }
        return phrase;
    }

    /** "des Français", "de la population", "de ses 300 salariés", "d'entre eux". */
    private Phrase partitive(int de, Draft draft) {
        int p = de + 1;
        while (p < de + 8 && (tokens.glued(p) && tokens.isDigits(p - 1) && tokens.isDigits(p + 1) || Grammar.ARTICLES.contains(tokens.low(p)) || Grammar.quote(tokens, p) || tokens.isDigits(p)
                || NumberWords.starts(tokens.low(p)) && !tokens.is(p, "un"))) {
            p++;
        }
        boolean scale = (NumberWords.SCALES.containsKey(tokens.low(p)) || NumberWords.PLURAL_COLLECTIVES.containsKey(tokens.low(p)))
                && Grammar.DE.contains(tokens.low(p + 1));
        p += scale ? 2 : 0;
        // "4,4 % d'une année à l'autre", "30 % d'entre eux"
        boolean yearly = tokens.is(p + 1, "à") && tokens.is(p + 2, "l'") && tokens.is(p + 3, "autre");
        // "les tarifs douaniers de 25 % de Donald Trump": whose they are, nothing they are a part of
        boolean person = p == de + 1 && tokens.is(de, "de") && tokens.capital(p) && tokens.capital(p + 1) && tokens.isWord(p + 1)
                && Grammar.DE.contains(tokens.low(draft.outerFrom - 1));
        if (tokens.is(p, "entre") || yearly || person) {
            return null;
        }
        if (draft.kind == Kind.PERCENT && p == de + 1 && (tokens.is(p, "oui") || tokens.is(p, "non"))) {
            // "67,1 % de non"
            return new Phrase(p, p, p + 1);
        }
        // "25 % de l'ensemble des recettes"
        p += WHOLES.contains(tokens.low(p)) && (tokens.is(p + 1, "des") || tokens.is(p + 1, "du") || tokens.is(p + 1, "de") && Grammar.ARTICLES.contains(tokens.low(p + 2)))
                ? tokens.is(p + 1, "de") ? 3 : 2 : 0;
        boolean many = tokens.is(p - 1, "des") || tokens.is(p - 1, "les") || tokens.isDigits(p - 1);
        Phrase phrase = NounPhrases.at(tokens, p, many);
        Phrase plural = phrase == null ? NounPhrases.at(tokens, p, !many) : null;
        return phrase != null && !dimension(phrase) ? phrase : plural;
    }

    private boolean dimension(Phrase phrase) {
        return DIMENSIONS.contains(tokens.low(phrase.head())) && !tokens.is(phrase.from() - 1, "la") && !tokens.is(phrase.from() - 1, "l'");
    }

    /** "156 kilos de résine", "3 milliards de francs de travaux": a bare noun after "de" only; "15 km de la ville" is a way. */
    private Phrase substance(int de, Draft draft) {
        boolean bare = tokens.is(de, "de") || tokens.is(de, "d'");
        int p = de + 1;
        if (!bare || Grammar.ARTICLES.contains(tokens.low(p)) || Grammar.FUNCTION.contains(tokens.low(p)) || tokens.isDigits(p)
                || DIMENSIONS.contains(tokens.low(p))) {
            return null;
        }
        Phrase phrase = NounPhrases.at(tokens, p, false);
        // "deux jours de fortes intempéries": the adjective is no noun where one follows
        Phrase plural = phrase == null || phrase.to() == phrase.head() + 1 ? NounPhrases.at(tokens, p, true) : null;
        phrase = phrase == null || plural != null && plural.head() == phrase.to() && plural.from() == p ? plural : phrase;
        // "dix jours de RTT"
        boolean sigle = phrase != null && tokens.printed(phrase.head()).length() < 5 && tokens.printed(phrase.head()).chars().allMatch(Character::isUpperCase);
        boolean place = phrase != null && !sigle && tokens.capital(phrase.head()) && (draft.kind == Kind.DURATION || "m".equals(draft.unit) || "km".equals(draft.unit));
        return place || phrase != null && DIMENSIONS.contains(tokens.low(phrase.head())) ? null : phrase;
    }
}
