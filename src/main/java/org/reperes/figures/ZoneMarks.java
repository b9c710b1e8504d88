package org.reperes.figures;

import java.util.List;
import java.util.Locale;

/** The words by which a line shows that it is a link, a caption or boilerplate. */
final class ZoneMarks {

    /** Only the beginning of a line tells. */
    private static final int LOOK = 160;

    private static final List<String> LINKS = List.of("lire aussi", "lire également", "lire encore", "lire notamment", "lire :", "lire:", "lire la suite",
            "lire l'article", "lire plus", "à lire", "a lire", "voir aussi", "voir également", "voir :", "à écouter", "à découvrir aussi",
            "à relire", "relire", "sur le même sujet", "sur le même thème", "dans la même rubrique", "articles liés", "articles connexes",
            "articles similaires", "article précédent", "article suivant", "pour aller plus loin", "notre dossier", "retrouvez notre", "retrouvez nos",
            "plus d'articles", "à ne pas manquer", "les plus lus", "en vidéo", "vidéo :", "vidéo.", "vidéo -", "podcast", "écoutez", "read also", "also read",
            "découvrez aussi", "consultez aussi", "nos autres articles");

    private static final List<String> WITHIN = List.of("Lire aussi", "Lire également", "À lire aussi", "A lire aussi", "Voir aussi", "À LIRE", "LIRE AUSSI",
            "(lire", "(Lire", "(voir", "(Voir");

    private static final List<String> CAPTIONS = List.of("photo :", "photo:", "photo ©", "photo d'", "photo afp", "photo reuters", "photo ap", "photo map",
            "photo prise", "photo par", "photos :", "photos:", "photographie :", "crédit", "crédits", "© ", "©", "(c) ", "(ph", "ph :", "ph:", "ph.", "légende",
            "illustration", "image :", "image d'", "infographie", "graphique :", "graphique ", "figure ", "tableau ", "carte :", "source photo", "dr/", "afp/",
            "capture d'écran");

    private static final List<String> BOILERPLATE = List.of("newsletter", "abonnez-vous", "abonnement", "s'abonner", "inscrivez-vous", "inscription à la newsletter",
            "recevez ", "copyright", "tous droits réservés", "tous droits de reproduction", "mentions légales", "suivez-nous", "suivez ", "partager", "partagez",
            "imprimer", "publié le", "publiée le", "mis à jour le", "mise à jour le", "modifié le", "temps de lecture", "lecture ", "commentaires",
            "laisser un commentaire", "http://", "https://", "www.", "issn", "siret", "siren", "rcs ", "tél", "téléphone", "fax", "e-mail", "courriel",
            "contact presse", "contacts presse", "cookies", "en poursuivant votre navigation", "conditions générales", "politique de confidentialité",
            "rejoignez", "téléchargez l'application", "à propos de l'auteur", "cet article est réservé", "il vous reste", "réservé aux abonnés", "isbn",
            "dépôt légal", "iban", "version imprimable", "conditions d'utilisation", "téléchargez notre", "offre d'abonnement");

    private final String text;
    private final int begin;
    private final int end;
    private final String line;

    /** @param begin the first character of the line that is no white space or bullet */
    ZoneMarks(String text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.line = text.substring(begin, Math.min(end, begin + LOOK)).toLowerCase(Locale.FRENCH).replace('’', '\'').replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    boolean isLink() {
        return begins(LINKS) && (!line.startsWith("relire") && !line.startsWith("écoutez") && !line.startsWith("podcast") || end - begin < LOOK);
    }

    /** "Lire aussi :" with nothing behind it: the links stand below. */
    boolean isLinkHeader() {
        return end - begin < 40 && (line.stripTrailing().endsWith(":") || line.split(" ").length < 5);
    }

    /** Short, without a full stop: a title, not a sentence of the account. */
    boolean isTitleLike() {
        String stripped = text.substring(begin, Math.min(end, begin + 2 * LOOK)).strip();
        char last = stripped.isEmpty() ? '.' : stripped.charAt(stripped.length() - 1);
        return end - begin < LOOK + 40 && ".;,:\t".indexOf(last) < 0 && stripped.indexOf('\t') < 0 && stripped.chars().anyMatch(Character::isLetter);
    }

    boolean isCaption() {
        if (line.startsWith("graphique ") || line.startsWith("figure ") || line.startsWith("tableau ")) {
            return line.length() > 10 && line.matches("(graphique|figure|tableau) (n ?° ?)?\\d{1,3} ?[:.–—-].*");
        }
        boolean credited = end - begin < LOOK && (line.contains("©") || line.matches(".*[/|] ?(afp|reuters|ap|epa|map|dr|sipa|maxppp) ?[)]?$"));
        return credited || begins(CAPTIONS) && end - begin < 2 * LOOK;
    }

    boolean isBoilerplate() {
        return isPageNumber() || begins(BOILERPLATE) && end - begin < 2 * LOOK && !isSentence()
                || line.contains("tous droits réservés") || line.contains("rcs ") && line.contains("capital de") || line.contains("inscrivez-vous à notre newsletter");
    }

    /** "Suivez 12 pistes pour …" may open a long sentence; boilerplate lines are short or end without a stop. */
    private boolean isSentence() {
        return end - begin > 60 && text.charAt(end - 1) == '.' && !line.contains("newsletter") && !line.contains("cookies") && !line.startsWith("copyright");
    }

    /** "Page 3 sur 12", "- 3 -", "3/12", "p. 3". */
    private boolean isPageNumber() {
        String digits = line.strip();
        return digits.length() < 24 && (digits.matches("(page|p\\.|pg\\.?) ?\\d{1,4}( ?(sur|/|de|\\|) ?\\d{1,4})?( ?[-–—|])?") || digits.matches("\\d{1,4} ?(/|sur) ?\\d{1,4}( ?[-–—|])?")
                || digits.matches("\\d{1,3} ?[-–—|]?"));
    }

    /** Where a link begins behind a sentence of the account on the same line, or -1. */
    int linkWithin() {
        for (String mark : WITHIN) {
            int at = text.indexOf(mark, begin, end);
            if (at > begin && (mark.startsWith("(") || afterSentence(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Where that link ends: at the bracket that closes it, or with the line. */
    int linkEnd(int link) {
        int close = text.charAt(link) == '(' ? text.indexOf(")", link, end) : -1;
        return close < 0 ? end : close + 1;
    }

    private boolean afterSentence(int at) {
        int before = at - 1;
        while (before > begin && SentenceSpaces.isSpace(text.charAt(before))) {
            before--;
        }
        return ".!?»”…)".indexOf(text.charAt(before)) >= 0;
    }

    private boolean begins(List<String> marks) {
        for (String mark : marks) {
            if (line.startsWith(mark) && isWhole(mark)) {
                return true;
            }
        }
        return false;
    }

    /** "tél" does not begin "télévision". */
    private boolean isWhole(String mark) {
        int after = mark.length();
        return !Character.isLetter(mark.charAt(after - 1)) || after >= line.length() || !Character.isLetter(line.charAt(after));
    }
}
