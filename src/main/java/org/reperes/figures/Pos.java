package org.reperes.figures;

/** Bits of what a French word can be, as the dictionary of LanguageTool tags it: a word often has several. */
final class Pos {

    static final int NOUN = 1;
    static final int ADJECTIVE = 1 << 1;
    static final int FINITE = 1 << 2;
    static final int PAST_PARTICIPLE = 1 << 3;
    static final int PRESENT_PARTICIPLE = 1 << 4;
    static final int INFINITIVE = 1 << 5;
    static final int DETERMINER = 1 << 6;
    static final int PREPOSITION = 1 << 7;
    static final int ADVERB = 1 << 8;
    static final int PRONOUN = 1 << 9;
    static final int CONJUNCTION = 1 << 10;
    static final int NAME = 1 << 11;
    static final int NOUN_SINGULAR = 1 << 12;
    static final int NOUN_PLURAL = 1 << 13;
    static final int ADJ_SINGULAR = 1 << 14;
    static final int ADJ_PLURAL = 1 << 15;
    static final int MASCULINE = 1 << 16;
    static final int FEMININE = 1 << 17;
    static final int CONDITIONAL = 1 << 18;
    static final int THIRD_PLURAL = 1 << 19;
    static final int THIRD_SINGULAR = 1 << 20;
    static final int UNKNOWN = 1 << 21;
    static final int FUTURE = 1 << 22;

    static final int VERBAL = FINITE | PAST_PARTICIPLE | PRESENT_PARTICIPLE | INFINITIVE;

    private Pos() { }

    /** Reads a tag such as {@code "N m p"}, {@code "V ind pres 3 s"} or {@code "P+D e p"}. */
    static int of(String tag) {
        return switch (tag.charAt(0)) {
            case 'N' -> NOUN | gender(tag) | number(tag, NOUN_SINGULAR, NOUN_PLURAL);
            case 'J' -> ADJECTIVE | number(tag, ADJ_SINGULAR, ADJ_PLURAL);
            case 'Z' -> NAME | gender(tag);
            case 'V' -> verb(tag);
            case 'D' -> DETERMINER;
            case 'P' -> PREPOSITION;
            case 'A' -> ADVERB;
            case 'R' -> PRONOUN;
            case 'C' -> CONJUNCTION;
            default -> 0;
        };
    }

    private static int verb(String tag) {
        if (tag.contains(" inf")) {
            return INFINITIVE;
        }
        if (tag.contains(" ppa")) {
            return PAST_PARTICIPLE | number(tag, ADJ_SINGULAR, ADJ_PLURAL);
        }
        if (tag.contains(" ppr")) {
            return PRESENT_PARTICIPLE;
        }
        int person = tag.endsWith("3 p") ? THIRD_PLURAL : tag.endsWith("3 s") ? THIRD_SINGULAR : 0;
        return FINITE | person | (tag.contains(" con ") ? CONDITIONAL : 0) | (tag.contains(" futu ") ? FUTURE : 0);
    }

    private static int gender(String tag) {
        return tag.length() < 3 ? 0 : switch (tag.charAt(2)) {
            case 'm' -> MASCULINE;
            case 'f' -> FEMININE;
            case 'e' -> MASCULINE | FEMININE;
            default -> 0;
        };
    }

    private static int number(String tag, int singular, int plural) {
        int bits = 0;
        for (int i = Math.max(1, tag.lastIndexOf(' ') + 1); i < tag.length(); i++) {
            bits |= tag.charAt(i) == 's' ? singular : tag.charAt(i) == 'p' ? plural : 0;
        }
        return bits;
    }
}
