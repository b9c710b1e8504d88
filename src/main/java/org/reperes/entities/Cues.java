package org.reperes.entities;

import java.util.Arrays;
import java.util.Set;

/** Closed lists of French words that tell what the name beside them is, all in lower case. */
final class Cues {

    /** Before a person's name, never part of it. */
    static final Set<String> TITLES = words("""
            m mm mme mmes mlle mlles dr me mes pr mgr monsieur madame mademoiselle messieurs mesdames maître docteur professeur
            sir lord lady cheikh moulay sidi lalla""");

    /** What people are: directly before a name with a capital, the name is a person's. */
    static final Set<String> ROLES = words("""
            ministre président présidente vice-président vice-présidente juge roi reine prince princesse cardinal pape évêque
            archevêque abbé général colonel commandant capitaine lieutenant amiral maréchal maire député députée sénateur
            sénatrice avocat avocate journaliste écrivain écrivaine chanteur chanteuse acteur actrice comédien comédienne
            romancier romancière cinéaste réalisateur réalisatrice peintre sculpteur architecte footballeur cycliste entraîneur
            sélectionneur entomologiste historien historienne sociologue économiste philosophe politologue chercheur chercheuse
            porte-parole comte comtesse duc duchesse baron baronne sultan émir chancelier chancelière commissaire procureur
            procureure préfet préfète wali gouverneur ambassadeur ambassadrice secrétaire directeur directrice patron militant
            militante opposant opposante candidat candidate diplômé ami amie frère sœur fils fille épouse époux veuve feu père mère
            compositeur inventeur physicien chimiste biologiste médecin entrepreneur milliardaire homologue collègue empereur
            impératrice infirmier infirmière conseiller conseillère adjoint adjointe rapporteur""");

    /** Nouns whose complement with a capital is a place: "ville de", "maire de". */
    static final Set<String> PLACE_HEADS = words("""
            ville villes commune communes village région régions province provinces préfecture wilaya département départements
            quartier port aéroport gare maire mairie préfet député habitants banlieue capitale rue avenue boulevard canton district
            vallée plage côte côtes frontière frontières cimetière île îles lac forêt hameau bourg pays royaume république sud nord
            est ouest sud-est sud-ouest nord-est nord-ouest large enclave présides détroit golfe baie camp forge château bataille
            agglomération métropole faubourg arrondissement environs oasis caserne prison tribunal cour préfecture ambassade
            originaire natif native caporaux maison""");

    /** In lower case right before the name of an organisation: "la société Thomson". */
    static final Set<String> BEFORE_ORGANISATION = words("""
            société sociétés groupe agence association entreprise cabinet parti syndicat journal quotidien magazine hebdomadaire
            chaîne radio banque fondation ong label filiale constructeur opérateur club compagnie consortium laboratoire mouvement
            collectif fédération start-up startup géant firme holding éditeur média site plateforme centrale""");

    /** "porte-parole de", "site de la": their complement, where it is a name and no known place, is an organisation. */
    static final Set<String> OF_ORGANISATION = words("""
            président présidente directeur directrice pdg porte-parole siège site patron dirigeants dirigeant salariés rapport
            communiqué agents surveillance filiale actionnaire actionnaires fondateur fondatrice cofondateur
            advisor chez auprès selon base""");

    /** Heads of an organisation's name, which their complements complete. */
    static final Set<String> HEADS = words("""
            ministère université ambassade consulat haut-commissariat commission organisation chambre cour conseil tribunal
            assemblée caisse banque agence office institut fonds fédération confédération union ligue syndicat parti front
            mouvement rassemblement association fondation comité bureau direction délégation inspection observatoire autorité
            école académie diète bourse forum alliance gendarmerie police communauté groupe cercle musée théâtre opéra hôpital
            clinique centre défenseur parquet secrétariat haute-autorité société compagnie entreprise pôle réseau collectif
            institution parlement brigade armée croix-rouge croissant-rouge club régie syndicat""");

    /** Of these, the ones that a capital in their complement makes a name though they are printed in lower case. */
    static final Set<String> LOWER_HEADS = words("""
            ministère université ambassade consulat haut-commissariat secrétariat fédération confédération ligue institut office
            observatoire fondation académie parquet""");

    /** The commission and ministry names that list their matters. */
    static final Set<String> LISTING_HEADS = words("ministère commission direction conseil secrétariat institut comité");

    /** Anywhere in a sequence of capitals they make it an organisation. */
    static final Set<String> COMPANY_WORDS = words("""
            news times press post bank group groupe holding inc corp ltd sa sas sarl fc ac as club university airlines motors tv
            télévision radio institute foundation company telecom télécom airways media médias international partners capital
            records pictures studios football athletic united agency council journal editions éditions presse info bars""");

    /** The first word of a place's name of several words. */
    static final Set<String> PLACE_STARTS = words("""
            new san santa los las port mont lac golfe mer océan cap île îles côte rio ville sidi aïn oued béni bab villa fort pointe
            bois val puerto saint sainte st ste""");

    /** The last word of one. */
    static final Set<String> PLACE_ENDS = words("church city beach island islands river street park bridge square hill valley county");

    static final Set<String> PARTICLES = words("""
            von van der den di da della del ben bin ibn ould el al bent bint mac y dos zu ter ten abu abou aït ath""");

    static final Set<String> ARTICLE_PARTICLES = words("de d' du la le des");

    static final Set<String> OF = words("de d' du des");
    static final Set<String> ARTICLES = words("la le l' les");

    /** Infinitives of verbs whose subject is somebody: of saying, and of what only people do. */
    static final Set<String> SAYING = words("""
            dire affirmer indiquer déclarer souligner expliquer ajouter préciser annoncer estimer rappeler confier assurer noter
            relever répondre conclure juger déplorer regretter insister poursuivre avouer reconnaître promettre dénoncer exprimer
            naître mourir décéder épouser démissionner inventer écrire accuser nommer""");

    static final Set<String> MONTHS_AND_DAYS = words("""
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
            vendredi samedi dimanche""");

    private Cues() { }

    private static Set<String> words(String words) {
        return Set.of(Arrays.stream(words.strip().split("\\s+")).distinct().toArray(String[]::new));
    }
}
