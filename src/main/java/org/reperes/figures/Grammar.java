package org.reperes.figures;

/** Small words and the closed classes that the rules of this package share. */
final class Grammar {

    /** Words that are never the noun of a number, although the dictionary also knows them as nouns ("été", "contre", "est"). */
    static final Terms FUNCTION = Terms.of("""
            le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos
            et ou ni mais or donc car que qu' qui dont où quoi si comme quand lorsque lorsqu' puisque alors tandis
            à en dans par pour sur sous avec sans chez contre entre vers depuis pendant durant dès jusqu' jusque après avant devant derrière
            selon malgré parmi outre hors sauf via lors hormis voici voilà pas plus moins très trop tant si aussi ne n' y se s' me m' te t'
            il elle ils elles on nous vous je j' tu lui eux ça cela ceci celui celle ceux celles ce c' est sont était étaient été être
            a ont avait avaient avoir ayant étant fut furent soit sera seront serait seraient ainsi ici là déjà encore toujours jamais
            tout tous toute toutes même tel telle tels telles quel quelle chaque chacun aucun aucune rien environ près quelque quelques
            non oui puis enfin ensuite autour dont soit seulement notamment respectivement presque quasi via pris prises grâce face suite faute puisqu' voire est-à-dire c'est-à-dire
            deux trois quatre cinq six sept huit neuf dix cent mille
            """);
    static final Terms PRENOMINAL = Terms.of("""
            autres autre premiers premières premier première derniers dernières dernier dernière nouveaux nouvelles nouveau nouvelle grands grandes
            grand grande petits petites petit petite jeunes jeune meilleurs meilleures meilleur meilleure principaux principales principal
            principale prochains prochaines prochain prochaine seuls seules seul seule mêmes même vieux vieilles vieux bons bonnes bon bonne
            mauvais mauvaises hauts hautes haut haute différents différentes divers diverses véritables véritable anciens anciennes ancien
            ancienne gros grosses gros grosse longs longues long longue courts courtes beaux belles vrais vraies vrai vraie simples simple
            pires pire rares futur future futurs futures fameux fameuses célèbres célèbre faux fausses fausse petits-
            nombreux nombreuses malheureux malheureuses fortes modestes importants importantes importante important éventuels éventuelles
            """);
    static final Terms DE = Terms.of("de d' du des");
    static final Terms ARTICLES = Terms.of("le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos "
            + "chaque tout toute tous toutes aux au quelques plusieurs certains certaines aucun aucune");
    static final Terms PREPOSITIONS = Terms.of("à en dans par pour sur sous avec sans chez contre entre vers depuis pendant durant dès "
            + "jusqu'à jusqu' après avant selon malgré parmi outre hors sauf via lors hormis de d' du des au aux d'après face près concernant");
    /** Prepositions after which a participle is no mere adjective: it has a complement of its own. */
    static final Terms COMPLEMENT = Terms.of("à en dans par pour sur sous avec sans chez contre entre vers depuis pendant durant dès jusqu'à "
            + "jusqu' après avant selon lors au aux de d' du des le la les l' un une comme que qu' hors ce cette ces");
    static final Terms PUNCTUATION = Terms.of(", ; : . ( ) [ ] ! ? … « » \" “ ” – — | •");
    static final Terms QUOTES = Terms.of("« » \" “ ” ' ’ *");
    static final Terms PERSON_PRONOUNS = Terms.of("il elle ils elles on");

    private Grammar() { }

    static boolean punctuation(Tokens tokens, int i) {
        return tokens.at(i).kind() == Token.Kind.NONE || tokens.at(i).kind() == Token.Kind.SIGN && PUNCTUATION.contains(tokens.low(i));
    }

    static boolean quote(Tokens tokens, int i) {
        return tokens.at(i).kind() == Token.Kind.SIGN && QUOTES.contains(tokens.low(i));
    }
}
