package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;

/** "un" and "une" are articles, except in a toll ("un mort et trois blessés"), with a unit, or in contrast with another number. */
final class Ones {

    private static final Terms TOLL = Terms.of("mort morte blessé blessée tué tuée disparu disparue décès victime rescapé rescapée survivant "
            + "survivante noyé noyée cadavre otage");
    private static final Terms SHORT_UNITS = Terms.of("an mois semaine jour heure minute seconde journée année");

    private static final Terms FATE = Terms.of("tuée morte décédée blessée disparue noyée tué mort décédé blessé disparu noyé");
    private static final Terms CROWDS = Terms.of("ribambelle kyrielle multitude foule flopée poignée myriade série");
    private static final Terms SHARES = Terms.of("partie part majorité minorité moitié poignée nombre quantité proportion de des du");
    private static final Terms PLACES = Terms.of("à au aux en dans chez avec sans");
    private static final Terms AROUND = Terms.of("environ près quelque plus moins");
    private static final int REACH = 15;
    private static final int LIST = 5;

    private Ones() { }

    static boolean counts(Tokens tokens, Draft draft, List<Draft> before) {
        if (draft.measured) {
            return unit(tokens, draft);
        }
        int i = draft.to;
        if (tokens.size() == 1 || draft.sign != 0) {
            return true;
        }
        if (tokens.low(draft.from - 1).equals("l'") || tokens.is(i, "peu") || tokens.is(i, "par") || tokens.is(i, "de")) {
            return false;
        }
        if (tokens.is(i, "siècle") || pronoun(tokens, draft, before) || casualty(tokens, draft)) {
            return true;
        }
        if (tokens.is(draft.from - 1, "contre") && !before.isEmpty() && tokens.low(before.get(before.size() - 1).to).startsWith("voix")) {
            // "par six voix contre une"
            return true;
        }
        boolean rate = tokens.pos(i, Pos.NOUN_SINGULAR) && tokens.is(i + 1, "par") && Units.at(tokens, i + 2) != null && tokens.is(draft.from - 1, "à");
        boolean ballot = tokens.is(i, "abstention") && before.stream().anyMatch(b -> tokens.is(b.to, "voix"));
        if (rate || ballot || tokens.is(i, "seul") && tokens.is(0, "parmi") && tokens.comma(draft.from - 1)) {
            // "la cadence tombera à un train par heure", "Parmi les 26 candidats, un seul avait été retenu"
            return true;
        }
        boolean toll = TOLL.contains(tokens.low(i)) && (!tokens.is(draft.from - 1, "d'") || tokens.is(draft.from - 2, "est") && tokens.is(draft.from - 3, "bilan"));
        return toll || contrast(tokens, draft, before);
    }

    /** "trois morts, dont un enfant", "trois au CHU dont un en soins intensifs, et un à l'hôpital": one of those just counted. */
    private static boolean pronoun(Tokens tokens, Draft draft, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || !last.several() && last.size() != null && last.size().signum() <= 0 || draft.from - last.to > 15) {
            return false;
        }
        int noun = draft.to + (tokens.pos(draft.to, Pos.ADJECTIVE) && (!tokens.pos(draft.to, Pos.NOUN) || Grammar.PRENOMINAL.contains(tokens.low(draft.to))) && tokens.isWord(draft.to + 1) ? 1 : 0);
        // "parmi lesquels un patrouilleur, deux gendarmes"
        boolean which = tokens.is(draft.from - 2, "parmi") && (tokens.is(draft.from - 1, "lesquels") || tokens.is(draft.from - 1, "lesquelles")) && goesOn(tokens, noun + 1);
        // "trois blessés (un militaire, un fidèle et l'agresseur)"
        boolean told = tokens.is(draft.from - 1, "(") && last.bare() && draft.from - last.to <= 3 && (tokens.comma(noun + 1) || tokens.is(noun + 1, "et"));
        told |= tokens.comma(draft.from - 1) && tokens.is(last.from - 1, "(") && last.bare() && !last.several() && (tokens.comma(noun + 1) || tokens.is(noun + 1, "et"));
        boolean part = (which || told || tokens.is(draft.from - 1, "dont")) && !SHARES.contains(tokens.low(draft.to)) && !SHARES.contains(tokens.low(noun));
        boolean other = (tokens.is(draft.from - 1, "et") || tokens.is(draft.from - 1, ",")) && last.bare() && PLACES.contains(tokens.low(draft.to));
        return part || other;
    }

    private static boolean goesOn(Tokens tokens, int from) {
        for (int i = from; i < from + LIST && !tokens.pos(i, Pos.THIRD_PLURAL); i++) {
            if ((tokens.comma(i) || tokens.is(i, "et")) && (tokens.isDigits(i + 1) || NumberWords.starts(tokens.low(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** "une personne a été tuée", "un homme est mort et deux autres ont été blessés": a toll told as a sentence. */
    private static boolean casualty(Tokens tokens, Draft draft) {
        if (tokens.is(draft.from - 1, "d'") || !tokens.pos(draft.to, Pos.NOUN_SINGULAR)) {
            return false;
        }
        int verb = draft.to + (tokens.pos(draft.to + 1, Pos.ADJECTIVE) && !tokens.pos(draft.to + 1, Pos.FINITE) ? 2 : 1);
        // "une femme de 81 ans est morte"
        verb += tokens.is(verb, "de") && tokens.isDigits(verb + 1) && tokens.is(verb + 2, "ans") ? 3 : 0;
        boolean happened = tokens.is(verb, "est") || (tokens.is(verb, "a") || tokens.is(verb, "avait")) && tokens.is(verb + 1, "été");
        boolean person = tokens.is(draft.to, "personne") || happened;
        for (int i = draft.to + 1; i < draft.to + REACH && !tokens.is(i, ".") && !tokens.is(i, ";"); i++) {
            // "Un gendarme a été tué, et trois personnes blessées"
            boolean more = happened && i > verb && tokens.is(i, "et") && NounPhrases.noun(tokens, i + 2, true)
                    && (tokens.isDigits(i + 1) || NumberWords.SMALL.getOrDefault(tokens.low(i + 1), 0) > 1);
            boolean others = more || tokens.is(i + 1, "autres") && (tokens.isDigits(i) || NumberWords.SMALL.getOrDefault(tokens.low(i), 0) > 1);
            if (others || person && i < draft.to + 6 && !(happened && NounPhrases.commonNoun(tokens, i) && !FATE.contains(tokens.low(i))) && FATE.contains(tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** "une fille et deux garçons", "quatre prêtres et un laïc": joined by "et" to a number of its like. */
    private static boolean contrast(Tokens tokens, Draft draft, List<Draft> before) {
        boolean noun = NounPhrases.noun(tokens, draft.to, false) && !CROWDS.contains(tokens.low(draft.to));
        // "20 000 chantiers par an et une dette de 11,3 milliards": told by a number of its own
        int of = draft.to + 1 + (tokens.pos(draft.to + 1, Pos.ADJECTIVE) ? 1 : 0);
        boolean sized = Grammar.DE.contains(tokens.low(of)) && (tokens.isDigits(of + 1) || AROUND.contains(tokens.low(of + 1)));
        if (!noun || sized) {
            return false;
        }
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean and = tokens.is(draft.from - 1, "et") || tokens.is(draft.from - 1, "ou");
        boolean attribute = last != null && tokens.is(last.outerFrom - 1, "de") && (tokens.is(last.outerFrom - 3, "un") || tokens.is(last.outerFrom - 3, "une"));
        if (and && last != null && !attribute && last.bare() && draft.from - last.to <= 4 && last.several()
                && NounPhrases.noun(tokens, last.to, true)) {
            return true;
        }
        if (listed(tokens, draft, last)) {
            return true;
        }
        int next = draft.to + 1;
        next += tokens.pos(next, Pos.ADJECTIVE) && !tokens.is(next, "et") ? 1 : 0;
        String number = tokens.low(next + 1);
        boolean list = tokens.is(next, "et") || tokens.is(next, "ou");
        return list && NumberWords.SMALL.getOrDefault(number, 0) > 1 && NounPhrases.noun(tokens, next + 2, true)
                || list && tokens.isDigits(next + 1) && NounPhrases.noun(tokens, next + 2, true);
    }

    /** "deux femmes de ménage, un vigile et un étudiant": in a list that begins with a number. */
    private static boolean listed(Tokens tokens, Draft draft, Draft last) {
        if (last == null || !last.bare() || last.counted != null || draft.from - last.to > LIST || !NounPhrases.noun(tokens, last.to, last.several())) {
            return false;
        }
        boolean and = tokens.is(draft.from - 1, "et") && tokens.is(last.from - 1, ",") && !last.several();
        boolean more = tokens.is(draft.from - 1, ",") && last.several() && tokens.is(draft.to + 1, "et") && (tokens.is(draft.to + 2, "un") || tokens.is(draft.to + 2, "une"));
        for (int i = last.to; i < draft.from - 1; i++) {
            if (tokens.comma(i) || tokens.pos(i, Pos.FINITE) && !tokens.pos(i, Pos.NOUN)) {
                return false;
            }
        }
        return and || more;
    }

    private static boolean unit(Tokens tokens, Draft draft) {
        if (draft.kind == Kind.DURATION) {
            return duration(tokens, draft);
        }
        boolean point = draft.kind == Kind.POINTS;
        String printed = tokens.printed(draft.to - 1);
        // "une DM", "un CM2": capitals are an abbreviation of something else.
        if (draft.kind == Kind.FACTOR && draft.to - draft.from == 2 || draft.kind == Kind.MEASURE && printed.length() > 1 && Character.isUpperCase(printed.charAt(0))
                && Character.isUpperCase(printed.charAt(1))) {
            return false;
        }
        if (tokens.isDigits(draft.to) && tokens.glued(draft.to)) {
            // "un F3"
            return false;
        }
        boolean letters = tokens.low(draft.to - 1).length() > 1 || !tokens.isWord(draft.to - 1);
        return draft.kind == Kind.MONEY || draft.kind == Kind.PERCENT || point || letters;
    }

    /** "un an de prison", "pendant une heure"; "un jour" alone is "some day", "cette année" is no number. */
    private static boolean duration(Tokens tokens, Draft draft) {
        String noun = tokens.low(draft.to - 1);
        if (noun.equals("seconde") && NounPhrases.commonNoun(tokens, draft.to)) {
            return false;
        }
        if (tokens.is(draft.to, "à") && tokens.is(draft.to + 1, "l'") && tokens.is(draft.to + 2, "autre")) {
            return false;
        }
        if (noun.equals("mois") && tokens.is(draft.to, "de") && Calendar.MONTHS.contains(tokens.low(draft.to + 1))) {
            return false;
        }
        if (!SHORT_UNITS.contains(noun)) {
            return true;
        }
        if (noun.equals("jour") || noun.equals("journée") || noun.equals("année")) {
            return tokens.is(draft.from - 1, "en") || tokens.is(draft.from - 1, "pendant") || tokens.is(draft.from - 1, "dans");
        }
        return true;
    }
}
