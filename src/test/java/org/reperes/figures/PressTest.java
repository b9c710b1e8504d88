package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reperes.platform.PartialDate;

/** How the press says when, who says it, and in what: one figure of each sentence, with its value, unit, time and source. */
class PressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Le taux a atteint 11,8 % au troisième trimestre 2021, a indiqué mercredi le HCP. | 11,8 % | 11.8 % | 2021-Q3 | le HCP",
        "Le nombre de touristes est passé de 8 à 13 millions en dix ans, souligne un rapport de l'OMT. | 8 | 8000000 - | - | un rapport de l'OMT",
        "Le budget augmentera de 1,7 milliard d'euros pour atteindre 40,9 milliards. | 40,9 milliards | 40900000000 EUR | - | -",
        "Selon une étude publiée par l'Insee, 4,8 millions de personnes vivaient seules en 2019. | 4,8 millions | 4800000 - | 2019 | une étude",
        "Les 17 communes n'ont toujours pas d'eau, déplore l'association. | 17 | 17 - | - | l'association",
        "La production atteindra 103 millions de quintaux lors de la campagne 2020-2021. | 103 millions de quintaux | 103000000 dt | 2020/2021 | -",
        "Depuis mars 2020, plus de 950.000 cas ont été recensés, précise le communiqué. | 950.000 | >950000 - | 2020-03/.. | le communiqué",
        "Entre janvier et octobre, 8.500 véhicules ont été vendus. | 8.500 | 8500 - | 2021-01/2021-10 | -",
        "Le plan fut mis en œuvre par 12 agents le 18 octobre 1996 à 23 heures. | 12 | 12 - | 1996-10-18T23:00 | -",
    })
    void saysWhatWhenAndWho(String sentence, String text, String valueAndUnit, String time, String source) {
        Figure figure = FigureExtractor.in(sentence, PartialDate.parse("2021-11-25").orElseThrow()).figures().stream()
                .filter(f -> f.text().equals(text)).findFirst().orElseThrow(() -> new AssertionError("no figure " + text + " in " + sentence));
        String value = figure.value() != null ? figure.value() : figure.op().sign() + figure.min();
        assertEquals(valueAndUnit, value + " " + (figure.unit() == null ? "-" : figure.unit()));
        assertEquals(time, figure.time() == null ? null : figure.time().value());
        assertEquals(source, figure.source() == null ? null : figure.source().text());
    }
}
