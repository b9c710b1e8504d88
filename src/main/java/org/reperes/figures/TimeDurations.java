package org.reperes.figures;

/** Reads durations: "dix ans", "près de trois mois", "une heure et demie", "une dizaine d'années". */
final class TimeDurations {

    private final TimeTokens t;
    private final TimeNumbers numbers;
    private int end;
    private int count;
    private TimeUnit unit;
    private boolean half;

    TimeDurations(TimeTokens tokens) {
        this.t = tokens;
        this.numbers = new TimeNumbers(tokens);
    }

    /** Reads the duration that begins at {@code i}, approximators included; false where there is none. */
    boolean read(int i) {
        int p = approximators(i);
        boolean some = t.word(p).equals("quelques") || t.word(p).equals("plusieurs");
        count = some ? 0 : numbers.count(p);
        int at = some ? p + 1 : numbers.end();
        unit = count < 0 ? null : TimeUnit.of(t.word(at));
        if (unit == null || t.word(at).equals("exercice") || t.word(at).equals("saison") || t.word(at).equals("campagne") || t.word(at).equals("journées")) {
            return false;
        }
        half = t.word(at + 1).equals("et") && t.word(at + 2).startsWith("demi");
        end = half ? at + 3 : at + 1;
        return true;
    }

    private int approximators(int i) {
        int p = i;
        while (p - i < 4) {
            int more = switch (t.word(p)) {
                case "environ", "presque", "quelque", "seulement", "maintenant", "bientôt", "les" -> 1;
                case "plus", "moins", "près" -> t.word(p + 1).equals("de") || t.word(p + 1).equals("d'") ? 2 : 0;
                case "à" -> t.word(p + 1).equals("peine") ? 2 : 0;
                case "l'" -> t.word(p + 1).equals("espace") ? 3 : 0;
                case "une" -> t.word(p + 1).equals("période") || t.word(p + 1).equals("durée") ? 3 : 0;
                default -> 0;
            };
            if (more == 0) {
                break;
            }
            p += more;
        }
        return p;
    }

    int end() {
        return end;
    }

    /** 0 where the text says only "quelques". */
    int count() {
        return count;
    }

    TimeUnit unit() {
        return unit;
    }

    /** ISO 8601, or null for "quelques". */
    String iso() {
        if (count == 0) {
            return null;
        }
        String iso = unit.duration(count);
        return half ? iso.substring(0, iso.length() - 1) + ".5" + iso.charAt(iso.length() - 1) : iso;
    }
}
