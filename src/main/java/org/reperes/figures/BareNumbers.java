package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/**
 * Judges the numbers without a unit that no rule knew: a year, a bare "les deux", an article "un", a label ("Windows 10").
 * What is left counts something.
 */
final class BareNumbers {

    private static final Terms YEAR_BEFORE = Terms.of("en de d' depuis dès jusqu' jusqu'en vers fin début mi courant année années exercice "
            + "saison été printemps automne hiver entre avant après par au à et ou pour millésime élections horizon contre sur qu' que , ( l'an an");
    private static final Terms ANAPHORIC = Terms.of("les ces ses nos vos leurs tous toutes aux des eux nous vous elles");
    private static final Terms COUNT_VERBS = Terms.of("compter dénombrer recenser totaliser enregistrer atteindre regrouper rassembler "
            + "employer accueillir dépasser avoisiner");
    private static final Terms POINTERS = Terms.of("article law page section number name list footnote decade");
    private static final Terms PLURAL_BEING = Terms.of("sont étaient seront furent");
    private static final Terms CHANNELS = Terms.of("chaîne canal");
    private static final Terms RENEWING = Terms.of("remise remises remis refait refaite refaits rénové rénovée mise remettre refaire");
    private static final Terms DAY_ARTICLES = Terms.of("le du au");

    private BareNumbers() { }

    /** The reason to reject the draft, "" to drop it without a word, or null to keep it. */
    static String judge(Tokens tokens, Numeral numeral, Draft draft, List<Draft> before, Verdict[] verdicts, int k) {
        if (numeral.shape() == Shape.ONE) {
            return Ones.counts(tokens, draft, before) ? null : "";
        }
        boolean letter = draft.measured && tokens.glued(draft.to - 1) && tokens.printed(draft.to - 1).equals("L") && draft.to - draft.from == 2;
        if (letter && k > 0 && verdicts[k - 1] != null && verdicts[k - 1].cls().equals("name") && continues(tokens, verdicts[k - 1], numeral)) {
            return "name";
        }
        if (!draft.bare() || draft.sign != 0) {
            return null;
        }
        NounPhrases.Phrase phrase = NounPhrases.at(tokens, draft.to, draft.several());
        boolean model = phrase != null && (tokens.capital(numeral.from() - 1) && Grammar.PRENOMINAL.contains(tokens.low(phrase.head()))
                || innerCapital(tokens.printed(numeral.from() - 1)) && tokens.capital(phrase.head()) || version(tokens, numeral, phrase.head()));
        boolean channel = tokens.capital(numeral.from() - 1) && numeral.from() > 1 && CHANNELS.contains(tokens.low(numeral.from() - 1)) && tokens.isDigits(numeral.from());
        if (channel) {
            return "name";
        }
        boolean noun = phrase != null && !model
                || Grammar.DE.contains(tokens.low(draft.to)) && (draft.nounNumber || tokens.is(draft.to, "de") && Grammar.ARTICLES.contains(tokens.low(draft.to + 1)));
        if (numeral.looksLikeYear() && year(tokens, numeral, noun) && !counted(tokens, numeral, before)) {
            return "year";
        }
        boolean ancient = numeral.shape() == Shape.PLAIN && numeral.whole() >= 100 && numeral.whole() < 1000 && !noun
                && (tokens.is(numeral.from() - 1, "en") || tokens.is(numeral.from() - 1, "vers") || "dater".equals(tokens.word(numeral.from() - 2).verb()));
        if (ancient) {
            return "year";
        }
        if (tokens.is(numeral.from(), "neuf") && tokens.is(numeral.from() - 1, "à") && RENEWING.contains(tokens.low(numeral.from() - 2))) {
            return "";
        }
        if (numeral.shape() == Shape.WORDS && numeral.whole() >= 1900 && numeral.whole() <= 2100 && tokens.is(numeral.from() - 1, "en")) {
            return "year";
        }
        if (numeral.shape() == Shape.PAIR) {
            return noun && numeral.value().compareTo(numeral.high()) < 0 ? null : "score";
        }
        if (noun) {
            return numeral.shape() == Shape.WORDS && tokens.is(numeral.from(), "neuf") && newAdjective(tokens, numeral) ? "" : null;
        }
        return withoutNoun(tokens, numeral, draft, verdicts, k);
    }

    /** "de 1952 à 1956", "entre 493 et 526": two numbers of three or four digits, alone, without a noun. */
    static boolean years(Tokens tokens, Numeral low, Numeral high, Draft range) {
        boolean shaped = low.shape() == Shape.PLAIN && high.shape() == Shape.PLAIN && low.whole() >= 100 && high.whole() <= 2100
                && (high.looksLikeYear() && low.looksLikeYear() || tokens.is(low.from() - 1, "entre") && !tokens.is(low.from() - 2, "dont") || tokens.is(low.from() - 1, "vers"));
        return shaped && range.bare() && NounPhrases.at(tokens, range.to, true) == null;
    }

    /** "s'impose 81 à 71", "un à zéro": falling, without a noun. */
    static boolean score(Tokens tokens, Draft first, Draft second) {
        return first.bare() && second.bare() && tokens.is(first.to, "à") && !first.nounNumber && !second.nounNumber
                && first.value.compareTo(second.value) >= 0 && first.value.precision() <= 3
                && (!Ranges.from(tokens, first) || tokens.low(first.from - 2).startsWith("score"))
                && NounPhrases.at(tokens, second.to, second.several()) == null;
    }

    private static boolean year(Tokens tokens, Numeral numeral, boolean noun) {
        int i = numeral.from() - 1;
        String low = tokens.low(i);
        boolean ofIt = tokens.pos(i, Pos.PAST_PARTICIPLE) && tokens.is(i - 2, "en") && new Subjects(tokens).auxiliary(i - 1);
        boolean spoken = tokens.is(i, "de") && ("parler".equals(tokens.word(i - 1).verb()) || tokens.pos(i - 1, Pos.ADVERB) && "parler".equals(tokens.word(i - 2).verb()));
        // "passera de 400 à 1200"
        boolean passage = low.equals("à") && tokens.isDigits(i - 1) && tokens.low(i - 1).length() < 4 && tokens.is(i - 2, "de");
        // "passe de 1309 en 2011 à 1694 en 2012"
        boolean dated = tokens.is(numeral.to(), "en") && tokens.isDigits(numeral.to() + 1) && tokens.low(numeral.to() + 1).length() == 4
                && (low.equals("de") || low.equals("à") || low.equals("contre"));
        boolean compared = low.equals("soit") && tokens.is(numeral.to(), "de") && (tokens.is(numeral.to() + 1, "plus") || tokens.is(numeral.to() + 1, "moins"));
        if (passage || dated || compared || low.equals("dont") || ofIt || spoken && ends(tokens, numeral.to())) {
            // "5704 enseignants, dont 1386 à temps plein", "soit 1602 de plus", "en a retranché 1400", "la police parle plutôt de 1800"
            return false;
        }
        if (Calendar.MONTHS.contains(low) || low.equals("en") || low.equals("depuis") || low.equals("dès") || low.equals("fin")
                || low.equals("année") || low.equals("an") || low.equals("début")
                || low.equals("de") && tokens.is(i - 1, "partir") && tokens.capital(numeral.to())) {
            return true;
        }
        if (acronym(tokens, i) && !(tokens.is(i - 1, "le") && i < 3) && (Grammar.DE.contains(tokens.low(numeral.to())) || tokens.pos(numeral.to(), Pos.PAST_PARTICIPLE)
                || tokens.pos(numeral.to() + 1, Pos.PAST_PARTICIPLE))) {
            // "l'étude PISA 2022 de l'OCDE", "le RGPH 2021 rendu public"
            return true;
        }
        boolean approximated = low.equals("quelque") || low.equals("environ") || low.equals("près");
        boolean impersonal = tokens.is(i, "manque") && (tokens.is(i - 1, "il") || tokens.is(i - 2, "il") || tokens.is(i - 1, "en"));
        boolean counted = noun && !Grammar.ARTICLES.contains(low) && !YEAR_BEFORE.contains(low) && (impersonal || !NounPhrases.commonNoun(tokens, i));
        boolean of = noun && (low.equals("de") || low.equals("d'") || low.equals("les") || low.equals("des") || low.equals("et")
                || low.equals("contre") || low.equals("à") || low.equals(",") || low.equals("(") || low.equals("sur") || low.equals("pour")
                || low.equals("ses") || low.equals("aux") || low.equals("par") || low.equals("ces"));
        boolean plain = noun && i < 0;
        return !(approximated || counted || of || plain || isCountVerb(tokens, i));
    }

    /** "les centenaires étaient 2086, contre 1948 à fin 2022": what a plural subject was, and what it is held against. */
    private static boolean counted(Tokens tokens, Numeral numeral, List<Draft> before) {
        int i = numeral.from() - 1;
        boolean were = PLURAL_BEING.contains(tokens.low(i)) && (tokens.comma(numeral.to()) || tokens.is(numeral.to(), "contre"));
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        // "3400 foyers sans électricité : 2100 en Ardèche et 1300 dans la Drôme"
        boolean placed = (tokens.is(numeral.to(), "en") || tokens.is(numeral.to(), "dans")) && !tokens.isDigits(numeral.to() + 1) && (tokens.capital(numeral.to() + 1) || tokens.capital(numeral.to() + 2));
        boolean split = placed && last != null && last.bare() && (tokens.is(i, ":") || tokens.is(i, "et"));
        return were || split || tokens.is(i, "contre") && last != null && last.bare() && last.to == i - 1 && tokens.comma(i - 1) && PLURAL_BEING.contains(tokens.low(last.from - 1));
    }

    private static boolean isCountVerb(Tokens tokens, int i) {
        return tokens.pos(i, Pos.VERBAL) && tokens.word(i).verb() != null && COUNT_VERBS.contains(tokens.word(i).verb());
    }

    /** "neuf" after a noun it agrees with is "new": "du matériel neuf"; not in "a fait neuf blessés". */
    private static boolean newAdjective(Tokens tokens, Numeral numeral) {
        boolean object = tokens.pos(numeral.from() - 1, Pos.FINITE | Pos.PAST_PARTICIPLE) && tokens.pos(numeral.to(), Pos.NOUN_PLURAL);
        return !object && tokens.pos(numeral.from() - 1, Pos.NOUN_SINGULAR) && !Grammar.FUNCTION.contains(tokens.low(numeral.from() - 1));
    }

    /** "districts 7 et 9", "tables 7 et 8", "de catégorie 4 sur 5": a bare number joined to one that points is a pointer too. */
    private static boolean continues(Tokens tokens, Verdict before, Numeral numeral) {
        int joint = before.to();
        // "308, 308 break et 408": a word that tells one model from the other
        joint += before.cls().equals("name") && tokens.pos(joint, Pos.NOUN_SINGULAR) && tokens.is(joint + 1, "et") ? 1 : 0;
        boolean joined = tokens.is(joint, "et") || tokens.is(joint, ",") || tokens.is(joint, "ou") || tokens.is(joint, "à") || tokens.is(joint, "-") || tokens.is(joint, "sur");
        int start = joint + 1 + (tokens.is(joint + 1, "puis") || tokens.is(joint + 1, "et") ? 1 : 0);
        return joined && numeral.from() == start && numeral.digits() && POINTERS.contains(before.cls());
    }

    /** "un Boeing 737 MAX": between a name and a word in capitals that is no noun of the dictionary. */
    private static boolean version(Tokens tokens, Numeral numeral, int next) {
        int i = numeral.from() - 1;
        return i > 0 && numeral.shape() == Shape.PLAIN && tokens.capital(i) && tokens.pos(i, Pos.UNKNOWN | Pos.NAME) && next == numeral.to() && tokens.capital(next)
                && !tokens.pos(next, Pos.NOUN);
    }

    /** "iPhone", "PlayStation": the number after it is a model. */
    private static boolean innerCapital(String printed) {
        return printed.length() > 2 && Character.isLowerCase(printed.charAt(printed.length() - 1)) && printed.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean acronym(Tokens tokens, int i) {
        String printed = tokens.printed(i);
        return printed.length() > 1 && printed.length() < 12 && printed.chars().allMatch(Character::isUpperCase)
                && tokens.at(i - 1).kind() != Token.Kind.NONE;
    }

    private static boolean ends(Tokens tokens, int i) {
        return tokens.at(i).kind() == Token.Kind.NONE || tokens.is(i, ".") || tokens.is(i, "?");
    }

    /** An adjective or participle right before a number that ends the sentence: the number calls a note. */
    private static boolean describes(Tokens tokens, int i) {
        return tokens.pos(i, Pos.ADJECTIVE | Pos.PAST_PARTICIPLE) && !tokens.pos(i, Pos.FINITE) && !Grammar.FUNCTION.contains(tokens.low(i));
    }

    private static String withoutNoun(Tokens tokens, Numeral numeral, Draft draft, Verdict[] verdicts, int k) {
        int i = draft.outerFrom - 1;
        String low = tokens.low(i);
        int whole = numeral.whole();
        boolean small = whole >= 0 && whole < 1000;
        if (tokens.is(numeral.from(), "neuf") && tokens.isWord(i) && !tokens.is(i, "dont") && !tokens.is(i, "à") && !tokens.is(i, "de")
                && !tokens.is(i, "et") && !tokens.is(i, "les") && !tokens.is(i, "seuls") && !tokens.is(i, "seules") && !tokens.is(i, "soit") && !tokens.is(i, "contre")) {
            return "";
        }
        boolean spelled = numeral.shape() == Shape.WORDS;
        if (numeral.from() == 0 && numeral.shape() == Shape.PLAIN && small && tokens.is(numeral.to(), ",") && !tokens.isDigits(numeral.to() + 1)) {
            return "list";
        }
        if (spelled && numeral.from() > 0 && tokens.capital(numeral.from()) && tokens.isWord(i)) {
            return "name";
        }
        if (k > 0 && verdicts[k - 1] != null && continues(tokens, verdicts[k - 1], numeral)) {
            return verdicts[k - 1].cls();
        }
        boolean models = tokens.capital(draft.to) && tokens.isDigits(draft.to + 1) && tokens.glued(draft.to + 1);
        boolean group = !spelled && numeral.shape() == Shape.PLAIN && tokens.isDigits(numeral.from()) && small && !models && !draft.nounNumber
                && (low.equals("les") || low.equals("ces") || low.equals("des") && NounPhrases.commonNoun(tokens, i - 1))
                && new Subjects(tokens).finite(draft.to + (tokens.pos(draft.to, Pos.PRONOUN) ? 1 : 0));
        if (group) {
            return "anaphoric";
        }
        if (ANAPHORIC.contains(low) && !models && small && (spelled || whole < 20) && !draft.nounNumber && !Grammar.DE.contains(tokens.low(draft.to))) {
            return "anaphoric";
        }
        if (DAY_ARTICLES.contains(low) && whole >= 1 && whole <= 31 && !spelled) {
            return "date";
        }
        if (DAY_ARTICLES.contains(low) && numeral.shape() == Shape.PLAIN && whole > 31 && whole < 10_000 && !tokens.glued(numeral.from())) {
            return whole < 100 ? "name" : "phone";
        }
        if (DAY_ARTICLES.contains(low) && numeral.shape() == Shape.DECIMAL) {
            return "law";
        }
        if (spelled || numeral.shape() == Shape.GROUPED || numeral.shape() == Shape.DECIMAL && !tokens.isWord(i)) {
            return null;
        }
        if (!tokens.isWord(i) || tokens.at(numeral.from()).line() || low.equals("total") || low.equals("moyenne")) {
            return null;
        }
        if (tokens.pos(i, Pos.PAST_PARTICIPLE) && new Subjects(tokens).auxiliary(i - 1)) {
            // "en a tué 214"
            return null;
        }
        if (draft.nounNumber) {
            return null;
        }
        boolean label = NounPhrases.commonNoun(tokens, i) && !new Subjects(tokens).finite(i) && !Grammar.PRENOMINAL.contains(low)
                && tokens.word(i).nounRank() >= tokens.word(i).verbRank() && !tokens.pos(i, Pos.INFINITIVE)
                || tokens.capital(i) && !Grammar.FUNCTION.contains(low) && !Grammar.PRENOMINAL.contains(low) && !tokens.pos(i, Pos.VERBAL | Pos.ADVERB)
                || tokens.capital(i) && i > 0 && tokens.isWord(i - 1) && !Grammar.FUNCTION.contains(low)
                || acronym(tokens, i) || innerCapital(tokens.printed(i)) || tokens.pos(i, Pos.UNKNOWN) && small || numeral.shape() == Shape.PLAIN && small && ends(tokens, numeral.to()) && describes(tokens, i);
        return label ? "name" : null;
    }
}
