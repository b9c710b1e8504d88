package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @Test
    void aFigureCountsItsRowAndItsColumn() {
        assertEquals("""
                577.827 = 577827 null «Rabat, Habitants»
                118 = 118 null «Rabat, Superficie (ha)»
                890.403 = 890403 null «Salé, Habitants»
                672 = 672 null «Salé, Superficie (ha)»""".replace("118 = 118 null", "118 = 118 har").replace("672 = 672 null", "672 = 672 har"),
                read("Commune\tHabitants\tSuperficie (ha)\nRabat\t577.827\t118\nSalé\t890.403\t672\n"));
    }

    @Test
    void aYearAboveIsTheTimeAndNoFigure() {
        assertEquals("""
                12,5 = 12.5 % «Taux de chômage, Le chômage par milieu (en %)» @2019
                11,8 = 11.8 % «Taux de chômage, Le chômage par milieu (en %)» @2020
                year 2019 2020""", read("Le chômage par milieu (en %)\nIndicateur\t2019\t2020\nTaux de chômage\t12,5\t11,8\n"));
    }

    @Test
    void theUnitOfTheHeaderScalesTheValue() {
        assertEquals("""
                1,5 = 1500000 EUR «Recettes, Montant (en millions d'euros)»
                -0,2 = -200000 EUR «Solde, Montant (en millions d'euros)»""",
                read("Poste\tMontant (en millions d'euros)\nRecettes\t1,5\nSolde\t-0,2"));
    }

    @Test
    void theUnitOfTheCellComesFirst() {
        assertEquals("""
                250 k€ = 250000 EUR «Travaux, Montant»
                12 % = 12 % «TVA, Montant»
                850 MDH = 850000000 MAD «Prêt, Montant»""", read("Poste\tMontant\nTravaux\t250 k€\nTVA\t12 %\nPrêt\t850 MDH"));
    }

    @Test
    void columnsOfPrintedTextAreAlignedByBlanks() {
        assertEquals("""
                1 204 = 1204 null «Tanger, Départs»
                87 = 87 null «Tanger, Retours»
                873 = 873 null «Nador, Départs»
                9 = 9 null «Nador, Retours»""", read("Ville      Départs    Retours\nTanger     1 204      87\nNador        873       9\n\nAprès la table."));
    }

    @Test
    void numbersThatNameTheirRowsAreNoFigures() {
        assertEquals("""
                640 = 640 null «Contrôles, Nombre»
                55 = 55 null «Saisies, Nombre»
                code 1 2""", read("N°\tActe\tNombre\n1\tContrôles\t640\n2\tSaisies\t55"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Un texte\tavec des tabulations\nmais sans\tcolonne de 12 nombres.", "Seule ligne\t12\t13", "Nom\tPrénom\nAlaoui\tMehdi\n",
        "Il y a  deux blancs ici.\nEt 12  là."})
    void wordsApartAreNoTable(String text) {
        assertNull(Tables.in(text).at(0));
    }

    @Test
    void sentencesAndLinesComeInOrder() {
        String text = "Avant, 12 cas. Le tableau suit\n\nVille\tCas\nFès\t4\nTaza\t5\n\nAprès, 3 cas.";
        Tables tables = Tables.in(text);
        List<Span> parts = tables.parts(Sentences.in(text));
        assertEquals("Avant, 12 cas.|Le tableau suit|Ville\tCas|Fès\t4|Taza\t5|Après, 3 cas.", String.join("|", parts.stream().map(p -> p.of(text)).toList()));
        assertNotNull(tables.at(parts.get(2).start()));
        assertNull(tables.at(parts.get(5).start()));
    }

    @Test
    void anyGridIsRead() {
        Random random = new Random(3);
        String[] bits = {"\t", "\t", "\n", "12", "2020", "1 000", "%", "€", "Total", "-", "+", "1.5.2", "  ", "(en k€)", "9".repeat(40), "\uDC00", "en millions", "\r\n"};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            read(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "1\t", "a\t1\n", "  ", "1  ", "\t\n", "Total\t12\t2020\n", "a  1  2\n"})
    void staysLinearOnRepetition(String unit) {
        String text = unit.repeat(500_000 / unit.length());
        assertTimeout(Duration.ofSeconds(10), () -> read(text));
    }

    /** The figures of the tables of a text, one a line, then the rejects by class. */
    private static String read(String text) {
        Tables tables = Tables.in(text);
        TableFigures reader = new TableFigures(text, true);
        List<Figure> figures = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        for (Span part : tables.parts(Sentences.in(text))) {
            Table table = tables.at(part.start());
            if (table != null) {
                reader.read(table, part, figures, rejects);
            }
        }
        StringBuilder lines = new StringBuilder();
        for (Figure f : figures) {
            assertEquals(f.text(), f.span().of(text));
            assertEquals(Figure.Zone.TABLE, f.zone());
            lines.append(f.text()).append(" = ").append(f.value()).append(' ').append(f.unit()).append(" «").append(f.counted() == null ? null : f.counted().text())
                    .append('»').append(f.time() == null ? "" : " @" + f.time().value()).append('\n');
        }
        String last = "";
        for (Reject reject : rejects) {
            lines.append(reject.cls().equals(last) ? " " : reject.cls() + " ").append(reject.text());
            last = reject.cls();
        }
        return lines.toString().strip();
    }
}
