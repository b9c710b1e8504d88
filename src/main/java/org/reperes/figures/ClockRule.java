package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Numeral.Shape;
import org.reperes.figures.Rejections.Verdict;

/** Clock times: "18 h 30", "20h", "à 20 heures", "10:30". "En 20 heures" and "pendant 1h30" are durations. */
final class ClockRule implements Rejections.Rule {

    private static final Terms AT = Terms.of("à vers dès jusqu'à");
    private static final Terms AROUND = Terms.of("avant après depuis entre de et");
    private static final Terms LASTING = Terms.of("en pendant durant dure durent duré durera met mettent mettra mettait mis mettre environ presque quelque près plus moins "
            + "toutes les ces dernières prochaines sous d'ici dans par tous");
    private static final Terms PASSING = Terms.of("passer ramener réduire");
    private static final Terms EVENING = Terms.of("soir matin midi");
    private static final Terms SINGULAR = Terms.of("le du au ce");
    private static final Terms ALL_TIME = Terms.of("h heures j jours");
    private static final Terms DAY_PARTS = Terms.of("du matin précises pile gmt locales locale heure utc tu");

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        if (numeral.shape() == Shape.CODE) {
            return colon(tokens, numeral);
        }
        if (always(tokens, numerals, k)) {
            return new Verdict(numeral.from(), numerals.get(k + 1).to(), "time");
        }
        int hour = numeral.whole();
        int unit = numeral.to();
        boolean letter = tokens.is(unit, "h");
        boolean word = tokens.is(unit, "heure") || tokens.is(unit, "heures");
        if (hour < 0 || hour > 24 || !letter && !word || numeral.shape() == Shape.ORDINAL || numeral.shape() == Shape.ROMAN) {
            return null;
        }
        int end = unit + 1;
        if (tokens.isDigits(end) && (tokens.low(end + 1).startsWith("min") || tokens.is(end + 1, "mn"))) {
            // "arrivés à 5h05mn"
            boolean at = letter && (tokens.is(numeral.from() - 1, "à") || tokens.is(numeral.from() - 1, "vers")) && !tokens.isDigits(numeral.from() - 2) && !shortened(tokens, numeral.from() - 1);
            return at ? new Verdict(numeral.from(), end + 2, "time") : null;
        }
        boolean minutes = letter && tokens.isDigits(end) && tokens.low(end).length() == 2;
        minutes |= word && k + 1 < numerals.size() && numerals.get(k + 1).from() == end && numerals.get(k + 1).whole() < 60
                && numerals.get(k + 1).whole() > 0 && !tokens.is(numerals.get(k + 1).to(), "minutes");
        if (minutes) {
            end = letter ? end + 1 : numerals.get(k + 1).to();
        }
        // "quatre heures et demie du matin"
        end += word && end == unit + 1 && tokens.is(end, "et") && tokens.low(end + 1).startsWith("demi") ? 2 : 0;
        // "1 h 47 par jour, contre 3 h 26"
        boolean against = tokens.is(numeral.from() - 1, "contre") && letter && minutes
                && numerals.subList(0, k).stream().anyMatch(n -> tokens.is(n.to(), "h"));
        return !against && clock(tokens, numeral, letter, minutes, end) ? new Verdict(numeral.from(), end, "time") : null;
    }

    private static boolean clock(Tokens tokens, Numeral numeral, boolean letter, boolean minutes, int end) {
        int before = numeral.from() - 1;
        while (before >= 0 && (tokens.is(before, "environ") || tokens.is(before, "de") && tokens.is(before - 1, "autour"))) {
            before--;
        }
        String low = tokens.low(before);
        if (tokens.is(before, "de") && (tokens.is(before - 1, "environs") || tokens.is(before - 1, "alentours")) || before == 0 && low.equals("a") && tokens.comma(end)) {
            // "aux environs de dix heures", "A 8 heures, mardi"
            return true;
        }
        if ((low.equals("vers") || low.equals("à") && letter) && Calendar.WEEKDAYS.contains(tokens.low(before - 1))) {
            // "dimanche vers 15 heures avant de chavirer"
            return true;
        }
        if (low.equals("à") && !letter && durationRange(tokens, before) || low.equals("à") && tokens.is(before - 1, "jusqu'") && !letter && numeral.whole() < 7) {
            return false;
        }
        int hour = numeral.whole();
        boolean word = !letter;
        boolean lasts = tokens.low(end).startsWith("quotidien") || tokens.low(end).startsWith("hebdomadaire") || tokens.is(end, "de") && !tokens.is(end + 1, "l'") || tokens.is(end, "d'")
                || tokens.is(end, "par") && Calendar.TIME_NOUNS.contains(tokens.low(end + 1)) || tokens.is(end, "/") && tokens.glued(end) || tokens.is(end, "après") || tokens.is(end, "plus")
                || tokens.is(end, "avant") && !tokens.is(end + 1, "le");
        if (word && tokens.comma(before) && (Calendar.MONTHS.contains(tokens.low(before - 1)) || Calendar.WEEKDAYS.contains(tokens.low(before - 1)))) {
            // "jusqu'au vendredi 28 juillet, 18 heures"
            return true;
        }
        boolean cooking = letter && minutes && tokens.pos(before, Pos.INFINITIVE) && !tokens.pos(before, Pos.NOUN);
        if (cooking || shortened(tokens, before) || LASTING.contains(low) || low.equals("a") && tokens.is(before - 1, "y") || tokens.is(before, "de") && measured(tokens, before - 1)
                && (hour < 6 || !letter) && !tokens.is(end, "à")) {
            return false;
        }
        if (broadcast(tokens, before, end) && numeral.whole() > 1) {
            return true;
        }
        boolean now = (low.equals("est") || low.equals("était")) && (tokens.is(before - 1, "il") || tokens.is(before - 2, "il"));
        if (now || DAY_PARTS.contains(tokens.low(end)) || tokens.is(end, "ce") && EVENING.contains(tokens.low(end + 1)) || AT.contains(low) && !lasts) {
            return true;
        }
        if (lasts || hour == 24 && !letter) {
            return false;
        }
        if (letter) {
            return numeral.shape() != Shape.DECIMAL && (minutes || hour > 5 || AROUND.contains(low) || tokens.is(end, "à") || tokens.is(end, "-"));
        }
        return AROUND.contains(low) && (hour >= 7 && numeral.digits() || minutes) && !tokens.is(before - 1, "plus") && !tokens.is(before - 1, "moins");
    }

    /** "le 20 heures", "au 13 heures de la chaîne": an article in the singular makes it the name of a broadcast. */
    private static boolean broadcast(Tokens tokens, int article, int end) {
        return tokens.is(end - 1, "heures") && SINGULAR.contains(tokens.low(article));
    }

    /** "24 heures sur 24", "24h/24", "7 jours sur 7": at any time. */
    private static boolean always(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        int sign = numeral.to() + 1;
        return (numeral.whole() == 24 || numeral.whole() == 7) && ALL_TIME.contains(tokens.low(numeral.to()))
                && (tokens.is(sign, "sur") || tokens.is(sign, "/")) && k + 1 < numerals.size() && numerals.get(k + 1).from() == sign + 1
                && numerals.get(k + 1).whole() == numeral.whole();
    }

    /** "4 à 12 heures": both ends are lengths, unless "de" or "entre" opens them. */
    private static boolean durationRange(Tokens tokens, int to) {
        boolean number = tokens.isDigits(to - 1) && tokens.low(to - 1).length() < 3 || NumberWords.starts(tokens.low(to - 1));
        return number && !tokens.is(to - 2, "de") && !tokens.is(to - 2, "entre") && !tokens.is(to - 2, "h");
    }

    /** "faire passer de 2 h 30 à 1 h 15 le trajet": the ends of a passage are lengths. */
    private static boolean shortened(Tokens tokens, int before) {
        int of = tokens.is(before, "à") && tokens.isDigits(before - 1) ? before - 1 : before;
        while (of > before - 4 && (tokens.isDigits(of) || tokens.is(of, "h") || tokens.is(of, "heures"))) {
            of--;
        }
        String verb = tokens.word(of - 1).verb();
        return tokens.is(of, "de") && verb != null && PASSING.contains(verb);
    }

    /** "une durée de 2 h 30", "un retard de 3 heures". */
    private static boolean measured(Tokens tokens, int i) {
        return tokens.isWord(i) && tokens.pos(i, Pos.NOUN) && !tokens.is(i, "matin") && !tokens.is(i, "soir");
    }

    private static Verdict colon(Tokens tokens, Numeral numeral) {
        Cluster cluster = Cluster.at(tokens.text(), tokens.at(numeral.from()).start(), tokens.at(numeral.to() - 1).end());
        boolean clock = cluster.uniform(':') && cluster.parts() <= 3 && cluster.value(0) <= 24 && cluster.value(0) >= 0
                && cluster.length(1) == 2 && cluster.value(1) < 60;
        return clock ? new Verdict(numeral.from(), numeral.to(), "time") : null;
    }
}
