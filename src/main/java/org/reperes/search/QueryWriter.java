package org.reperes.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.reperes.search.query.Term;

/** Writes what a query asks for in the engine's terms. */
final class QueryWriter {

    private static final List<String> AS_WRITTEN = List.of("title.exact", "text.exact");
    private static final List<String> STEMMED = List.of("title", "text");

    private final Synonyms synonyms;

    QueryWriter(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** {@link WordsQuery#ways} of the plain words. */
    List<Integer> ways(Term.All terms, boolean ranked) {
        return words(terms.terms()).ways(ranked);
    }

    /** The first way: as many of the plain words as were asked for. */
    int wanted(Term.All terms) {
        return ways(terms, true).getFirst();
    }

    /** Whether plain words are asked for: figures have none of the fields they are looked for in. */
    boolean asksForWords(Term.All terms) {
        return !words(terms.terms()).isEmpty();
    }

    /** @param least how many of the plain words an article must have, of {@link #ways} */
    ObjectNode query(Term.All terms, int least) {
        WordsQuery words = words(terms.terms());
        return words.isEmpty() ? clause(terms, null, null) : clause(terms, words.some(), least == WordsQuery.ANY ? null : words.needed(least));
    }

    /** Matches what {@link #query} does, for requests that count: without what only ranks. */
    ObjectNode matching(Term.All terms, int least) {
        WordsQuery words = words(terms.terms());
        return clause(terms, null, words.isEmpty() ? null : words.needed(least));
    }

    private ObjectNode clause(Term.All terms, ObjectNode wanted, ObjectNode needed) {
        ObjectNode clause = Clauses.object();
        ObjectNode bool = clause.putObject("bool");
        ArrayNode must = bool.putArray("must");
        ArrayNode mustNot = bool.putArray("must_not");
        ArrayNode filter = bool.putArray("filter");
        if (wanted != null) {
            must.add(wanted);
        }
        if (needed != null) {
            filter.add(needed);
        }
        for (Term term : terms.terms()) {
            switch (term) {
                case Term.Word word -> { }
                case Term.Not not -> mustNot.add(one(not.term()));
                case Term.Published published -> filter.add(one(published));
                default -> must.add(one(term));
            }
        }
        return clause;
    }

    /** The words to be marked in results: those asked for, in any of their places; nothing that is excluded. */
    ObjectNode marked(Term.All terms) {
        List<ObjectNode> marked = new ArrayList<>();
        WordsQuery words = words(terms.terms());
        if (!words.isEmpty()) {
            marked.addAll(words.marked());
        }
        for (Term term : terms.terms()) {
            switch (term) {
                case Term.Word word -> { }
                case Term.Not not -> { }
                case Term.Published published -> { }
                case Term.Any any -> any.terms().forEach(inner -> marked.add(marked(inner)));
                case Term.All all -> marked.add(marked(all));
                case Term.In in when in.field() == Term.Field.TITLE -> marked.add(one(in));
                case Term.In in -> { }
                default -> marked.add(one(term));
            }
        }
        return marked.isEmpty() ? Clauses.nothing() : Clauses.any(marked);
    }

    private ObjectNode marked(Term term) {
        return marked(term instanceof Term.All all ? all : new Term.All(List.of(term)));
    }

    private WordsQuery words(List<Term> terms) {
        return new WordsQuery(terms.stream().filter(Term.Word.class::isInstance).map(Term::toString).toList(), synonyms);
    }

    private ObjectNode one(Term term) {
        return switch (term) {
            case Term.Word word -> word(word, STEMMED);
            case Term.Phrase phrase -> phrase(phrase, phrase.slop() == 0 ? AS_WRITTEN : STEMMED);
            case Term.Pattern pattern -> pattern(pattern, AS_WRITTEN);
            case Term.Fuzzy fuzzy -> fuzzy(fuzzy, AS_WRITTEN);
            case Term.In in -> in(in.term(), fields(in.field()));
            case Term.Published published -> Dates.within(published.from(), published.to());
            case Term.Not not -> not(one(not.term()));
            case Term.Any any -> Clauses.any(any.terms().stream().map(this::one).toList());
            case Term.All all -> query(all, wanted(all));
        };
    }

    /** The same inside one field, which has no lead and no stems of its own unless it is the title. */
    private ObjectNode in(Term term, List<String> fields) {
        return switch (term) {
            case Term.Word word -> word(word, fields);
            case Term.Phrase phrase -> phrase(phrase, fields.getFirst().equals("title") ? List.of("title.exact") : fields);
            case Term.Pattern pattern -> pattern(pattern, fields.getFirst().equals("title") ? List.of("title.exact") : fields);
            case Term.Fuzzy fuzzy -> fuzzy(fuzzy, fields);
            case Term.In in -> in(in.term(), fields(in.field()));
            case Term.Published published -> one(published);
            case Term.Not not -> not(in(not.term(), fields));
            case Term.Any any -> Clauses.any(any.terms().stream().map(inner -> in(inner, fields)).toList());
            case Term.All all -> {
                ObjectNode clause = Clauses.object();
                ArrayNode must = clause.putObject("bool").putArray("must");
                all.terms().forEach(inner -> must.add(in(inner, fields)));
                yield clause;
            }
        };
    }

    private static List<String> fields(Term.Field field) {
        return switch (field) {
            case TITLE -> List.of("title", "title.exact");
            case SOURCE -> List.of("source.words");
            case AUTHOR -> List.of("author");
            case PERSON -> List.of("person.words");
            case ORGANISATION -> List.of("organisation.words");
            case PLACE -> List.of("place.words");
        };
    }

    private ObjectNode word(Term.Word word, List<String> fields) {
        String text = IndexText.line(word.text());
        List<ObjectNode> ways = new ArrayList<>();
        // "porte-parole" is two words to the engine: both are wanted.
        fields.forEach(field -> ways.add(Clauses.allWords(text, field)));
        List<String> words = Words.of(text);
        synonyms.in(words).stream().filter(found -> found.from() == 0 && found.to() == words.size())
                .forEach(found -> found.others().forEach(other -> ways.add(phrase(new Term.Phrase(other, 0), fields))));
        return Clauses.best(ways);
    }

    private static ObjectNode phrase(Term.Phrase phrase, List<String> fields) {
        String text = IndexText.line(phrase.text());
        return Clauses.best(fields.stream().map(field -> Clauses.phrase(field, text, phrase.slop(), 1)).toList());
    }

    private static ObjectNode pattern(Term.Pattern pattern, List<String> fields) {
        return Clauses.best(fields.stream().map(field -> {
            // "porte-par*": each part is a word of its own to the engine.
            List<String> parts = Words.patterns(pattern.text());
            return parts.size() == 1 ? Clauses.wildcard(field, parts.getFirst()) : Clauses.besideEachOther(field, parts);
        }).toList());
    }

    private static ObjectNode fuzzy(Term.Fuzzy fuzzy, List<String> fields) {
        String text = IndexText.line(fuzzy.text());
        return Clauses.best(fields.stream().map(field -> Clauses.fuzzy(field, text)).toList());
    }

    private static ObjectNode not(ObjectNode inner) {
        ObjectNode clause = Clauses.object();
        clause.putObject("bool").putArray("must_not").add(inner);
        return clause;
    }
}
