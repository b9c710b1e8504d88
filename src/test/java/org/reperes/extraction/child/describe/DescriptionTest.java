package org.reperes.extraction.child.describe;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reperes.extraction.child.text.PagedText;

import java.util.List;
import java.util.Objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Titles, dates and languages as texts and names give them. */
class DescriptionTest {

    private static Candidates of(String text, String name) {
        return Description.of(new PagedText(text, List.of()), name, "text/plain", new Candidates());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "' date 2021-11 Selon un rapport, le Maroc.'                        | 2021-11",
        "'Publié le 3 novembre 2021 à 10h12'                                | 2021-11-03",
        "'Mis en ligne le 03/11/2021'                                       | 2021-11-03",
        "'Madame,\nParis, le 1er août 2020\nObjet : rien'                   | 2020-08-01",
        "'Ville de Lyon\nLyon, le mercredi 3 novembre 2021\nMadame,'        | 2021-11-03",
        "'Procès-verbal de la séance du 24 février 2023'                    | 2023-02-24",
        "'CONSEIL MUNICIPAL du 4 juin 2021\nPrésents'                       | 2021-06-04",
        "'Un titre\nDécembre 2019\nDu texte'                                | 2019-12",
        "'Le rapport, présenté mercredi 3 novembre, dit que'                | -",
        "'Né le 3 novembre 1950 à Rabat, il est mort.'                      | -",
        "'Publié le 31/02/2021 quelque part'                                | -"})
    void findsTheDateATextGivesItself(String text, String date) {
        assertEquals(date, Objects.toString(of(text, "a.txt").date().value(), null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"CR_reunion_20210129.pdf, 2021-01-29", "CR_24_02_2023.pdf, 2023-02-24", "2021-05_lettre.docx, 2021-05",
        "CR du conseil municipal 17 septembre 2021.docx, 2021-09-17", "page-1.jpg, -", "20219999.txt, -", "scan0012345678.pdf, -"})
    void findsTheDateInAName(String name, String date) {
        assertEquals(date, Objects.toString(of("rien", name).date().value(), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'date 2021-11 Le Maroc a déjoué 42.000 départs. Il en dit plus.'   | 'Le Maroc a déjoué 42.000 départs'",
        "'Un titre net\n\nPuis du texte. Et encore.'                        | 'Un titre net'",
        "'12/3\n\nLe vrai titre\n\nTexte'                                   | 'Le vrai titre'",
        "'M. Dupont a vu Mme. Durand. Elle partait.'                        | 'M. Dupont a vu Mme. Durand'",
        "'Madame,\n\nObjet : Convocation à un entretien\n\nTexte'           | 'Convocation à un entretien'"})
    void namesATextByItsFirstWords(String text, String title) {
        assertEquals(title, of(text, "a.txt").title().value());
    }

    @Test
    void cutsATitleBetweenWords() {
        String title = of("mot ".repeat(200), "a.txt").title().value();
        assertTrue(title.length() <= 200 && title.endsWith("mot…"), title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Microsoft Word - rapport.doc", "rapport_final.pdf", "Sans titre", "Document1", "CR_2021", "  ", "123-456"})
    void refusesWhatIsNoTitle(String title) {
        assertFalse(Titles.real(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rapport annuel 2021", "Covid-19 : les points de vigilance", "Budget"})
    void acceptsWhatIsOne(String title) {
        assertTrue(Titles.real(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Le Maroc est parvenu à avorter des tentatives depuis le début de l’année | fr",
        "The council has voted that the budget will be presented in June          | en",
        "El consejo ha votado que el presupuesto se presentará en junio con las   | es",
        "تمكن المغرب من إحباط محاولات الهجرة                                      | ar",
        "42 000                                                                   | -"})
    void knowsTheLanguage(String text, String language) {
        assertEquals(language, of(text, "a.txt").language().value());
    }
}
