package org.reperes.extraction;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reperes.extraction.Extraction.Text;
import org.reperes.testsupport.Shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Real reports and letters: what they are called, when they are from, and words that only a good reading has. */
class ReportsTest {

    private static final RealExtractor EXTRACTOR = new RealExtractor(RealExtractor.LIMITS);

    @AfterAll
    static void endsTheChildren() {
        EXTRACTOR.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "commune/CR_reunion_20210604.pdf | Conseil municipal du 4 juin 2021 | 2021-06-04 | Banque alimentaire 100€",
        "commune/CR_reunion_20220121.pdf | CR du conseil municipal 21 janvier 2022 | 2022-01-21 | représente un surcoût de 11.741€, qui",
        "commune/CR_conseil_municipal_24_02_2023.pdf | CR du conseil municipal 24 février 2023 | 2023-02-24 | Jean-Pierre, Yves, Jacques, David",
        "commune/202105_extinction_eclairage_public.pdf | Extinction de l’éclairage public à Couthenans | 2021-05 | éclairage",
        "commune/CR du conseil municipal 17 septembre 2021.docx | CR du conseil municipal 17 septembre 2021 | 2021-09-17 | Jean-Pierre, Yves, Jacques, David",
        "travail/conges-payes.pdf | Coronavirus : ce qui change pour les congés payés | 2020-04-09 | 6 jours de congés"})
    void isReadAsAPersonWould(String file, String title, String date, String words) {
        Text text = assertInstanceOf(Text.class, EXTRACTOR.extract(Shared.path("corpus/reports/" + file)));
        assertEquals(title, text.title().value());
        assertEquals(date, text.date().value().toString());
        assertEquals("fr", text.language().value());
        assertTrue(text.text().contains(words), text.text());
    }

    @ParameterizedTest
    @CsvSource("travail/modele-salarie.pages")
    void readsALetterWrittenWithPages(String file) {
        Text text = assertInstanceOf(Text.class, EXTRACTOR.extract(Shared.path("corpus/reports/" + file)));
        assertEquals("demande de dérogation temps partiel", text.title().value());
    }
}
