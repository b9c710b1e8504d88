package org.reperes.figures;

/** The prepositions that place in time, by how many words they take and what they make of the period. */
final class TimePrepositions {

    private TimePrepositions() { }

    /** Words of the preposition at {@code i}, those contracted with an article left to the period; 0 where there is none. */
    static int length(TimeTokens t, int i) {
        return switch (t.word(i)) {
            case "depuis", "en", "dans", "durant", "pendant", "dès", "pour", "sur", "avant", "après", "vers", "courant" -> t.word(i + 1).equals("le") && t.word(i + 2).equals("courant") ? 4 : 1;
            case "jusqu'" -> t.word(i + 1).equals("au") ? 1 : 2;
            case "d'" -> !t.word(i + 1).equals("ici") ? 0 : horizon(t, t.word(i + 2).equals("à") ? i + 3 : i + 2) - i;
            case "lors" -> article(t, i + 1);
            case "au", "aux" -> t.are(i, "au", "cours") || t.are(i, "au", "titre") || t.are(i, "au", "terme") ? 1 + article(t, i + 2) : 0;
            case "à" -> afterA(t, i);
            case "par" -> t.are(i, "par", "rapport") ? (t.word(i + 2).equals("à") ? 3 : 2) : 0;
            default -> 0;
        };
    }

    private static int afterA(TimeTokens t, int i) {
        return switch (t.word(i + 1)) {
            case "partir", "compter" -> 1 + article(t, i + 2);
            case "l'" -> t.word(i + 2).equals("horizon") ? (t.word(i + 3).equals("de") ? 4 : 3)
                    : t.word(i + 2).equals("issue") ? 2 + article(t, i + 3) : 1;
            default -> 1;
        };
    }

    /** "d'ici à l'horizon 2029", "d'ici l'horizon de 2029". */
    private static int horizon(TimeTokens t, int at) {
        boolean horizon = t.word(at).equals("l'") && t.word(at + 1).equals("horizon");
        return horizon ? at + (t.word(at + 2).equals("de") ? 3 : 2) : at;
    }

    /** One word more for "de", none for "du" and "des", which the period reads. */
    private static int article(TimeTokens t, int at) {
        return t.word(at).equals("de") || t.word(at).equals("d'") ? 2 : 1;
    }

    /** IN, SINCE, UNTIL, or SILENT for what only names the base of a comparison. */
    static String frame(TimeTokens t, int i) {
        return switch (t.word(i)) {
            case "depuis", "dès", "après" -> "SINCE";
            case "avant", "jusqu'", "d'" -> "UNTIL";
            case "par" -> "SILENT";
            case "à" -> t.word(i + 1).equals("partir") || t.word(i + 1).equals("compter") ? "SINCE" : "IN";
            default -> "IN";
        };
    }
}
