package org.reperes.search.query;

import java.util.List;
import java.util.stream.Collectors;
import org.reperes.platform.PartialDate;

/** What a query asks for. {@link #toString} writes it as a person would. */
public sealed interface Term {

    /** One word; all of a query's words are wanted, some are enough. */
    record Word(String text) implements Term {

        @Override
        public String toString() {
            return text;
        }
    }

    /** A word, or words beside each other, with {@code *} for any letters and {@code ?} for one. */
    record Pattern(String text) implements Term {

        @Override
        public String toString() {
            return text.indexOf(' ') < 0 ? text : '"' + text + '"';
        }
    }

    /** A word that may be misspelt by one or two letters. */
    record Fuzzy(String text) implements Term {

        @Override
        public String toString() {
            return text + "~";
        }
    }

    /** Words in this order and form. @param slop how many words may stand between them, in any order when above 0 */
    record Phrase(String text, int slop) implements Term {

        @Override
        public String toString() {
            return '"' + text + '"' + (slop == 0 ? "" : "~" + slop);
        }
    }

    /** Wanted in one field only. */
    record In(Field field, Term term) implements Term {

        @Override
        public String toString() {
            return field.french() + ":" + (term instanceof All ? "(" + term + ")" : term);
        }
    }

    /** Published in a period; either end may be null. */
    record Published(PartialDate from, PartialDate to) implements Term {

        @Override
        public String toString() {
            boolean single = from != null && from.equals(to);
            return "date:" + (from == null ? "" : from) + (single ? "" : ".." + (to == null ? "" : to));
        }
    }

    record Not(Term term) implements Term {

        @Override
        public String toString() {
            return "-" + (term instanceof All ? "(" + term + ")" : term);
        }
    }

    record Any(List<Term> terms) implements Term {

        @Override
        public String toString() {
            return terms.stream().map(term -> term instanceof All all && all.terms().size() > 1 ? "(" + term + ")" : term.toString())
                    .collect(Collectors.joining(" OU "));
        }
    }

    record All(List<Term> terms) implements Term {

        @Override
        public String toString() {
            return terms.stream().map(term -> term instanceof Any && terms.size() > 1 ? "(" + term + ")" : term.toString())
                    .collect(Collectors.joining(" "));
        }
    }

    /** What can stand before a colon. */
    enum Field {
        TITLE("titre", "title"), SOURCE("source", "source"), AUTHOR("auteur", "author"), PERSON("personne", "person"),
        ORGANISATION("organisation", "organization"), PLACE("lieu", "place");

        private final String french;
        private final String english;

        Field(String french, String english) {
            this.french = french;
            this.english = english;
        }

        String french() {
            return french;
        }

        boolean isCalled(String name) {
            return french.equalsIgnoreCase(name) || english.equalsIgnoreCase(name);
        }
    }
}
