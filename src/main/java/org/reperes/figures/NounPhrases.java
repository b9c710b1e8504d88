package org.reperes.figures;

/**
 * The noun phrase at a token: noun, adjectives and de-complements. It ends before a relative clause, a finite verb, another
 * preposition, or a participle that has a complement of its own ("migrants | refoulés par le Maroc").
 */
final class NounPhrases {

    /** A noun phrase: its first token, its head and the token after its last. */
    record Phrase(int from, int head, int to) { }

    private static final int LONGEST = 24;
    /** Letters that the two forms of "directrices et directeurs" share at least, and those of the shorter that they need not. */
    private static final int STEM = 4;
    private static final int ENDING = 4;
    private static final Terms CLASSIFIERS = Terms.of("situation difficulté détention âge danger provenance état fin fuite activité liberté attente");
    /** Participles that name a trade or a field, part of what the thing is: "réseaux opérant dans l'immigration". */
    private static final Terms FIELDS = Terms.of("opérant évoluant exerçant œuvrant oeuvrant travaillant agissant intervenant");

    /** Adjectives that take a measure: "des suspects | âgés de 28 ans". */
    private static final Terms MEASURED = Terms.of("âgé âgée âgés âgées agé agée agés agées long longue longs longues large larges haut haute hauts hautes "
            + "profond profonde profonds profondes épais épaisse épaisses distant distante distants distantes lourd lourde lourds lourdes");
    /** What a thing has rather than is: "42 éoliennes | d'une puissance de 126 MW". */
    private static final Terms PROPERTIES = Terms.of("valeur capacité puissance superficie surface longueur hauteur largeur profondeur durée montant "
            + "coût prix poids taille altitude population enveloppe portée autonomie teneur diamètre budget investissement âge épaisseur vitesse");
    private static final Terms EXACTNESS = Terms.of("plus moins près environ quelque quelques");

    /** "les prix à la consommation", "le prix à la pompe": of one piece with their noun. */
    private static final Terms MARKETS = Terms.of("consommation production importation exportation pompe vente");
    /** "les apports en eau", "un trajet en métro". */
    private static final Terms MATTERS = Terms.of("eau électricité énergie gaz carburant carburants oxygène personnel métro train bus voiture avion "
            + "matériel médicaments céréales blé cuivre sucre");
    /** Second halves of names of two nouns: "assurance maladie", "prix plancher". */
    private static final Terms COMPOUNDS = Terms.of("maladie vieillesse chômage vie retraite retraites habitation santé carbone logement énergie climat plancher plafond pivot vedette jeunesse voyages");
    /** What is told apart by a number: "la ligne 7", "la Ligue 1". */
    private static final Terms NUMBERED = Terms.of("ligne ligue tram trams route");

    /** "le livret A", "la ligne C". */
    private static final Terms LETTERED = Terms.of("livret ligne catégorie hépatite vitamine");
    /** "le reste à charge", "le manque à gagner", "les mises en chantier", "les permis de construire". */
    private static final Terms COMPOUND_HEADS = Terms.of("reste manque mise mises prise prises permis");
    private static final Terms COMPOUND_TAILS = Terms.of("charge vivre gagner chantier service œuvre examen vente construire conduire");

    /** "les diplômés de la promotion 2022": the year is part of the name. */
    private static final Terms EDITIONS = Terms.of("promotion édition millésime cuvée");
    private static final Terms SIZES = Terms.of("faible faibles haut haute hauts hautes fort forte bas basse moyen moyens gros");
    private static final java.util.Set<String> ROADS = java.util.Set.of("RN", "RD", "RCEA", "CAC", "SBF", "Stoxx", "STOXX", "FTSE", "Nikkei");

    private NounPhrases() { }

    /** The phrase that starts at {@code i}, or null; {@code several}: its noun must be able to be a plural. */
    static Phrase at(Tokens tokens, int i, boolean several) {
        int p = i;
        while (Grammar.quote(tokens, p) && p < i + 2) {
            p++;
        }
        int start = p;
        // "les vingt plus gros succès"
        boolean most = (tokens.is(p, "plus") || tokens.is(p, "moins")) && Grammar.PRENOMINAL.contains(tokens.low(p + 1)) && noun(tokens, p + 2, several);
        p += most ? 2 : 0;
        while (p < start + 4 && prenominal(tokens, p, several)) {
            p++;
        }
        if (!noun(tokens, p, several)) {
            if (agents(tokens, p, several)) {
                return new Phrase(start, p, extend(tokens, p, several, start + LONGEST));
            }
            boolean alone = p > start && (tokens.pos(p - 1, Pos.NOUN) || tokens.is(p - 1, "autres") || tokens.low(p - 1).startsWith("premi")
                    || tokens.low(p - 1).startsWith("derni"));
            return alone ? new Phrase(start, p - 1, p) : null;
        }
        return new Phrase(start, p, extend(tokens, p, several, start + LONGEST));
    }

    /** "120 exposants", "5 millions de caprins": an adjective of the dictionary names those who are so, where a number wants a noun. */
    private static boolean agents(Tokens tokens, int p, boolean several) {
        boolean adjective = several && tokens.isWord(p) && tokens.pos(p, Pos.ADJECTIVE) && tokens.pos(p, Pos.ADJ_PLURAL)
                && !tokens.pos(p, Pos.NOUN | Pos.ADVERB);
        if (several && RightNouns.TOLL.contains(tokens.low(p)) && tokens.low(p).endsWith("s") && number(tokens, p - 1)) {
            return true;
        }
        return adjective && (tokens.low(p).endsWith("ants") && number(tokens, p - 1)
                || Grammar.DE.contains(tokens.low(p - 1)) && number(tokens, p - 2) && !tokens.pos(p + 1, Pos.NOUN));
    }

    private static boolean number(Tokens tokens, int i) {
        return tokens.isDigits(i) || NumberWords.starts(tokens.low(i)) || NumberWords.SCALES.containsKey(tokens.low(i))
                || NumberWords.COLLECTIVES.containsKey(tokens.low(i)) || NumberWords.PLURAL_COLLECTIVES.containsKey(tokens.low(i)) || tokens.is(i, "%");
    }

    private static boolean prenominal(Tokens tokens, int p, boolean several) {
        String low = tokens.low(p);
        if (!tokens.isWord(p) || Grammar.FUNCTION.contains(low) && !low.equals("même")) {
            return false;
        }
        if (low.startsWith("jeune") && tokens.pos(p + 1, Pos.PAST_PARTICIPLE) && !RightNouns.TOLL.contains(tokens.low(p + 1))) {
            // "les jeunes interrogés", but "les jeunes diplômés"
            return false;
        }
        if (Grammar.PRENOMINAL.contains(low) || Ordinals.value(low) > 1) {
            return noun(tokens, p + 1, several) || prenominal(tokens, p + 1, several) || tokens.pos(p, Pos.ADJECTIVE) && !noun(tokens, p, several);
        }
        boolean onlyAdjective = tokens.pos(p, Pos.ADJECTIVE) && !tokens.pos(p, Pos.NOUN | Pos.FINITE | Pos.PAST_PARTICIPLE);
        return onlyAdjective && noun(tokens, p + 1, several);
    }

    /** Whether the token can be the noun of a number. */
    static boolean noun(Tokens tokens, int i, boolean several) {
        if (several && tokens.is(i, "pas") && tokens.isDigits(i - 1) && tokens.low(i - 1).length() > 2) {
            // "8 000 pas par jour"
            return true;
        }
        if (!tokens.isWord(i) || tokens.low(i).length() < 2 || Grammar.FUNCTION.contains(tokens.low(i)) || tokens.low(i).endsWith("'")) {
            return false;
        }
        if (Calendar.WEEKDAYS.contains(tokens.low(i)) && !tokens.is(i, "jeu") || Calendar.MONTHS.contains(tokens.low(i))) {
            return false;
        }
        Word word = tokens.word(i);
        if (word.is(Pos.UNKNOWN)) {
            return true;
        }
        boolean brand = several && tokens.capital(i) && !tokens.at(i).line() && Character.isLetter(tokens.printed(i).charAt(tokens.printed(i).length() - 1));
        if (brand && word.is(Pos.ADVERB) && !word.is(Pos.NOUN) && tokens.printed(i).equals(tokens.printed(i).toUpperCase(java.util.Locale.ROOT))) {
            // "onze TER supprimés"
            return true;
        }
        if (word.is(Pos.NAME) && !word.is(Pos.NOUN)) {
            return !several || brand;
        }
        if (brand && word.is(Pos.NOUN)) {
            return true;
        }
        if (!word.is(Pos.NOUN)) {
            return false;
        }
        if (several && !word.is(Pos.NOUN_PLURAL)) {
            return false;
        }
        return several || word.is(Pos.NOUN_SINGULAR);
    }

    /** A noun of the dictionary, whatever its number. */
    static boolean commonNoun(Tokens tokens, int i) {
        return tokens.isWord(i) && tokens.low(i).length() > 1 && !Grammar.FUNCTION.contains(tokens.low(i)) && tokens.pos(i, Pos.NOUN)
                && !tokens.low(i).startsWith("au-");
    }

    /** The end of the phrase whose head is at {@code head}. */
    static int extend(Tokens tokens, int head, boolean several, int limit) {
        int p = head + 1;
        while (p < limit) {
            int next = adjectives(tokens, p, several);
            if (next == p) {
                next = complement(tokens, p, several, limit);
            }
            if (next == p) {
                next = coordinated(tokens, p, several);
            }
            next = next == p && p > head + 1 ? secondComplement(tokens, p) : next;
            if (next == p) {
                return p;
            }
            p = next;
        }
        return p;
    }

    /** "la facture d'électricité et de gaz", "des terres et des mers": another complement after the one that ends at {@code p}. */
    private static int secondComplement(Tokens tokens, int p) {
        int noun = p + 2;
        boolean bare = (tokens.is(p + 1, "de") || tokens.is(p + 1, "d'")) && commonNoun(tokens, noun) && !tokens.pos(noun, Pos.INFINITIVE) && !NumberWords.starts(tokens.low(noun))
                && !NumberWords.COLLECTIVES.containsKey(tokens.low(noun)) && !Grammar.PRENOMINAL.contains(tokens.low(noun));
        boolean same = (tokens.is(p + 1, "du") || tokens.is(p + 1, "des")) && tokens.is(p - 2, tokens.low(p + 1)) && commonNoun(tokens, p - 1) && commonNoun(tokens, noun);
        if (tokens.is(p, "et") && same) {
            // "départements du centre et du sud-est"
            return noun + 1;
        }
        boolean first = (tokens.is(p - 2, "de") || tokens.is(p - 2, "d'")) && commonNoun(tokens, p - 1);
        return tokens.is(p, "et") && bare && first && !Grammar.DE.contains(tokens.low(noun + 1)) ? noun + 1 : p;
    }

    private static int adjectives(Tokens tokens, int p, boolean several) {
        if (Grammar.quote(tokens, p) && tokens.isWord(p + 1) && !Grammar.FUNCTION.contains(tokens.low(p + 1)) && isAdjective(tokens, p + 1, several)) {
            return p + 2;
        }
        if (isAdjective(tokens, p, several) || COMPOUNDS.contains(tokens.low(p)) && commonNoun(tokens, p - 1) && !Grammar.PRENOMINAL.contains(tokens.low(p - 1))) {
            return p + 1;
        }
        boolean code = tokens.isWord(p) && tokens.capital(p) && tokens.printed(p).length() <= 3 && tokens.isDigits(p + 1) && tokens.glued(p + 1) && commonNoun(tokens, p - 1);
        if (code || NUMBERED.contains(tokens.low(p - 1)) && tokens.isDigits(p) && tokens.low(p).length() < 4) {
            return code ? p + 2 : p + 1;
        }
        if (COMPOUND_HEADS.contains(tokens.low(p - 1)) && COMPOUND_TAILS.contains(tokens.low(p + 1)) && (tokens.is(p, "à") || tokens.is(p, "en") || tokens.is(p, "de"))) {
            return p + 2;
        }
        if (tokens.is(p, "-") && tokens.glued(p) && tokens.glued(p + 1) && tokens.isDigits(p + 1) && tokens.isWord(p - 1)) {
            // "les malades du Covid-19"
            return p + 2;
        }
        boolean dated = EDITIONS.contains(tokens.low(p - 1)) && tokens.isDigits(p) && tokens.low(p).length() == 4;
        if (dated || ROADS.contains(tokens.printed(p - 1)) && tokens.isDigits(p)) {
            return p + 1;
        }
        if (tokens.is(p, "temps") && tokens.is(p + 1, "plein") && tokens.low(p - 1).startsWith("équivalent")) {
            return p + 2;
        }
        boolean adverb = tokens.pos(p, Pos.ADVERB) && !Grammar.FUNCTION.contains(tokens.low(p)) || tokens.is(p, "non") || tokens.is(p, "très");
        if (adverb && isAdjective(tokens, p + 1, several)) {
            return p + 2;
        }
        boolean and = tokens.is(p, "et") || tokens.is(p, "ou");
        if (and && isAdjective(tokens, p - 1, several) && isAdjective(tokens, p + 1, several)
                && (!commonNoun(tokens, p + 1) || tokens.pos(p + 1, Pos.ADJECTIVE) && tokens.pos(p + 2, Pos.FINITE) && commonNoun(tokens, p - 2))) {
            return p + 2;
        }
        boolean name = tokens.isWord(p) && tokens.capital(p) && !tokens.at(p).line() && !Grammar.FUNCTION.contains(tokens.low(p))
                && !tokens.at(p - 1).line() && (tokens.capital(p - 1) || tokens.pos(p - 1, Pos.NOUN | Pos.UNKNOWN) && !tokens.pos(p - 1, Pos.ADJECTIVE));
        // "61 députés LR"
        String printed = tokens.printed(p);
        boolean party = tokens.isWord(p) && printed.length() > 1 && printed.length() < 6 && printed.chars().allMatch(Character::isUpperCase) && !tokens.at(p).line()
                && commonNoun(tokens, p - 1) && tokens.pos(p, Pos.UNKNOWN | Pos.NAME);
        if (party) {
            return p + 1;
        }
        // "le Livret A"
        boolean letter = tokens.capital(p) && (tokens.capital(p - 1) || LETTERED.contains(tokens.low(p - 1))) && tokens.printed(p).length() == 1 && !tokens.at(p).line()
                && !Grammar.punctuation(tokens, p);
        return letter || name && tokens.pos(p, Pos.UNKNOWN | Pos.NAME) ? p + 1 : p;
    }

    private static boolean isAdjective(Tokens tokens, int p, boolean several) {
        if (!tokens.isWord(p) || Grammar.FUNCTION.contains(tokens.low(p))) {
            return false;
        }
        Word word = tokens.word(p);
        if (tokens.is(p, "fin") && (Calendar.MONTHS.contains(tokens.low(p + 1)) || tokens.isDigits(p + 1))) {
            return false;
        }
        if (!word.is(Pos.ADJECTIVE | Pos.PAST_PARTICIPLE) || !word.is(several ? Pos.ADJ_PLURAL : Pos.ADJ_SINGULAR)) {
            return false;
        }
        if (word.is(Pos.PRESENT_PARTICIPLE) && Grammar.ARTICLES.contains(tokens.low(p + 1)) && !Grammar.DE.contains(tokens.low(p + 1))) {
            // "la hausse touchant le tabac"
            return false;
        }
        if (MEASURED.contains(tokens.low(p)) && Grammar.DE.contains(tokens.low(p + 1))) {
            return false;
        }
        boolean participle = word.is(Pos.PAST_PARTICIPLE) && !(tokens.low(p).startsWith("carré") && tokens.low(p - 1).endsWith("mètre"));
        boolean adverb = participle && tokens.pos(p + 1, Pos.ADVERB) && !tokens.pos(p + 1, Pos.ADJECTIVE | Pos.NOUN);
        boolean exact = (tokens.is(p + 1, "plus") || tokens.is(p + 1, "moins") || tokens.is(p + 1, "près")) && Grammar.DE.contains(tokens.low(p + 2));
        if (participle && (exact || Grammar.COMPLEMENT.contains(tokens.low(adverb ? p + 2 : p + 1)) || tokens.is(p + 1, "auprès") || tokens.low(p).startsWith("porté"))) {
            return false;
        }
        return !word.is(Pos.FINITE) || !tokens.pos(p, Pos.THIRD_PLURAL | Pos.THIRD_SINGULAR) || word.verbRank() <= word.nounRank() || word.is(Pos.ADJECTIVE);
    }

    /** "de la ville", "d'immigration clandestine", "du mètre carré", "en situation irrégulière". */
    private static int complement(Tokens tokens, int p, boolean several, int limit) {
        if (tokens.is(p, "en") && tokens.is(p + 1, "âge") && tokens.is(p + 2, "de") && tokens.pos(p + 3, Pos.INFINITIVE)) {
            // "citoyens en âge de travailler"
            return p + 4;
        }
        if (tokens.is(p, "en") && CLASSIFIERS.contains(tokens.low(p + 1))) {
            return extend(tokens, p + 1, false, limit);
        }
        if (tokens.is(p, "en") && MATTERS.contains(tokens.low(p + 1)) && commonNoun(tokens, p - 1) && !tokens.pos(p - 1, Pos.PAST_PARTICIPLE)) {
            return extend(tokens, p + 1, false, limit);
        }
        if (tokens.is(p, "à") && (tokens.is(p + 1, "la") || tokens.is(p + 1, "l'")) && MARKETS.contains(tokens.low(p + 2)) && commonNoun(tokens, p - 1)) {
            return p + 3;
        }
        if ((tokens.is(p - 1, "nombre") || tokens.is(p - 2, "nombre")) && tokens.is(p, "de") && tokens.pos(p + 1, Pos.PAST_PARTICIPLE) && RightNouns.TOLL.contains(tokens.low(p + 1))) {
            return p + 2;
        }
        if (FIELDS.contains(tokens.low(p)) && (tokens.is(p + 1, "dans") || tokens.is(p + 1, "sur") || tokens.is(p + 1, "en"))) {
            int noun = tokens.is(p + 2, "l'") || Grammar.ARTICLES.contains(tokens.low(p + 2)) ? p + 3 : p + 2;
            return commonNoun(tokens, noun) ? extend(tokens, noun, false, limit) : p;
        }
        if (tokens.is(p, "à") && SIZES.contains(tokens.low(p + 1)) && commonNoun(tokens, p + 2) && commonNoun(tokens, p - 1)) {
            // "les pays à faible revenu"
            return p + 3;
        }
        if (tokens.is(p, "des") && tokens.isDigits(p + 1) && tokens.isDigits(p + 3) && tokens.is(p + 4, "ans")) {
            // "le taux de chômage des 15-24 ans"
            return p + 5;
        }
        if (tokens.is(p, "bord") && tokens.is(p + 1, "champ") && tokens.is(p - 1, "prix") || tokens.is(p, "part") && tokens.is(p + 1, "du") && tokens.is(p + 2, "groupe")) {
            // "le prix bord champ du cacao", "le résultat net part du groupe"
            return p + (tokens.is(p, "bord") ? 2 : 3);
        }
        if (!Grammar.DE.contains(tokens.low(p))) {
            return p;
        }
        int q = p + 1;
        while (q < p + 3 && (Grammar.ARTICLES.contains(tokens.low(q)) || Grammar.quote(tokens, q))) {
            q++;
        }
        // "les enseignants du 1er degré"
        q += tokens.isDigits(q) && Ordinals.suffix(tokens, q + 1) ? 2 : 0;
        int counted = number(tokens, p, q, limit);
        if (counted > 0) {
            return counted;
        }
        int start = q;
        while (q < start + 3 && (Grammar.PRENOMINAL.contains(tokens.low(q)) || Ordinals.value(tokens.low(q)) > 1) && commonOrName(tokens, q + 1)) {
            q++;
        }
        if (!commonOrName(tokens, q) || timeComplement(tokens, p, q) || tokens.pos(q, Pos.INFINITIVE) && !tokens.pos(q, Pos.NOUN)) {
            return p;
        }
        while (tokens.capital(q) && tokens.capital(q + 1) && tokens.isWord(q + 1) && commonOrName(tokens, q + 1)) {
            q++;
        }
        // "décès quotidiens": a noun of one form is what its adjective is
        boolean plural = tokens.pos(q, Pos.NOUN_PLURAL) && (!tokens.pos(q, Pos.NOUN_SINGULAR)
                || tokens.pos(q + 1, Pos.ADJ_PLURAL) && !tokens.pos(q + 1, Pos.ADJ_SINGULAR));
        int end = extend(tokens, q, plural, limit);
        return PROPERTIES.contains(tokens.low(q)) && (tokens.is(q - 1, "un") || tokens.is(q - 1, "une")) 
                && (amount(tokens, end) || tokens.pos(end, Pos.ADJECTIVE | Pos.PAST_PARTICIPLE) && amount(tokens, end + 1)) ? p : end;
    }

    /** "un carnet de dix tickets", "la production des trois céréales principales": the end of what a number counts inside the phrase, or -1. */
    private static int number(Tokens tokens, int de, int q, int limit) {
        boolean plain = NumberWords.starts(tokens.low(q)) && !tokens.is(q, "un") && !tokens.is(q, "une") || tokens.isDigits(q) && tokens.low(q).length() < 4;
        int head = Grammar.PRENOMINAL.contains(tokens.low(q + 1)) && noun(tokens, q + 2, true) ? q + 2 : q + 1;
        boolean named = plain && q - de <= 2 && noun(tokens, head, true) && !Calendar.TIME_NOUNS.contains(tokens.low(head))
                && !NumberWords.SCALES.containsKey(tokens.low(head)) && Units.at(tokens, head) == null;
        return named ? extend(tokens, head, true, limit) : -1;
    }

    /** "de 126 MW", "de plus de 20 tonnes". */
    private static boolean amount(Tokens tokens, int of) {
        return Grammar.DE.contains(tokens.low(of))
                && (tokens.isDigits(of + 1) || NumberWords.starts(tokens.low(of + 1)) || EXACTNESS.contains(tokens.low(of + 1)));
    }

    private static boolean commonOrName(Tokens tokens, int q) {
        return tokens.isWord(q) && !Grammar.FUNCTION.contains(tokens.low(q)) && !tokens.low(q).endsWith("'")
                && (tokens.pos(q, Pos.NOUN | Pos.NAME | Pos.UNKNOWN) || tokens.capital(q)) && !NumberWords.starts(tokens.low(q));
    }

    /** "de janvier", "de l'année" and "du mois" say when, not what. */
    private static boolean timeComplement(Tokens tokens, int p, int q) {
        return Calendar.MONTHS.contains(tokens.low(q)) || tokens.low(q).length() > 3 && Calendar.WEEKDAYS.contains(tokens.low(q)) || (tokens.is(q, "année") || tokens.is(q, "mois")) && q > p + 1
                || tokens.isDigits(q);
    }

    /** "hommes et femmes": a second bare noun shares the number. */
    private static int coordinated(Tokens tokens, int p, boolean several) {
        boolean and = tokens.is(p, "et") || tokens.is(p, "ou");
        boolean bare = and && several && tokens.pos(p + 1, Pos.NOUN_PLURAL) && noun(tokens, p + 1, true)
                && (!tokens.pos(p + 1, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL | Pos.ADJECTIVE | Pos.PAST_PARTICIPLE)
                || RightNouns.TOLL.contains(tokens.low(p + 1)) && !tokens.pos(p - 1, Pos.PAST_PARTICIPLE)) && !tokens.is(p + 2, "et");
        // "les exportations de phosphates et dérivés ont": a participle used as a noun, where the verb follows
        String verb = tokens.word(p + 2).verb();
        boolean participle = and && several && tokens.pos(p + 1, Pos.NOUN_PLURAL) && tokens.pos(p + 1, Pos.PAST_PARTICIPLE)
                && Grammar.DE.contains(tokens.low(p - 2)) && tokens.pos(p + 2, Pos.FINITE) && ("avoir".equals(verb) || "être".equals(verb));
        return bare || participle || and && several && doublet(tokens.low(p - 1), tokens.low(p + 1)) ? p + 2 : p;
    }

    /** "enseignantes et enseignants", "agriculteurs et agricultrices": the same people in both genders. */
    private static boolean doublet(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean genders = one.endsWith("s") && other.endsWith("s") && one.endsWith("es") != other.endsWith("es");
        return genders && common >= STEM && common >= Math.min(one.length(), other.length()) - ENDING;
    }
}
