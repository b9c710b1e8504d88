package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reperes.platform.PartialDate;

class TimeExpressionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Le Maroc a déjoué 42.000 tentatives depuis le début de l'année. | 2021-11 | depuis le début de l'année=2021-01-01/..",
        "Depuis le début de l'année 2021, 42.071 tentatives. | - | Depuis le début de l'année 2021=2021-01-01/..",
        "présenté, mercredi 3 novembre, lors d'une réunion | 2021-11 | mercredi 3 novembre=2021-11-03",
        "Le mercredi 3 novembre à 18 h 30, 12 personnes | - | Le mercredi 3 novembre à 18 h 30=XXXX-11-03T18:30",
        "fixée à 850 MDH en 2020, dépasse | - | en 2020=2020",
        "2021 cas en 2020, contre 1998 cas un an plus tôt. | - | en 2020=2020; un an plus tôt=2019",
        "est passé de 5 à 7 % en un an. | - | en un an=P1Y",
        "En dix ans, le prix a été multiplié | 2021-11 | En dix ans=P10Y",
        "26 millions de touristes d'ici 2030, contre 14,5 millions en 2023 | - | d'ici 2030=../2030; en 2023=2023",
        "En 2021 156 élus ont voté | - | En 2021=2021",
        "Au premier semestre, les ventes reculent | 2021-11-03 | Au premier semestre=2021-H1",
        "au second semestre | 2021-02-03 | au second semestre=2020-H2",
        "au troisième trimestre 2020 | 2021-11 | au troisième trimestre 2020=2020-Q3",
        "au 3e trimestre de l'année dernière | 2021-11 | au 3e trimestre de l'année dernière=2020-Q3",
        "au cours du premier semestre de 2019 | 2021-11 | au cours du premier semestre de 2019=2019-H1",
        "l'an dernier, 12 cas | 2021-11 | l'an dernier=2020",
        "au premier trimestre, puis un an plus tôt | 2021-11 | au premier trimestre=2021-Q1; un an plus tôt=2020-Q1",
        "cet hiver | 2024-01-10 | cet hiver=2023-WI",
        "cet hiver | 2023-10-10 | cet hiver=2023-WI",
        "l'été dernier | 2024-07-27 | l'été dernier=2023-SU",
        "l'été dernier | 2024-02-27 | l'été dernier=2023-SU",
        "au printemps 2022 | - | au printemps 2022=2022-SP",
        "d'ici l'été | 2024-03-11 | d'ici l'été=../2024-SU",
        "la semaine dernière | 2021-11-03 | la semaine dernière=2021-W43",
        "le mois prochain | 2021-11-03 | le mois prochain=2021-12",
        "ce mois-ci | 2021-11-03 | ce mois-ci=2021-11",
        "entre 2015 et 2020 | 2021 | entre 2015 et 2020=2015/2020",
        "de 2015 à 2020 | 2021 | de 2015 à 2020=2015/2020",
        "de janvier à octobre 2021 | - | de janvier à octobre 2021=2021-01/2021-10",
        "entre novembre et février 2021 | - | entre novembre et février 2021=2020-11/2021-02",
        "du 24 juillet au 5 août 2006 | - | du 24 juillet au 5 août 2006=2006-07-24/2006-08-05",
        "voter du 3 au 6 juin | 2021-11 | du 3 au 6 juin=2021-06-03/2021-06-06",
        "en octobre | 2021-11 | en octobre=2021-10",
        "en décembre | 2021-11 | en décembre=2020-12",
        "en octobre | - | en octobre=XXXX-10",
        "en octobre dernier | 2021-11 | en octobre dernier=2021-10",
        "hier, 12 personnes | 2021-11-03 | hier=2021-11-02",
        "hier soir | 2021-11 | hier soir=-",
        "à fin juin 2021, à fin septembre | 2021-11 | à fin juin 2021=2021-06; à fin septembre=2021-09",
        "fin 2020 et début 2021 | 2021-11 | fin 2020=2020-12; début 2021=2021-01",
        "sur un an, les prix gagnent 3 % | 2021-11 | sur un an=P1Y",
        "ces dix dernières années | 2021-11 | ces dix dernières années=2011/2021",
        "au cours des 12 derniers mois | 2021-11 | au cours des 12 derniers mois=2020-11/2021-11",
        "ces dernières années | 2021-11 | ces dernières années=-",
        "les neuf premiers mois de l'année | 2021-11 | les neuf premiers mois de l'année=2021-01/2021-09",
        "durant les neuf premiers mois de 2020 | 2021-11 | durant les neuf premiers mois de 2020=2020-01/2020-09",
        "il y a dix ans | 2021-11 | il y a dix ans=2011",
        "depuis trente ans | 2021-11 | depuis trente ans=1991/..",
        "depuis 2015 | - | depuis 2015=2015/..",
        "depuis lundi | 2021-11-03 | depuis lundi=2021-11-01/..",
        "dans les années 1990 | - | dans les années 1990=1990/1999",
        "au XXIe siècle | - | au XXIe siècle=2001/2100",
        "durant la saison 2020-2021 | - | durant la saison 2020-2021=2020/2021",
        "en 2019-2020 | - | en 2019-2020=2019/2020",
        "cette année | 2021-11 | cette année=2021",
        "au 31 décembre 2020 | 2021-11 | au 31 décembre 2020=2020-12-31",
        "le 1er janvier 2020 | - | le 1er janvier 2020=2020-01-01",
        "le 03/11/2021 | - | le 03/11/2021=2021-11-03",
        "à l'horizon 2030 | 2021 | à l'horizon 2030=2030",
        "à partir de janvier 2022 | 2021 | à partir de janvier 2022=2022-01/..",
        "jusqu'en 2030 | 2021 | jusqu'en 2030=../2030",
        "jusqu'au 3 mars | 2021-11-03 | jusqu'au 3 mars=../2022-03-03",
        "d'ici la fin de l'année | 2021-11-03 | d'ici la fin de l'année=../2021-12",
        "d'ici cinq ans | 2021-11-03 | d'ici cinq ans=../2026",
        "dix jours après, il rentre | 2021-11-03 | dix jours après=2021-11-13",
        "pendant dix jours | - | pendant dix jours=P10D",
        "En 2020, 12 cas, contre 14 l'année précédente | 2023 | En 2020=2020; l'année précédente=2019",
        "une hausse de 3 % (2019) | - | 2019=2019",
        "12 % au T3 2020 | - | au T3 2020=2020-Q3",
        "en juin et en juillet | 2021-11 | en juin=2021-06; en juillet=2021-07",
        "à la même période de l'année dernière | 2021-11 | à la même période de l'année dernière=2020",
        "en une heure et demie | - | en une heure et demie=PT1.5H",
        "en moins de dix ans | - | en moins de dix ans=P10Y",
        "à 18 h 30 | - | à 18 h 30=T18:30",
        "au mois de mars 2020 | - | au mois de mars 2020=2020-03",
        "lors de l'exercice 2020 | - | lors de l'exercice 2020=2020",
        "l’an passé | 2021-11 | l’an passé=2020",
        "au 1er trimestre 2021 | - | au 1er trimestre 2021=2021-Q1",
        "mi-mars 2021 | - | mi-mars 2021=2021-03",
        "samedi 12 et dimanche 13 juin 2021 | - | samedi 12 et dimanche 13 juin 2021=2021-06-12/2021-06-13",
        "les 24 et 25 mars 2021 | - | les 24 et 25 mars 2021=2021-03-24/2021-03-25",
        "En mai et juin 2004 | - | En mai et juin 2004=2004-05/2004-06",
        "le 3 mars 2020 puis l'année suivante | - | le 3 mars 2020=2020-03-03; l'année suivante=2021",
        "en mai 2004 et en décembre de la même année | - | en mai 2004=2004-05; en décembre de la même année=2004-12",
        "entre le deuxième trimestre 2019 et celui de 2020 | - | entre le deuxième trimestre 2019 et celui de 2020=2019-Q2/2020-Q2",
        "lors de la campagne 2020-2021 | - | lors de la campagne 2020-2021=2020/2021",
        "le 20 sept. 2021 | - | le 20 sept. 2021=2021-09-20",
    })
    void findsAndResolves(String sentence, String published, String expected) {
        assertEquals(expected, read(sentence, published));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Un homme de 34 ans gagne 2 000 euros par an.",
        "bondi de 12 % par rapport à 2019",
        "un décret du 16 décembre 1902",
        "entre 10 et 20 passeurs",
        "de 5 à 7 %",
        "2021 cas recensés sur 3.000",
        "le second tour, la première fois",
        "il y a dix migrants dans 12 villes",
        "Les mois passent, les années aussi.",
        "un bail de neuf ans",
    })
    void leavesTheRest(String sentence) {
        assertEquals("", read(sentence, "2021-11-03"));
    }

    private static String read(String sentence, String published) {
        List<TimeExpression> found = in(sentence, new Span(0, sentence.length()), PartialDate.parse(published).orElse(null));
        found.forEach(e -> assertEquals(e.text(), e.span().of(sentence)));
        return found.stream().map(e -> e.text() + "=" + (e.value() == null ? "-" : e.value())).collect(Collectors.joining("; "));
    }

    @Test
    void anyWordsInAnyOrderAreRead() {
        String[] words = ("le la l' de du à au en depuis entre et jusqu'au d'ici fin début mi - 3 31 1er 2020 2021 99 0000 9999 mars 31/02/2021 février 30 avril lundi "
                + "dernier prochaine premiers dernières mois ans année semestre T5 XXIe MMe siècle années 90 h 18 : , ( ) même période plus tôt avant hier \uD800 celui celle minutes 1000 dix heures des dernières prochain suivante précédente il y a dans siècles décennie").split(" ");
        Random random = new Random(7);
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            String published = new String[] {"2021", "2021-11", "2021-11-03", null, "0001", "9999-12-31"}[random.nextInt(6)];
            int end = 0;
            for (TimeExpression e : in(text.toString(), new Span(0, text.length()), PartialDate.parse(published).orElse(null))) {
                assertTrue(e.span().start() >= end, text.toString());
                end = e.span().end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fin de ", "de l'année ", "du 3 au ", "entre ", "9", "un ", "premier semestre de ", "mois de mars de "})
    void staysLinearOnRepetition(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        assertTimeout(Duration.ofSeconds(10), () -> in(text, new Span(0, text.length()), null));
    }

    private static List<TimeExpression> in(String text, Span sentence, PartialDate published) {
        return new TimeFrames(TimeTokens.of(text, sentence), new TimeCalendar(published)).all(text);
    }
}
