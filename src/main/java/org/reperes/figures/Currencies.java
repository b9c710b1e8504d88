package org.reperes.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reperes.platform.PartialDate;

/** Which country's francs, dollars and dinars: those named elsewhere in the sentence, else those of the country the document is about. */
final class Currencies {

    private static final int FRANC_ENDS = 2002;
    private static final Terms CFA = Terms.of("XOF XAF");
    private static final List<String> CANADA = List.of("Québec", "québécois", "caquiste", "péquiste", "Montréal", "Canada", "canadien", "Ottawa", "Toronto", "Laval", "Gatineau", "Sherbrooke", "Saguenay", "Trois-Rivières", "Longueuil", "Manitoba", "Ontario", "Nouveau-Brunswick", "Acadie", "acadien", "Halifax", "Winnipeg");
    private static final List<String> UNITED_STATES = List.of("États-Unis", "Etats-Unis", "américain", "Washington", "Wall Street", "pétrole", "Brent");
    private static final List<String> TUNISIA = List.of("Tunis", "tunisien", "TND", "MDT", "BCT", "Sfax", "Sousse", "Gabès", "Bizerte", "Kairouan", "UGTT", "Onagri", "Gafsa", "Métlaoui", "Kasserine", "Nabeul", "Radès", "Transtu");
    private static final List<String> ALGERIA = List.of("Algérie", "algérien", "Alger");
    private static final List<String> BRITAIN = List.of("Royaume-Uni", "britannique", "Grande-Bretagne", "Londres", "Londonien", "sterling");
    private static final List<String> CENTRAL_AFRICA = List.of("Gabon", "gabonais", "Libreville", "Cameroun", "camerounais", "Yaoundé", "Douala", "Tchad", "tchadien", "N'Djamena", "Brazzaville", "Centrafri", "centrafricain", "Bangui", "Guinée équatoriale", "CEMAC", "BEAC");
    private static final List<String> WEST_AFRICA = List.of("Sénégal", "sénégalais", "Dakar", "Côte d'Ivoire", "Côte d’Ivoire", "ivoirien", "Abidjan", "au Mali", "du Mali", "Le Mali", "le Mali", "malien", "Bamako", "Burkina", "Ouaga", "Bénin", "béninois", "Cotonou", "Togo", "togolais", "Lomé", "au Niger", "nigérien", "Niamey", "UEMOA", "BCEAO");
    private static final List<String> SWITZERLAND = List.of("Suisse", "suisse", "helvétique", "Lausanne", "Genève", "Berne", "Zurich", "Confédération");
    /** With these, a dollar or a dinar says whose it is. */
    private static final Terms NAMED = Terms.of("usd us us$ $us américain américains états-unis da dzd algérien algériens");
    private static final int LONGEST_SCAN = 20_000;

    private static final Terms LARGE = Terms.of("million millions milliard milliards mds md");
    private static final Terms AMOUNTS = Terms.of("bénéfice résultat chiffre revenu recette dépense déficit excédent dette budget coût facture perte importation "
            + "exportation investissement enveloppe montant crédit financement aide subvention fonds dividende valorisation transfert encours épargne dépôt provision "
            + "amende indemnité capital capitalisation trésorerie effort afflux réserve reliquat économie prêt emprunt pib solde don promesse ebitda ebit collecte cotisation contribution charge endettement cash-flow");
    private static final Terms SUMS = Terms.of("recettes dépenses revenus pertes aides crédits investissements bénéfices dettes impôts subventions recette");
    private static final Terms SPENDING = Terms.of("investir consacrer réserver verser débloquer allouer dépenser économiser financer débourser injecter emprunter "
            + "rembourser rapporter coûter valoriser empocher");
    private static final int SPENT_WITHIN = 6;
    private static final int PASSAGE = 2;

    private final Map<String, String> ofDocument;
    private final PartialDate published;
    private final String cfa;
    private final boolean switzerland;
    private final boolean francs;
    private final boolean dinars;
    private final String cents;
    private final boolean britain;
    private String last;

    Currencies(String text, PartialDate published) {
        String start = text.length() > LONGEST_SCAN ? text.substring(0, LONGEST_SCAN) : text;
        boolean canada = has(start, CANADA) && !has(start, UNITED_STATES);
        boolean tunisia = has(start, TUNISIA) && !has(start, ALGERIA);
        this.ofDocument = Map.of("USD", canada ? "CAD" : "USD", "DZD", tunisia ? "TND" : "DZD");
        this.published = published;
        this.switzerland = has(start, SWITZERLAND);
        boolean west = has(start, WEST_AFRICA);
        boolean central = has(start, CENTRAL_AFRICA) && !west;
        boolean told = (west || central) && !switzerland && published != null && published.year() > FRANC_ENDS;
        // one name and two currencies, of one value
        this.cfa = start.contains("CFA") || told ? central ? "XAF" : "XOF" : null;
        // the centimes of a text that knows no euro
        this.francs = cfa == null && published != null && published.year() > FRANC_ENDS && start.contains("franc ") && !start.contains("euro") && !start.contains("€");
        this.dinars = start.contains("dinar") || tunisia;
        this.britain = has(start, BRITAIN);
        this.cents = canada ? "CAD" : start.contains("dollar") ? "USD" : null;
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    /** Settles the units that a bare "francs", "dollars" or "dinars" leaves open. */
    void settle(Tokens tokens, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean hundredths = "EUR".equals(draft.unit) && tokens.low(draft.to - 1).startsWith("centime");
            boolean ofRegion = "XOF".equals(draft.unit) && cfa != null && !tokens.is(draft.to - 1, "xof");
            draft.unit = ofRegion ? cfa : hundredths && francs ? "CHF" : draft.unit;
        }
        String named = drafts.stream().map(d -> d.unit).filter(unit -> unit != null && CFA.contains(unit)).findFirst().orElse(null);
        for (Draft draft : drafts) {
            String unit = tokens.low(draft.to - 1);
            if (cents != null && draft.kind == Figure.Kind.MONEY && draft.unit == null && unit.equals("cents")) {
                // "la bouteille a augmenté de 3 cents", in a text of Québec
                Centimes.hundredths(draft, cents);
            }
            if ("FRF".equals(draft.unit) && !unit.startsWith("français")) {
                draft.unit = named != null ? named : cfa != null ? cfa : swiss(tokens) ? "CHF" : "FRF";
            } else if (draft.unit != null && !NAMED.contains(unit)) {
                draft.unit = ofDocument.getOrDefault(draft.unit, draft.unit);
            }
            if (britain && draft.bare() && draft.nounNumber && tokens.is(draft.to, "de") && tokens.is(draft.to + 1, "livres")) {
                pounds(draft);
            }
            if (dinars && tokens.printed(draft.to - 1).equals("MD") && draft.value != null) {
                millions(draft);
            }
        }
    }

    /**
     * The currency left out in a later mention: "La dette s'élève à 54,3 milliards", where euros were spoken of before. Sentences
     * are to come in reading order.
     */
    void recall(Tokens tokens, List<Draft> drafts) {
        Draft before = null;
        for (Draft draft : drafts) {
            if (draft.kind == Figure.Kind.MONEY && draft.unit != null) {
                last = draft.unit;
            } else if (last != null && draft.bare() && LARGE.contains(tokens.low(draft.to - 1)) && ofMoney(tokens, draft)) {
                money(draft);
                if (before != null && before.bare() && Ranges.from(tokens, before) && draft.from - before.to <= PASSAGE) {
                    // "passeraient de 13 à 21 milliards"
                    money(before);
                }
            }
            before = draft;
        }
    }

    private void money(Draft draft) {
        draft.kind = Figure.Kind.MONEY;
        draft.measured = true;
        draft.unit = last;
    }

    private static boolean ofMoney(Tokens tokens, Draft draft) {
        if (draft.counted == null) {
            return false;
        }
        String head = draft.counted.head().of(tokens.text()).toLowerCase(Locale.ROOT);
        boolean amount = AMOUNTS.contains(head.endsWith("s") && !AMOUNTS.contains(head) ? head.substring(0, head.length() - 1) : head);
        if (draft.counted.role() == Figure.Role.RIGHT) {
            // "5.014 milliards de recettes"
            return SUMS.contains(head);
        }
        for (int i = draft.outerFrom - 1; i >= 0 && i > draft.outerFrom - SPENT_WITHIN && !amount && !tokens.comma(i); i--) {
            String lemma = tokens.pos(i, Pos.VERBAL) ? tokens.word(i).verb() : null;
            amount = lemma != null && SPENDING.contains(lemma);
        }
        return amount;
    }

    /** "75 milliards de livres" where Britain is spoken of. */
    private static void pounds(Draft draft) {
        draft.outerTo = draft.outerTo == draft.to ? draft.to + 2 : draft.outerTo;
        draft.to += 2;
        draft.kind = Figure.Kind.MONEY;
        draft.measured = true;
        draft.unit = "GBP";
    }

    /** "17 069,2 MD" where dinars are spoken of: millions of them, no billions. */
    private void millions(Draft draft) {
        draft.value = draft.value.movePointLeft(3);
        draft.kind = Figure.Kind.MONEY;
        draft.measured = true;
        draft.unit = ofDocument.get("DZD");
    }

    /** France left the franc in 2002: what is written in francs since is Swiss, unless it tells of earlier years. */
    private boolean swiss(Tokens tokens) {
        boolean since = published != null && published.year() > FRANC_ENDS;
        for (int i = 0; since && !switzerland && i < tokens.size(); i++) {
            boolean earlier = tokens.isDigits(i) && tokens.low(i).length() == 4 && tokens.low(i).compareTo("1900") > 0 && tokens.low(i).compareTo("2003") < 0;
            since = !earlier && !tokens.low(i).startsWith("ancien");
        }
        return since;
    }
}
