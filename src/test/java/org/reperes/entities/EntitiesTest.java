package org.reperes.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

    /** Each row: a text, and its mentions in reading order as "p" person, "o" organisation, "l" place, then the name they stand for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Abdelouafi Laftit a expliqué hier. M. Laftit a ajouté…           | p:Abdelouafi Laftit, p:Abdelouafi Laftit
            Saad Eddine El Othmani parle. M. Al Othmani a répondu.           | p:Saad Eddine El Othmani, p:Saad Eddine El Othmani
            le ministre de l'Intérieur Abdelouafi Laftit a dit               | p:Abdelouafi Laftit
            Mme Merkel, 66 ans, quittera la chancellerie                     | p:Merkel
            la duchesse Anne-Amélie et le juge Éric Halphen                  | p:Anne-Amélie, p:Éric Halphen
            décrit par l'entomologiste Carl von Linné en 1758                | p:Carl von Linné
            le fils de Charles de Gaulle                                     | p:Charles de Gaulle
            Steven P. Novella est né                                         | p:Steven P. Novella
            le roi Mohammed VI a reçu                                        | p:Mohammed VI
            un rapport du ministère de l’Intérieur                           | o:ministère de l’Intérieur
            l'Organisation internationale pour les migrations (OIM) au Maroc | o:Organisation internationale pour les migrations, o:Organisation internationale pour les migrations, l:Maroc
            l'O.I.M. et l'OIM (Organisation internationale pour les migrations) | o:Organisation internationale pour les migrations, o:Organisation internationale pour les migrations, o:Organisation internationale pour les migrations
            le Parti de la justice et du développement (PJD) a perdu         | o:Parti de la justice et du développement, o:Parti de la justice et du développement
            la Chambre des représentants et relayé par AlYaoum24             | o:Chambre des représentants, o:AlYaoum24
            de l'Université de Marne-la-Vallée, où il crée                   | o:Université de Marne-la-Vallée
            le président du Conseil de surveillance d'Areva                  | o:Areva
            représentant de la société Thomson CSF à Taiwan                  | o:Thomson CSF, l:Taiwan
            selon Le Monde du 25 janvier, l'agence Reuters a retiré          | o:Le Monde, o:Reuters
            né à Meulan, mort à Saint-Dizier                                 | l:Meulan, l:Saint-Dizier
            au cimetière de Couthenans                                       | l:Couthenans
            à Saint-Nazaire, Vannes et Rennes                                | l:Saint-Nazaire, l:Vannes, l:Rennes
            Lire aussi: Sebta: une tentative                                 | l:Sebta
            la République démocratique du Congo et la Côte d’Ivoire          | l:République démocratique du Congo, l:Côte d’Ivoire
            """)
    void readsNames(String text, String expected) {
        assertEquals(expected, String.join(", ", Entities.in(text).stream().map(EntitiesTest::shown).toList()));
    }

    private static String shown(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> "p:";
            case ORGANISATION -> "o:";
            case PLACE -> "l:";
        } + entity.name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le CDD à objet défini prend fin lundi.
            Article L1153-5 du Code du travail
            Le Conseil municipal a voté le budget en Février.
            Selon le document, une ONG et une PME ont été aidées.
            Il est né au XVIIe siècle, sous Windows.
            Nous, Madame, Monsieur, vous prions
            CONVOCATION DU CONSEIL MUNICIPAL DE LA COMMUNE""")
    void findsNoNames(String text) {
        assertEquals(List.of(), Entities.in(text));
    }

    @Test
    void learnsAcronymsOfAnyKind() {
        Entities found = Entities.of("le dossier médical partagé (DMP), la Direction départementale de la cohésion sociale (DDCS) et le vent (NE)");
        assertEquals(List.of(new Acronym("DMP", "dossier médical partagé", false),
                new Acronym("DDCS", "Direction départementale de la cohésion sociale", true)), found.acronyms());
    }

    @Test
    void aTypeToldOnceHoldsInTheWholeText() {
        List<Entity> found = Entities.in("L'association Tafra publie une étude.\nPour Tafra, le vote compte.");
        assertEquals(List.of(EntityType.ORGANISATION, EntityType.ORGANISATION), found.stream().map(Entity::type).toList());
    }

    @Test
    void offsetsAreThoseOfTheText() {
        String text = "😀 — « Oui », dit M. Laftit\r\nà Rabat\u0000, \uD83D et l’AFP.";
        List<String> printed = Entities.in(text).stream().map(e -> text.substring(e.start(), e.end())).toList();
        assertEquals(List.of("Laftit", "Rabat", "AFP"), printed);
    }

    @Test
    void hostileTextsAreReadInLinearTime() {
        for (String piece : List.of("A ", "M. ", "(ABC) ", "de ", "Jean de ", "A.B.", "Commission des ", ", des ", "l’", "É", "\uD800", "((", "Jean-", "« Al-")) {
            String once = piece.repeat(100_000 / piece.length());
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Entities.of(once);
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
            assertTrue(seconds < 4, () -> String.format(Locale.ROOT, "%s took %.1f s for 100,000 characters", piece, seconds));
        }
    }
}
