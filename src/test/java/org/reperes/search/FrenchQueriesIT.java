package org.reperes.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reperes.testsupport.Node;

/** Query, the article that must come first (- for none), and why the query is in the table. */
class FrenchQueriesIT {

    private static final Map<String, String[]> ARTICLES = Map.ofEntries(
            article("migrants", "Immigration : 42.071 tentatives avortées", "Le Maroc est parvenu à avorter 42.071 tentatives d’immigration clandestine depuis le début de l’année. Selon l’Organisation internationale pour les migrations (OIM), 8.890 migrants ont été refoulés, relaye AlYaoum24."),
            article("sebta", "Sebta : une traversée à la nage", "Trois cents personnes ont tenté d’entrer à Sebta à la nage. La Guardia Civil les a reconduites."),
            article("eleveurs", "Les éleveurs face à la sécheresse", "Les chevaux et les animaux des éleveurs souffrent. Le prix de l’orge atteint 3,5 dirhams. Les journaux locaux en parlent."),
            article("coeur", "Chirurgie du cœur à Rabat", "Une œuvre de bienfaisance finance l’opération de l’œil et du cœur. Les nœuds du réseau hospitalier restent fragiles."),
            article("othmani", "El Othmani quitte le gouvernement", "Saad-Eddine El Othmani a remis sa démission. Le porte-parole du gouvernement n’a pas commenté."),
            article("evenement", "Un évènement sportif à Tanger", "L’ÉVÉNEMENT de l’été : le semi-marathon de Tanger. Les événements annexes sont reportés."),
            article("budget", "Budget 2021-2022 : les crédits en hausse", "Le budget de l’État s’élève à 1 234 567 dirhams. La T.V.A. rapporte davantage. La politique de la ville reçoit 12 %."),
            article("ville", "Politique : la ville de Fès vote", "À Fès, la majorité change. La ville compte une politique nouvelle."),
            article("universite", "L’université d’Agadir recrute", "Des étudiantes et des étudiants de l’université attendent leurs bourses nationales. Le directeur général adjoint s’explique."),
            article("peche", "La pêche aux poulpes reprend", "Les pêcheurs de Dakhla ont pêché 4 500 tonnes de poulpes. Le port d’Agadir et l’agroalimentaire attendent les bateaux."),
            article("peches", "Des pêches et des abricots", "La récolte des pêches est bonne dans le verger de Meknès ; les pêchers ont fleuri tôt."),
            article("mohamed", "Mohammed Benali, poète", "Le poète Mohammed Benali publie un recueil. Aujourd’hui, il vit à Oujda."),
            article("train", "Le TGV Tanger-Casablanca", "Le train à grande vitesse roule à 320 km/h. L’Office national des chemins de fer (ONCF) annonce 3 millions de voyageurs."),
            article("sante", "Vaccins : l’O.M.S. alerte", "L’Organisation mondiale de la santé appelle à vacciner. La campagne anti-grippe débute."),
            article("eau", "L’eau manque à Zagora", "Les robinets sont à sec. C’est l’été le plus chaud. Les barrages ne sont remplis qu’à 27,3 %."),
            article("justice", "Procès des faux-monnayeurs", "Les faux-monnayeurs ont été jugés. L’avocat général a requis dix ans. Le juge Saïd Naïm préside. Une vidéosurveillance les montrait."),
            article("noel", "Noël à Casablanca", "Les commerçants préparent Noël. Un père Noël défile tout le week-end."),
            article("electricite", "Électricité : EDF coupe le courant", "ÉLECTRICITÉ COUPÉE À ÇA ET LÀ. Les usagers n’ont plus de courant."),
            article("chercheurs", "Les chercheurs marocains d’Al Hoceima", "Les premiers ouvriers d’entreprises français-marocaines, dans le secteur public. Un rite juif. Les travaux payés. De beaux vieux murs d’une maison. Le directeur est mis en cause. Une colonne me\u0301tallique."),
            article("elections", "Élections : qui a gagné ?", "Le parti est arrivé premier aux élections législatives. Les électrices ont voté tôt."));

    private static SearchIndex index;

    private static Map.Entry<String, String[]> article(String id, String title, String text) {
        return Map.entry(id, new String[] {title, text});
    }

    @BeforeAll
    static void fill() {
        index = Node.shared();
        try (Rollover anew = index.rollover()) {
            anew.replay(ARTICLES.entrySet().stream().map(article -> Articles.entry(article.getKey(), article.getValue()[0], article.getValue()[1])).toList());
            anew.commit();
        }
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // elision, with every apostrophe and in capitals
        "l’immigration | migrants | elision with the typographic apostrophe U+2019",
        "l'immigration | migrants | elision with the typewriter apostrophe",
        "L’IMMIGRATION | migrants | elision in capitals",
        "d'immigration | migrants | another article than the text has nearby",
        "immigration | migrants | the text has it elided only",
        "l`eau Zagora | eau | a backtick typed for an apostrophe",
        "qu’à 27,3 | eau | elided conjunction before a number",
        "université d’Agadir | universite | elision in the middle of the query",
        "l’œil | coeur | elision before a ligature",
        "jusqu’à aujourd’hui Oujda | mohamed | aujourd’hui is one word, jusqu’à is elided",
        // one word or two
        "agro-alimentaire | peche | typed with a hyphen, printed in one word",
        "vidéo-surveillance | justice | typed with a hyphen, printed in one word",
        "Alhoceima | chercheurs | typed in one word, printed in two",
        "Al Yaoum 24 | migrants | typed in three words, printed in one",
        "weekend | noel | typed in one word, printed with a hyphen: a known pair",
        // accents
        "evenement tanger | evenement | typed without accents",
        "évènement tanger | evenement | 1990 spelling",
        "événements tanger | evenement | plural, older spelling",
        "EVENEMENT TANGER | evenement | capitals without accents",
        "electricite | electricite | accent on a capital in the text",
        "Noel | noel | diaeresis left out",
        "noël casablanca | noel | diaeresis typed",
        "said naim | justice | names without their diaeresis",
        "elections legislatives | elections | two accented words typed plain",
        "secheresse eleveurs | eleveurs | accents left out of two words",
        "e\u0301ve\u0300nement tanger | evenement | letters and accents apart, as some systems type them",
        "colonne métallique | chercheurs | letters and accents apart in the text",
        // ligatures
        "coeur | coeur | oe typed for œ",
        "cœur rabat | coeur | œ typed as printed",
        "oeuvre bienfaisance | coeur | oe for œ after an elision",
        "noeud | coeur | ligature and plural at once",
        // forms of words
        "avortée | migrants | feminine singular for a feminine plural",
        "tentative avorter | migrants | infinitive for a participle",
        "cheval | eleveurs | -al for -aux",
        "animal éleveur | eleveurs | -al for -aux, singular for plural",
        "journal local orge | eleveurs | two -al for -aux",
        "étudiant bourse | universite | masculine for both",
        "bourse nationale | universite | singular for plural",
        "pêcheur poulpe | peche | singular for plural",
        "pêcher abricot | peches | the tree, not the catch",
        "refouler migrant | migrants | infinitive and singular",
        "électrices | elections | feminine plural as printed",
        "chercheuse marocaine | chercheurs | feminine singular for a masculine plural",
        "première ouvrière | chercheurs | -ière for -ier",
        "entreprise française | chercheurs | -aise for -ais",
        "secteur publique | chercheurs | -ique for -ic",
        "tradition juive | chercheurs | -ive for -if",
        "travail payé | chercheurs | -ail for -aux",
        "œil hôpital | coeur | yeux for œil stands elsewhere",
        "yeux opération | coeur | œil for yeux",
        "belle vieille maison | chercheurs | beau, vieux",
        "mises en cause | chercheurs | mis for mise",
        "vaccination grippe | sante | noun for the verb",
        // acronyms
        "OIM | migrants | acronym in the text",
        "O.I.M. | migrants | acronym with dots, text without",
        "Organisation internationale pour les migrations | migrants | long form",
        "OMS | sante | text has dots",
        "O.M.S. | sante | dots in both",
        "TVA | budget | text has dots and an article",
        "titre:ONCF OU OIM | migrants | an alternative is known by its other name",
        "poulpes OU ONCF -Dakhla | train | an alternative with an exclusion",
        "noel OU (Ceuta nage) | sebta | the other name of a place, in parentheses",
        "-OMS vaccins | - | an exclusion too goes by both names",
        "ONCF trains | train | acronym with a word",
        "T.G.V. | train | dots typed, text without",
        // numbers
        "42071 | migrants | thousands dot in the text",
        "42 071 | migrants | thousands space typed",
        "42.071 | migrants | as printed",
        "42\u202F071 tentatives | migrants | narrow no-break space",
        "1234567 | budget | thousands spaces in the text",
        "1.234.567 dirhams | budget | dots typed for spaces",
        "4500 tonnes | peche | number with its noun",
        "3,5 dirhams | eleveurs | decimal comma",
        "3.5 dirhams | eleveurs | decimal point for a comma",
        "27.3 % | eau | decimal point and percent sign",
        "2022 budget | budget | second half of a range of years",
        "320 km/h | train | unit with a slash",
        // names
        "Al Othmani | othmani | Al for El",
        "el-othmani | othmani | hyphen for a space",
        "Mohamed Benali | mohamed | one spelling for another",
        "Mouhammad Benali | mohamed | a third spelling",
        "Ceuta | sebta | the other name of a place",
        "AlYaoum24 | migrants | letters and digits in one name",
        "alyaoum24 | migrants | the same in lower case",
        "Saad Eddine | othmani | hyphenated first name typed apart",
        // compounds
        "porte-parole | othmani | hyphen as printed",
        "porte parole gouvernement | othmani | hyphen left out",
        "faux monnayeurs | justice | hyphen left out, plural",
        "semi-marathon | evenement | hyphen as printed",
        "anti-grippe | sante | prefix with a hyphen",
        // phrases
        "\"politique de la ville\" | budget | stop words count within quotes",
        "\"père Noël\" | noel | short phrase",
        "\"immigration clandestine\" | migrants | phrase behind an elision",
        "«grande vitesse» | train | French quotation marks",
        "\"vitesse grande\" | - | a phrase keeps its order",
        "\"vitesse train\"~5 | train | near each other, in any order",
        "\"avocat général\" | justice | the words apart stand elsewhere too",
        "\"directeur général\" | universite | the other general",
        // the language
        "agadir -poulpes | universite | exclusion",
        "titre:tanger -évènement | train | title only, with exclusion",
        "titre:casablanca vitesse | train | a field beside a word",
        "poulpes OU abricots -port | peches | alternatives with exclusion",
        "vacc* | sante | wildcard",
        "l’immigr* | migrants | wildcard behind an elided article",
        "porte-par* | othmani | wildcard in a compound",
        "titre:faux-mon* | justice | side by side in the title",
        "\"politique de la vil*\" | budget | a phrase whose last word is unfinished",
        "El-Othm* | othmani | two words of a name, the second unfinished",
        "budget O.M* | - | no acronym there begins so",
        "T.V* | budget | an acronym's dots are read as nothing",
        "barages~ | eau | fuzzy on demand",
        "date:2021-11 zagora | eau | period of publication",
        "qui a gagné les élections ? | elections | a question as one asks it",
        "le xyzzy | - | an article says nothing, though titles have it",
        "xyzzy | - | nothing is found where nothing is",
    })
    void findsFirst(String query, String first, String reason) {
        Results results = index.search(Query.of(query));
        String found = results.hits().stream().map(Results.Hit::id).findFirst().orElse("-");
        assertEquals(first, found, reason + " " + results.hits().stream().map(Results.Hit::id).toList());
        assertEquals(Math.min(results.total(), Query.of(query).size()), results.hits().size(), "what is counted is what is listed");
        List<Results.Excerpt> excerpts = results.hits().stream().limit(1).flatMap(hit -> hit.excerpts().stream()).toList();
        assertTrue(excerpts.stream().allMatch(excerpt -> excerpt.sentence() > 0) && excerpts.size() <= 3);
    }

}
