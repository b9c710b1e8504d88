package org.reperes.figures;

/** Reads the numbers of time phrases: "3", "1er", "2e", "dix", "vingt-cinq", "une dizaine de"; remembers where they end. */
final class TimeNumbers {

    private final TimeTokens t;
    private int end;

    TimeNumbers(TimeTokens tokens) {
        this.t = tokens;
    }

    /** The token after the last number read. */
    int end() {
        return end;
    }

    /** A whole number, or -1. */
    int count(int i) {
        int digits = t.digits(i);
        if (digits >= 0) {
            end = i + 1;
            return digits;
        }
        int collective = t.word(i).equals("une") ? TimeWords.collective(t.word(i + 1)) : -1;
        if (collective > 0 && (t.word(i + 2).equals("de") || t.word(i + 2).equals("d'"))) {
            end = i + 3;
            return collective;
        }
        return words(i);
    }

    private int words(int i) {
        int sum = TimeWords.number(t.word(i));
        if (sum < 0) {
            return -1;
        }
        int p = i + 1;
        while (true) {
            int next = t.word(p).equals("-") ? p + 1 : p;
            next = t.word(next).equals("et") ? next + 1 : next;
            next = next > p && t.word(next).equals("-") ? next + 1 : next;
            int more = TimeWords.number(t.word(next).equals("vingts") ? "vingt" : t.word(next));
            if (more < 0 || next > p && !t.word(p).equals("-") && more != 1 && more != 11) {
                break;
            }
            sum = more == 20 && sum == 4 ? 80 : sum + more;
            p = next + 1;
        }
        end = p;
        return sum;
    }

    /** An ordinal, or 0. */
    int ordinal(int i) {
        int word = TimeWords.ordinal(t.word(i));
        if (word > 0) {
            end = i + 1;
            return word;
        }
        int digits = t.digits(i);
        boolean marked = switch (t.word(i + 1)) {
            case "er", "re", "ère", "e", "è", "ème", "eme", "nd", "nde", "d", "de" -> t.glued(i, i + 1);
            default -> false;
        };
        end = i + 2;
        return digits > 0 && marked ? digits : 0;
    }

    /** A year of four digits, or 0; "1 500 DH" and "2000 habitants" hold none. */
    int year(int i) {
        int year = t.word(i).length() == 4 ? t.digits(i) : -1;
        boolean quantity = switch (t.word(i + 1)) {
            case "%", "€", "$", "euros", "dirhams", "dollars", "dh", "km", "m", "kg", "ha", "habitants", "personnes", "fois", "ans", "emplois" -> true;
            default -> false;
        };
        end = i + 1;
        quantity |= t.word(i - 1).equals("pour") && year < 1500;
        return year >= 1000 && year <= 2100 && !quantity ? year : 0;
    }
}
