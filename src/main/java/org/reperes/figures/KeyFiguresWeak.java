package org.reperes.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Keeps out of the box what no reader would put in it. */
final class KeyFiguresWeak {

    /** Up to here a count in words is how French writes an indefinite few: "deux hommes", "trois mesures". */
    private static final BigDecimal FEW = new BigDecimal(20);

    /** Few of these is news all the same. */
    private static final Set<String> TOLL = Set.of("mort", "morts", "morte", "mortes", "tué", "tués", "tuée", "tuées", "blessé", "blessés", "blessée", "blessées",
            "victime", "victimes", "décès", "disparu", "disparus", "disparue", "disparues", "otage", "otages", "noyé", "noyés", "corps", "naufragés");

    /** Nouns that count pieces of a text, of an organisation or of time, not what the article is about. */
    private static final Set<String> IDLE = Set.of("fois", "page", "pages", "partie", "parties", "type", "types", "catégorie", "catégories", "étape", "étapes",
            "exemple", "exemples", "raison", "raisons", "façon", "façons", "côté", "côtés", "chose", "choses", "chapitre", "chapitres", "axe", "axes", "volet",
            "volets", "critère", "critères", "reprise", "reprises", "manière", "manières", "sorte", "sortes", "exemplaire", "exemplaires", "vote", "votes",
            "voix", "abstention", "abstentions", "article", "articles", "alinéa", "annexe", "annexes", "point", "points", "question", "questions", "phase",
            "phases", "volume", "volumes", "dernier", "derniers", "dernières", "premier", "premiers", "premières", "autre", "autres", "an", "ans", "année",
            "années", "mois", "jour", "jours", "semaine", "semaines", "heure", "heures", "minute", "minutes", "temps", "moment", "moments", "copies", "chiffre", "chiffres", "caractère", "caractères", "lettre", "lettres", "condition",
            "conditions", "étoile", "étoiles", "mot", "mots", "ligne", "lignes", "h");

    private KeyFiguresWeak() { }

    static boolean mayBeKey(Figure figure) {
        boolean told = figure.zone() == null || figure.zone() == Figure.Zone.BODY || figure.zone() == Figure.Zone.TITLE;
        boolean speaks = figure.kind() == Figure.Kind.PERCENT || figure.kind() == Figure.Kind.MONEY || figure.kind() == Figure.Kind.POINTS;
        boolean about = figure.counted() != null || figure.unit() != null && speaks;
        boolean bare = figure.kind() == Figure.Kind.AGE || figure.kind() == Figure.Kind.DURATION;
        return told && about && !bare && !isOldValue(figure) && !isIdle(figure) && !isFew(figure) && !isZero(figure);
    }

    /** "contre 1998 cas un an plus tôt": stands beside the new value, not for itself. */
    private static boolean isOldValue(Figure figure) {
        return figure.change() != null && "from".equals(figure.change().role()) && figure.change().pair() != null;
    }

    private static boolean isIdle(Figure figure) {
        String phrase = figure.counted() == null ? "" : figure.counted().text();
        boolean announced = phrase.endsWith("suivants") || phrase.endsWith("suivantes");
        return figure.kind() == Figure.Kind.COUNT && (announced || IDLE.contains(head(figure)));
    }

    private static boolean isFew(Figure figure) {
        boolean count = figure.kind() == Figure.Kind.COUNT;
        BigDecimal size = size(figure);
        boolean inWords = figure.text().chars().noneMatch(Character::isDigit);
        boolean few = size != null && (inWords && size.compareTo(FEW) <= 0 || size.compareTo(BigDecimal.TWO) <= 0);
        return count && few && !TOLL.contains(head(figure));
    }

    /** Few in digits: "7 membres", "3 roues"; worth a box only where the article opens with it. */
    static boolean isSmall(Figure figure) {
        BigDecimal size = size(figure);
        return figure.kind() == Figure.Kind.COUNT && size != null && size.compareTo(BigDecimal.TEN) <= 0 && !TOLL.contains(head(figure));
    }

    private static boolean isZero(Figure figure) {
        BigDecimal size = size(figure);
        return size != null && size.signum() == 0 && figure.kind() == Figure.Kind.COUNT;
    }

    static String head(Figure figure) {
        return figure.counted() == null || figure.counted().head() == null ? "" : figure.counted().head().toLowerCase(Locale.FRENCH);
    }

    /** The value, or the bound that stands for it; null where there is none that is a whole or decimal number. */
    static BigDecimal size(Figure figure) {
        String value = figure.value() != null ? figure.value() : figure.min() != null ? figure.min() : figure.max();
        try {
            return value == null ? null : new BigDecimal(value);
        } catch (NumberFormatException fraction) {
            return null;
        }
    }
}
