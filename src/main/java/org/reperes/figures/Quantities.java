package org.reperes.figures;

import java.math.BigDecimal;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Numeral.Shape;

/** Gives a number its sign, its scale letter and its unit, before or after it. */
final class Quantities {

    private static final Terms MAGNITUDE = Terms.of("magnitude");
    private static final Terms COMPARED = Terms.of("plus moins supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs "
            + "inférieures moindre moindres");
    private static final Terms REFERENCE = Terms.of("celle celui celles ceux le la les l' ce cette son sa ses leur leurs");
    private static final Terms SPORTS = Terms.of("buts but leader championnat relégation buteur entraîneur match matchs matches ligue club points rebonds contres passes draft basket nba");
    private static final Terms INDICES = Terms.of("cac sbf dow nasdaq s&p nikkei dax ftse footsie stoxx eurostoxx masi madex msi20 bel smi hang indice l'indice");
    private static final Terms POINTS = Terms.of("point points pt pts");
    static final Terms RATES = Terms.of("taux chômage popularité croissance inflation opinion confiance intentions sondage part "
            + "marge pourcentage cote participation abstention tva cotisation cotisations");

    private Quantities() { }

    static void complete(Tokens tokens, Draft draft, Numeral numeral) {
        scaleLetter(tokens, draft, numeral);
        String last = tokens.low(draft.to - 1);
        draft.nounNumber = draft.nounNumber || NumberWords.PLURAL_COLLECTIVES.containsKey(last) || numeral.shape() == Shape.COLLECTIVE
                || NumberWords.COLLECTIVES.containsKey(last) || last.endsWith("million") || last.endsWith("milliard")
                || NumberWords.HALF.contains(last) || last.endsWith("billion") || last.endsWith("billions") || last.equals("mds") || last.equals("md");
        unitAfter(tokens, draft);
        factor(tokens, draft);
        if (draft.unit == null && !draft.measured) {
            unitBefore(tokens, draft);
        }
        draft.outerFrom = draft.from;
        draft.outerTo = afterAgain(tokens, draft);
        Signs.add(tokens, draft);
        int before = draft.from - (tokens.is(draft.from - 1, "de") ? 2 : 1);
        if (draft.bare() && MAGNITUDE.contains(tokens.low(before))) {
            draft.kind = Kind.MEASURE;
            draft.measured = true;
        }
    }

    /** "10k", "3M", "2,33 k": a letter that multiplies, where no currency follows to read it with. */
    private static void scaleLetter(Tokens tokens, Draft draft, Numeral numeral) {
        String printed = tokens.printed(draft.to);
        boolean glued = tokens.glued(draft.to) && numeral.digits() && !tokens.glued(draft.to + 1);
        int power = switch (printed) {
            case "k", "K" -> 3;
            case "M" -> 6;
            case "G" -> 9;
            default -> 0;
        };
        draft.nounNumber = printed.equals("M") && numeral.digits() && millions(tokens, draft.to + 1);
        boolean spacedKilo = draft.nounNumber || printed.equals("k") && numeral.digits() && !tokens.glued(draft.to + 1);
        if (power > 0 && (glued || spacedKilo) && draft.value != null) {
            draft.value = draft.value.scaleByPowerOfTen(power);
            draft.to++;
        }
    }

    /** "3 M d'euros", "1,2 M de véhicules". */
    private static boolean millions(Tokens tokens, int of) {
        return (tokens.is(of, "d'") || tokens.is(of, "de")) && (Units.at(tokens, of + 1) != null || tokens.pos(of + 1, Pos.NOUN_PLURAL));
    }

    /** "94 200 mégawatts (MW) de consommation": the unit told twice. */
    private static int afterAgain(Tokens tokens, Draft draft) {
        Units.Match again = draft.unit != null && tokens.is(draft.to, "(") ? Units.at(tokens, draft.to + 1) : null;
        boolean same = again != null && tokens.is(again.end(), ")") && draft.unit.equals(again.unit().code());
        return same ? again.end() + 1 : draft.to;
    }

    static void unitAfter(Tokens tokens, Draft draft) {
        int i = draft.to;
        if (draft.nounNumber && (tokens.is(i, "de") || tokens.is(i, "d'"))) {
            i++;
        }
        Units.Match match = tokens.low(i).startsWith("journée") && sports(tokens) ? null : Units.at(tokens, i);
        if (match == null && tokens.low(i).startsWith("point") && tokens.is(i + 1, "de") && tokens.is(i + 2, "base") && draft.value != null) {
            // a basis point is a hundredth of a percentage point
            use(draft, new Unit("pp", Kind.POINTS, null));
            draft.value = draft.value.movePointLeft(2);
            draft.to = i + 3;
            return;
        }
        if (match == null && indexPoints(tokens, draft)) {
            use(draft, new Unit(null, Kind.MEASURE, null));
            draft.to++;
            return;
        }
        if (match == null && percentagePoints(tokens, draft)) {
            use(draft, new Unit("pp", Kind.POINTS, null));
            draft.to++;
            return;
        }
        if (match == null || i > draft.to && match.unit().code() != null && match.unit().code().equals("Cel") && tokens.is(i, "°")) {
            return;
        }
        use(draft, match.unit());
        draft.to = match.end();
        Subunits.add(tokens, draft);
    }

    /** "à quatre journées de la fin", "17 buts en 22 journées": days of matches are counted. */
    private static boolean sports(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (SPORTS.contains(tokens.low(i))) {
                return true;
            }
        }
        return false;
    }

    /** "multiplié par 2,5", "trois fois plus": a factor; "deux fois par an" counts times. */
    private static void factor(Tokens tokens, Draft draft) {
        String lemma = tokens.is(draft.from - 1, "par") ? tokens.word(draft.from - 2).verb() : null;
        boolean multiplied = draft.bare() && lemma != null && (lemma.equals("multiplier") || lemma.equals("diviser") || lemma.equals("démultiplier"));
        if (draft.bare() && timesSign(tokens, draft)) {
            draft.kind = Kind.FACTOR;
            draft.unit = "x";
            draft.measured = true;
            draft.from--;
            return;
        }
        boolean times = draft.bare() && tokens.is(draft.to, "fois") && (COMPARED.contains(tokens.low(draft.to + 1))
                || REFERENCE.contains(tokens.low(draft.to + 1)) && !tokens.pos(draft.from - 1, Pos.PAST_PARTICIPLE));
        if (multiplied || times) {
            draft.kind = Kind.FACTOR;
            draft.unit = "x";
            draft.measured = true;
            draft.to += times || tokens.is(draft.to, "fois") ? 1 : 0;
        }
    }

    /** "(x2)", "a fait ×3": multiplied by, where no first factor and no noun stand. */
    private static boolean timesSign(Tokens tokens, Draft draft) {
        int sign = draft.from - 1;
        return (tokens.is(sign, "x") && !tokens.capital(sign) || tokens.is(sign, "×")) && tokens.glued(draft.from) && !tokens.isDigits(sign - 1)
                && !NumberWords.starts(tokens.low(sign - 1)) && (!tokens.isWord(draft.to) || Grammar.PREPOSITIONS.contains(tokens.low(draft.to)));
    }

    /** "Le CAC 40 a perdu 74,55 points à 4.681,86 points": an index is measured in points of its own. */
    private static boolean indexPoints(Tokens tokens, Draft draft) {
        boolean points = POINTS.contains(tokens.low(draft.to)) && draft.value != null;
        boolean index = false;
        boolean rate = false;
        for (int i = 0; points && i < tokens.size(); i++) {
            index |= INDICES.contains(tokens.low(i)) && (tokens.capital(i) || tokens.low(i).startsWith("indice") && !tokens.is(i, "indices"));
            rate |= RATES.contains(tokens.low(i));
        }
        return index && (!rate || draft.value.compareTo(BigDecimal.valueOf(1000)) >= 0) && !Grammar.DE.contains(tokens.low(draft.to + 1));
    }

    /** "1,2 point" of a rate is a percentage point; "15 points" of a team or an index are counted. */
    private static boolean percentagePoints(Tokens tokens, Draft draft) {
        if (!POINTS.contains(tokens.low(draft.to)) || draft.value == null) {
            return false;
        }
        if (draft.value.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return false;
        }
        if (draft.value.stripTrailingZeros().scale() > 0 && (Grammar.DE.contains(tokens.low(draft.from - 1)) || tokens.is(draft.from - 1, "moins")
                || tokens.is(draft.from - 1, "plus"))) {
            return true;
        }
        if (Grammar.DE.contains(tokens.low(draft.from - 1)) && Movement.nounDirection(tokens.low(draft.from - 2)) != null && tokens.is(draft.to + 1, "par")
                && tokens.is(draft.to + 2, "rapport")) {
            // "un bond de six points par rapport à la mesure d'il y a une semaine"
            return true;
        }
        if (Signs.sign(tokens, draft.from - 1) && tokens.glued(draft.from) || comparesTimes(tokens, draft.to + 1)) {
            return true;
        }
        if (Grammar.DE.contains(tokens.low(draft.from - 1)) && Movement.nounDirection(tokens.low(draft.from - 2)) != null
                && RATES.contains(tokens.low(draft.to + 2)) && tokens.is(draft.to + 1, "du")) {
            // "une hausse de deux points du taux"
            return true;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "%") || tokens.is(i, "cent") && tokens.is(i - 1, "pour") || RATES.contains(tokens.low(i))) {
                return !Grammar.DE.contains(tokens.low(draft.to + 1)) || tokens.is(draft.to + 2, "plus") || tokens.is(draft.to + 2, "moins");
            }
        }
        return false;
    }

    /** "13 points de moins qu'au mois de juillet", "4 points de plus qu'en 2019": a rate now and then. */
    private static boolean comparesTimes(Tokens tokens, int of) {
        boolean compared = tokens.is(of, "de") && (tokens.is(of + 1, "plus") || tokens.is(of + 1, "moins")) && tokens.is(of + 2, "qu'");
        return compared && (tokens.is(of + 3, "en") || tokens.is(of + 3, "au") && Calendar.TIME_NOUNS.contains(tokens.low(of + 4))
                || tokens.is(of + 3, "il") && tokens.is(of + 4, "y"));
    }

    private static void use(Draft draft, Unit unit) {
        draft.unit = unit.code();
        draft.kind = unit.kind();
        draft.measured = true;
        if (unit.factor() != null) {
            draft.value = draft.value == null ? null : draft.value.multiply(unit.factor());
            draft.min = draft.min == null ? null : draft.min.multiply(unit.factor());
            draft.max = draft.max == null ? null : draft.max.multiply(unit.factor());
        }
    }

    /** "€12 000", "$75 millions", "EUR 1000", "US$ 10". */
    private static void unitBefore(Tokens tokens, Draft draft) {
        for (int length = 2; length >= 1; length--) {
            int start = draft.from - length;
            Unit unit = start < 0 ? null : Units.before(tokens, start, draft.from);
            if (unit != null && (tokens.at(start).kind() == Token.Kind.SIGN || tokens.at(draft.from - 1).kind() == Token.Kind.SIGN
                    || tokens.printed(start).length() == 3 && Character.isUpperCase(tokens.printed(start).charAt(2)))) {
                use(draft, unit);
                draft.from = start;
                return;
            }
        }
    }
}
