package org.reperes.figures;

import java.util.List;
import java.util.Map;
import org.reperes.figures.Rejections.Verdict;

/** Numbers that point: "article 42", "loi 02-03", "page 17", "n° 3", "chapitres 2 et 3", "RD 924". */
final class LabelRule implements Rejections.Rule {

    private static final Map<String, Terms> LABELS = Map.of(
            "article", Terms.of("article articles art arts alinéa alinéas"),
            "law", Terms.of("loi lois décret décrets dahir arrêté arrêtés ordonnance directive règlement circulaire résolution "
                    + "amendement amendements instruction délibération"),
            "page", Terms.of("page pages p pp feuillet"),
            "section", Terms.of("chapitre chapitres section rubrique paragraphe annexe annexes tableau tableaux figure titre fig § livre "
                    + "tome volume vol module graphique encadré note"),
            "number", Terms.of("n° no nº numéro numéros num n"),
            "name", Terms.of("rn rd rue route nationale départementale autoroute matricule code réf référence cote bp cs isbn issn siret siren "
                    + "rcs cedex version épisode saison division ligue lot chambre salle porte quai voie vol rfc bwv opus op cac sbf top amphi amphithéâtre gymnase bâtiment escalier "
                    + "channel kilométrique pk pr radio canal utc gmt catégorie niveau phase étape stade"));
    private static final Terms STREETS = Terms.of("rue avenue boulevard place quai allée chemin impasse");
    private static final Terms OFFSETS = Terms.of("utc gmt bac");
    private static final Terms JOINTS = Terms.of("et , à ou - – au");

    @Override
    public Verdict judge(Tokens tokens, List<Numeral> numerals, int k) {
        Numeral numeral = numerals.get(k);
        int before = numeral.from() - 1;
        boolean address = (tokens.is(before, "au") || tokens.is(before, "du")) && Grammar.DE.contains(tokens.low(numeral.to()))
                && (STREETS.contains(tokens.low(numeral.to() + 1)) || STREETS.contains(tokens.low(numeral.to() + 2)));
        boolean numbered = tokens.is(before - 2, "numéro") && Grammar.DE.contains(tokens.low(before - 1)) && numeral.digits();
        if (address || numbered) {
            // "au 35 de la rue", "sous le numéro d'écrou 14 562"
            return new Verdict(numeral.from(), numeral.to(), address ? "name" : "number");
        }
        String cls = labelBefore(tokens, before);
        cls = cls == null && lawOfYear(tokens, numeral) ? "law" : cls;
        if (cls == null && k > 0) {
            cls = listed(tokens, numerals, k);
        }
        if (cls == null || numeral.shape() == Numeral.Shape.WORDS && !cls.equals("number") && !cls.equals("article")
                || numeral.shape() == Numeral.Shape.ONE && !cls.equals("number") || numeral.shape() == Numeral.Shape.COLLECTIVE) {
            return null;
        }
        return new Verdict(numeral.from(), numeral.to(), cls);
    }

    /** "la loi de 48", "le traité de 1912": named by its year. */
    private static boolean lawOfYear(Tokens tokens, Numeral numeral) {
        int of = numeral.from() - 1;
        return tokens.is(of, "de") && lawNumber(tokens, of - 1) && numeral.shape() == Numeral.Shape.PLAIN && numeral.whole() >= 10
                && !NounPhrases.noun(tokens, numeral.to(), true) && Units.at(tokens, numeral.to()) == null;
    }

    private static String labelBefore(Tokens tokens, int before) {
        int i = before;
        if ((tokens.is(i, "+") || tokens.is(i, "-")) && OFFSETS.contains(tokens.low(i - 1))) {
            return "name";
        }
        if (tokens.is(i, ".") || tokens.is(i, "°") || tokens.is(i, "º") || tokens.is(i, ":")) {
            if (tokens.is(i, ".") && tokens.is(i - 1, "n") && tokens.capital(i - 1) && tokens.glued(i + 1)) {
                return "number";
            }
            boolean sign = tokens.is(i, "°") || tokens.is(i, "º");
            if (sign && (tokens.is(i - 1, "n") || tokens.is(i - 1, "no"))) {
                return lawNumber(tokens, i - 2) ? "law" : "number";
            }
            if (!tokens.is(i, ".") || tokens.low(i - 1).length() > 3) {
                return null;
            }
            i--;
        }
        if (code(tokens, i)) {
            if (i < before && tokens.glued(before) && tokens.glued(before + 1)) {
                // "les articles L.115 à L.123"
                return "article";
            }
            i--;
            i -= tokens.is(i, ".") ? 1 : 0;
            return tokens.in(i, LABELS.get("article")) || tokens.is(i - 1, "art") ? "article" : null;
        }
        String cls = classOf(tokens, i);
        boolean qualified = cls == null && tokens.pos(i, Pos.ADJECTIVE) && !tokens.pos(i, Pos.NOUN | Pos.FINITE) && !Grammar.FUNCTION.contains(tokens.low(i)) && !tokens.in(i - 1, LABELS.get("law"));
        return qualified ? classOf(tokens, i - 1) : cls;
    }

    private static String classOf(Tokens tokens, int i) {
        if (!tokens.isWord(i) && !tokens.is(i, "§") || tokens.is(i, "n") || tokens.is(i, "p") && !tokens.is(i + 1, ".")
                || tokens.is(i, "no") && !tokens.is(i + 1, ".")) {
            return null;
        }
        String low = tokens.low(i);
        for (Map.Entry<String, Terms> label : LABELS.entrySet()) {
            if (label.getValue().contains(low)) {
                return label.getKey();
            }
        }
        return null;
    }

    /** "article L. 121-3", "art. R 412". */
    private static boolean code(Tokens tokens, int i) {
        return tokens.isWord(i) && tokens.low(i).length() == 1 && tokens.capital(i) && "lrda".contains(tokens.low(i));
    }

    private static boolean lawNumber(Tokens tokens, int i) {
        return tokens.in(i, LABELS.get("law"));
    }

    /** "articles 4, 5 et 6": the second goes with the first where nothing but a joint stands between. */
    private static String listed(Tokens tokens, List<Numeral> numerals, int k) {
        int last = k;
        while (last > 0 && last > k - 6 && numerals.get(last - 1).to() + 1 == numerals.get(last).from()
                && JOINTS.contains(tokens.low(numerals.get(last).from() - 1)) && numerals.get(last).digits()) {
            last--;
        }
        Numeral numeral = numerals.get(k);
        boolean counts = Units.at(tokens, numeral.to()) != null || NounPhrases.noun(tokens, numeral.to(), numeral.several());
        return last == k || counts ? null : labelBefore(tokens, numerals.get(last).from() - 1);
    }
}
