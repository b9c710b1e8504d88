package org.reperes.search.query;

/** Keeps words with {@code *} and {@code ?} to what the engine can look for: each {@code ?} behind a {@code *} doubles its work. */
final class Patterns {

    private static final int LONGEST = 60;
    private static final int MOST_STARS = 5;
    private static final int MOST_OPEN_LETTERS = 5;

    private Patterns() { }

    /** The pattern as far as it can be looked for, open from there on. */
    static String simple(String pattern) {
        StringBuilder simple = new StringBuilder();
        int stars = 0;
        int open = 0;
        for (char c : pattern.replaceAll("\\*{2,}", "*").toCharArray()) {
            stars += c == '*' ? 1 : 0;
            open += c == '?' && stars > 0 ? 1 : 0;
            if (stars > MOST_STARS || open > MOST_OPEN_LETTERS || simple.length() == LONGEST) {
                return simple.append(simple.charAt(simple.length() - 1) == '*' ? "" : "*").toString();
            }
            simple.append(c);
        }
        return simple.toString();
    }
}
