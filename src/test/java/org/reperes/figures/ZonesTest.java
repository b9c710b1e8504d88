package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LINK | Lire aussi: Sebta: avortement d’une tentative d’entrée de 300 migrants",
        "LINK | À lire : 300 migrants à Sebta",
        "LINK | ► Voir aussi : 300 migrants à Sebta",
        "LINK | (Lire également notre dossier sur les 300 migrants)",
        "CAPTION | Photo : 300 migrants à Sebta",
        "CAPTION | Les 300 migrants à Sebta. © AFP",
        "CAPTION | Des migrants, le 300 mars / AFP",
        "CAPTION | Graphique 3 : évolution des 300 cas",
        "BOILERPLATE | Abonnez-vous à notre newsletter : 300 000 lecteurs",
        "BOILERPLATE | Copyright 2021 - 300 droits",
        "BOILERPLATE | Page 300 sur 312",
        "BOILERPLATE | - 300 -",
        "BOILERPLATE | SAS au capital de 300 euros, RCS Paris 552 100 554",
        "BODY | Selon le rapport, 300 migrants ont été refoulés.",
        "BODY | La télévision compte 300 chaînes.",
        "BODY | Photographes et journalistes : 300 personnes étaient là.",
        "BODY | Tableau noir pour 300 élèves.",
        "BODY | Il faut lire aussi les 300 pages du rapport.",
        "BODY | Suivez les 300 coureurs du marathon qui passeront demain à Rabat dès midi.",
    })
    void judgesALineByHowItBegins(Figure.Zone zone, String line) {
        String text = "Le premier paragraphe dit ceci.\n\n" + line + "\n\nLe dernier dit cela.";
        assertEquals(zone, zone(text, "300"));
        assertEquals(Figure.Zone.BODY, zone(text, "dernier"));
    }

    @Test
    void linksStandBelowTheirHeader() {
        String text = "Fin du récit.\n\nLire aussi :\n\nTrente cas à Fès\nDouze morts à Taza\n\nLe texte reprend ici, avec 4 cas.";
        assertEquals(Figure.Zone.LINK, zone(text, "Trente"));
        assertEquals(Figure.Zone.LINK, zone(text, "Douze"));
        assertEquals(Figure.Zone.BODY, zone(text, "4 cas"));
    }

    @Test
    void aLinkMayFollowASentenceOnItsLine() {
        String text = "Le Maroc en a refoulé 12. Lire aussi: Sebta: 300 migrants\nLe ministre a dit 4 choses.";
        assertEquals(Figure.Zone.BODY, zone(text, "12"));
        assertEquals(Figure.Zone.LINK, zone(text, "300"));
        assertEquals(Figure.Zone.BODY, zone(text, "4 choses"));
    }

    @Test
    void aLineThatStandsOnEveryPageIsARunningHead() {
        String head = "Rapport annuel du conseil, édition 2020 page ";
        String text = "Début.\n\n" + head + "1\n\nUn texte de 12 cas.\n\n" + head + "2\n\nUn autre.\n\n" + head + "3\n\nFin.";
        assertEquals(Figure.Zone.BOILERPLATE, zone(text, head + "2"));
        assertEquals(Figure.Zone.BODY, zone(text, "12 cas"));
    }

    @Test
    void theFirstLineIsTheTitleWhereItReadsAsOne() {
        assertEquals(Figure.Zone.TITLE, zone("42.000 tentatives déjouées au Maroc\n\nLe Maroc a déjoué 12 cas.", "42.000"));
        assertEquals(Figure.Zone.BODY, zone("Le Maroc a déjoué 42.000 tentatives.\n\nIl a aussi gagné.", "42.000"));
        assertEquals(Figure.Zone.BODY, zone("42.000", "42.000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\n", "( ", "Lire aussi", "- \n", "© ", "Lire aussi :\n", "Page 3\n", " ", "une ligne qui revient toujours\n"})
    void staysLinearOnRepetition(String unit) {
        String text = unit.repeat(500_000 / unit.length());
        assertTimeout(Duration.ofSeconds(10), () -> Zones.of(text));
    }

    private static Figure.Zone zone(String text, String at) {
        return Zones.of(text).at(text.indexOf(at));
    }
}
