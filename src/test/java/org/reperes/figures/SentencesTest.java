package org.reperes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** "|" marks the ends expected. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Il paie 1.500 DH.|Elle rentre.",
        "M. Laftit est venu.|Mme. Alaoui aussi.|Le Dr. Benani non.",
        "Selon l'art. 5, al. 2, c'est permis.|Il aime l'art.|Il peint.",
        "Voir p. 12 et cf. Annexe 3, n° 4.|Fin.",
        "Des pommes, des poires, etc. et du pain.|Des noix, etc.|Le reste suit.",
        "En 50 av. J.-C. toute la Gaule est occupée.|Vraiment ?|Toute !",
        "L'art. L. 121-1 et l'art. R. 5 du code s'appliquent.",
        "J. Dupont et J.-P. Martin ont signé.|Ils partent.",
        "Le 3.11.2021, il pleut.|Le 4.11.2021 aussi.",
        "1. Ouverture de la séance",
        "1.2. Les comptes de 2020.|Ils sont bons.",
        "IV. Conclusion du rapport.",
        "« Il pleut. |Il neige », dit-il.|Elle sort.",
        "« Nous partons. »|Il se lève.",
        "« Où ça ? » demande-t-elle.|Là.",
        "Il hésite… puis part.|Il revient…|Elle rit...|Fin.",
        "(Il est parti.)|Elle reste.",
        "Il a dit : \"Je pars.\"|Elle reste.",
        "Ce sont 42 000 foyers.|3,5 % du parc restent.",
        "Un paragraphe sans point\n\n|Un autre",
        "Le texte d'un PDF est coupé au bord de la\npage, même avant M.\nLaftit qui parle longuement.",
        "Ordre du jour\n|Le conseil municipal s'est réuni en séance ordinaire le 3 mars.",
        "Les points :\n|- le budget\n|- la voirie\n|• divers\n|1) clôture",
        "Commune\tHabitants\n|Rabat\t577.827\n|Salé\t890.403",
        "L'O.N.U. et l'U.E. ont signé.|La Chine non.",
        "Les États de l'O.N.U. ont voté.|Elle l'a dit à l'O.N.U.|Le vote est clos.",
        "en vitamine C.|Il en faut.",
        "Sur www.insee.fr.|Le site version 2.0.1 est prêt.",
        "Depuis sept. 2021 et oct. 2020, env. 300 cas.|Ils étaient sept.|Nous huit.",
        "Combien ?!|Cent.",
        "page 3\f|page 4",
        "Le prix est de 5 €.|« Trop cher », dit-il.",
        "Elle a 12 ans.|À 15 ans, on part.",
    })
    void endsWhereAReaderWouldStop(String marked) {
        assertEquals(marked.replaceAll("\\s*\\|\\s*", "|"), split(marked.replace("|", " ")));
    }

    @Test
    void sentencesGluedByALostLineEndAreSeparated() {
        assertEquals("ces données personnelles.|Que faire ?|Signalez-les", split("ces données personnelles.Que faire ?Signalez-les"));
        assertEquals("voir www.cnil.fr ou M.Dupont", split("voir www.cnil.fr ou M.Dupont"));
    }

    private static String split(String text) {
        return String.join("|", Sentences.in(text).stream().map(s -> s.of(text)).toList());
    }

    @Test
    void emptyTextHasNone() {
        assertTrue(Sentences.in("").isEmpty());
        assertTrue(Sentences.in(" \n\u00A0\t ").isEmpty());
    }

    @Test
    void noiseIsSplitWithoutOverlapAndWithoutLoss() {
        Random random = new Random(42);
        String alphabet = "aB1. \n\t«»?!…'\"()-\uD800\u00A0\r\fé";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder noise = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = noise.toString();
            int at = 0;
            for (Span sentence : Sentences.in(text)) {
                assertTrue(text.substring(at, sentence.start()).chars().allMatch(c -> SentenceSpaces.isSpace((char) c)), text);
                at = sentence.end();
            }
            assertTrue(text.substring(at).chars().allMatch(c -> SentenceSpaces.isSpace((char) c)), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ". ", "\n", " ", "((", "a", "1", "A. ", "\t\n", ". (", "\r\n "})
    void staysLinearOnRepetition(String unit) {
        String text = unit.repeat(500_000 / unit.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Sentences.in(text));
    }

    @Test
    void aStretchWithoutPunctuationIsCutAtWhiteSpace() {
        assertTrue(Sentences.in("mot ".repeat(10_000)).size() > 10);
    }
}
