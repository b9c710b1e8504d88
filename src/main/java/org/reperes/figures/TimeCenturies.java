package org.reperes.figures;

import java.util.function.IntConsumer;

/** "XXIe siècle", "19e siècle". */
final class TimeCenturies {

    private TimeCenturies() { }

    /** The century that begins at token {@code p}, or null. */
    static TimePeriod read(TimeTokens t, int p, IntConsumer end) {
        String word = t.word(p);
        boolean suffixed = word.endsWith("e") && word.length() > 1 && t.word(p + 1).startsWith("siècle");
        int digits = t.digits(p);
        int number = suffixed ? roman(word.substring(0, word.length() - 1).replaceAll("(ème|eme|èm|em)$", "")) : digits > 0 && digits < 22 ? digits : 0;
        int noun = suffixed ? p + 1 : p + 2;
        if (number <= 0 || number > 21 || !t.word(noun).startsWith("siècle")) {
            return null;
        }
        end.accept(noun + 1);
        return TimePeriod.between("%04d".formatted(number * 100 - 99), "%04d".formatted(number * 100));
    }

    private static int roman(String word) {
        int sum = 0;
        int last = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int value = switch (word.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 0;
            };
            if (value == 0) {
                return 0;
            }
            sum += value < last ? -value : value;
            last = value;
        }
        return sum;
    }
}
