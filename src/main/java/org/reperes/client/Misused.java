package org.reperes.client;

/** The command line cannot be followed: the person who typed it must change it. */
final class Misused extends Exception {

    private static final long serialVersionUID = 1L;
    private final String word;
    private final transient Object[] arguments;

    /** @param word key of {@link Words} */
    Misused(String word, Object... arguments) {
        super(word);
        this.word = word;
        this.arguments = arguments;
    }

    String word() {
        return word;
    }

    Object[] arguments() {
        return arguments;
    }
}
