package org.reperes.extraction.child.describe;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a text by its alphabet, and for Latin letters by its little words: of any hundred words of press text some
 * forty are among the fifty most frequent of their language. No model to load, and no guess where there is too little to see.
 */
final class Languages {

    private static final int SAMPLE = 20_000;
    private static final int FEWEST = 3;
    private static final double CLEAR = 1.25;
    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        words("fr", "le la les de des du un une et est en que qui dans pour sur au aux par avec ce cette ces son sa ses leur il elle "
                + "ils ne pas plus ou se sont ont été être nous vous à d l qu n s c mais où comme fait tout");
        words("en", "the of and to in is that it was for on are as with his they at be this from have or by one had not but what all "
                + "were when we there can an your which their said if will has its been more who");
        words("es", "el la los las de del y que en un una es por con para se no su al lo como más o pero sus le ha este entre cuando "
                + "muy sin sobre también fue hay desde está son");
        words("de", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass "
                + "sie nach wird bei einer um am sind noch wie einem über");
        words("it", "il di che e la per un in non è una sono del con da si le dei come al della più ha gli i nel alla anche lo delle "
                + "ma questo su ed dal nella degli");
        words("pt", "o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou "
                + "ser quando muito há nos já está são pelo");
        words("nl", "de het een van en in is dat op te zijn met voor niet aan er die hij maar om ook als bij door naar uit nog wordt "
                + "worden zich over tot heeft dan geen deze");
        words("ca", "el la els les de del i que en un una és per amb no es al ho com més o però seu seva ha aquest aquesta entre dels "
                + "són pel també van");
    }

    private Languages() {
    }

    private static void words(String language, String words) {
        WORDS.put(language, new HashSet<>(Arrays.asList(words.split(" "))));
    }

    /** ISO 639-1 code; empty where the text does not say. */
    static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return alphabet(sample).or(() -> littleWords(sample));
    }

    private static Optional<String> alphabet(String sample) {
        var counts = new LinkedHashMap<Character.UnicodeScript, Integer>();
        sample.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(script -> switch (script.getKey()) {
            case ARABIC -> "ar";
            case CYRILLIC -> "ru";
            case GREEK -> "el";
            case HEBREW -> "he";
            case HAN -> counts.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case TIFINAGH -> "zgh";
            default -> null;
        });
    }

    private static Optional<String> littleWords(String sample) {
        String[] tokens = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        String best = null;
        int most = 0;
        int second = 0;
        for (var language : WORDS.entrySet()) {
            int found = (int) Arrays.stream(tokens).filter(language.getValue()::contains).count();
            if (found > most) {
                second = most;
                most = found;
                best = language.getKey();
            } else {
                second = Math.max(second, found);
            }
        }
        return most >= FEWEST && most > second * CLEAR ? Optional.of(best) : Optional.empty();
    }
}
