package org.reperes.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The plain words of a query. Their ranking: stems in title, lead and text, the words as written in addition, pairs of
 * neighbours near each other a little; empty words ("comment", "quels") count in titles alone, where they tell one
 * question from another. Weights were found on the evaluation sets by bench/relevance, over all sets at once.
 */
final class WordsQuery {

    private static final double TITLE = 1;
    private static final double TITLE_AS_WRITTEN = 0.5;
    private static final double TITLE_WITH_EMPTY_WORDS = 2;
    private static final double LEAD = 0.7;
    private static final double TEXT = 1;
    private static final double TEXT_AS_WRITTEN = 0.3;
    private static final double NEIGHBOURS = 0.1;
    /** A long name is rare, and would count for more than the word it stands for. */
    private static final double SYNONYM = 0.2;
    private static final double SYNONYM_OF_SEVERAL = 1;
    private static final int NEAR = 8;
    private static final int MOST_NEIGHBOURS = 12;
    /** Some of the words, anywhere. */
    static final int ANY = 0;

    private final List<String> words;
    private final List<String> telling;
    private final List<Synonyms.Found> synonyms;

    WordsQuery(List<String> typed, Synonyms synonyms) {
        this.words = Words.of(IndexText.line(String.join(" ", typed)));
        this.telling = Words.telling(words);
        this.synonyms = withJoined(typed, synonyms.in(words));
    }

    /** "vidéo-surveillance" is also written in one word; the other way round a compound would have to be known. */
    private List<Synonyms.Found> withJoined(List<String> typed, List<Synonyms.Found> known) {
        List<Synonyms.Found> all = new ArrayList<>(known);
        for (String word : typed) {
            List<String> parts = Words.of(IndexText.line(word));
            int from = Collections.indexOfSubList(words, parts);
            int to = from + parts.size();
            String joined = String.join("", parts);
            boolean compound = word.indexOf('-') > 0 && parts.size() > 1 && from >= 0 && joined.codePoints().allMatch(Character::isLetter);
            if (compound && all.stream().noneMatch(found -> found.from() < to && from < found.to())) {
                all.add(new Synonyms.Found(from, to, List.of(joined)));
            }
        }
        all.sort(Comparator.comparingInt(Synonyms.Found::from));
        return all;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * How many of the words an article must have: all, then fewer, each for where the one before finds too little, at last 0 for
     * any of them anywhere.
     *
     * @param ranked whether the best come first: then a third of the words is enough (bench/relevance), else half
     */
    List<Integer> ways(boolean ranked) {
        int all = units().size();
        if (all < 2) {
            return telling.size() > all ? List.of(all, ANY) : List.of(ANY);
        }
        int fewer = ranked ? all / 3 : (all + 1) / 2;
        return fewer > 1 && fewer < all ? List.of(all, fewer, ANY) : List.of(all, ANY);
    }

    /** Matches articles with some of the words, best first. */
    ObjectNode some() {
        List<ObjectNode> clauses = places();
        for (int i = 0; i + 1 < Math.min(telling.size(), MOST_NEIGHBOURS); i++) {
            String pair = telling.get(i) + " " + telling.get(i + 1);
            clauses.add(Clauses.phrase("text", pair, NEAR, NEIGHBOURS));
            clauses.add(Clauses.phrase("title", pair, NEAR, NEIGHBOURS));
        }
        return Clauses.any(clauses);
    }

    /** Matches the same articles: where neighbours stand, each of them does. */
    private ObjectNode anywhere() {
        return Clauses.any(places());
    }

    private List<ObjectNode> places() {
        String all = String.join(" ", words);
        String told = String.join(" ", telling);
        List<ObjectNode> clauses = new ArrayList<>();
        clauses.add(Clauses.match("text", told, TEXT));
        clauses.add(Clauses.match("text.exact", told, TEXT_AS_WRITTEN));
        clauses.add(Clauses.match("lead", told, LEAD));
        clauses.add(Clauses.match("title", told, TITLE));
        clauses.add(Clauses.match("title.exact", told, TITLE_AS_WRITTEN));
        clauses.add(Clauses.where(Clauses.match("title", all, TITLE_WITH_EMPTY_WORDS), Clauses.match("title", told, 1)));
        synonyms.forEach(found -> found.others().forEach(other -> clauses.add(named(other, found.to() - found.from() > 1 ? SYNONYM_OF_SEVERAL : SYNONYM))));
        return clauses;
    }

    /** Matches articles with so many of the telling words, each or a synonym of it. */
    ObjectNode needed(int least) {
        return least == ANY ? anywhere() : Clauses.atLeast(least, units());
    }

    /** Each telling word, and what has a synonym as one. */
    private List<ObjectNode> units() {
        List<ObjectNode> units = new ArrayList<>();
        int at = 0;
        for (Synonyms.Found found : synonyms) {
            units.addAll(each(words.subList(at, found.from())));
            List<ObjectNode> ways = new ArrayList<>();
            ways.add(Clauses.allWords(String.join(" ", Words.telling(words.subList(found.from(), found.to()))), "title", "text"));
            found.others().forEach(other -> ways.add(named(other, 1)));
            units.add(Clauses.any(ways));
            at = found.to();
        }
        units.addAll(each(words.subList(at, words.size())));
        return units;
    }

    /** What to mark: the telling words (their stems stand wherever they do) and their synonyms, not the company they keep. */
    List<ObjectNode> marked() {
        String told = String.join(" ", telling);
        List<ObjectNode> clauses = new ArrayList<>();
        clauses.add(Clauses.match("text", told, 1));
        clauses.add(Clauses.match("title", told, 1));
        synonyms.forEach(found -> found.others().forEach(other -> clauses.add(named(other, 1))));
        return clauses;
    }

    private List<ObjectNode> each(List<String> run) {
        return run.stream().filter(telling::contains).map(word -> Clauses.allWords(word, "title", "text")).toList();
    }

    private static ObjectNode named(String name, double boost) {
        String words = IndexText.line(name);
        return Clauses.best(List.of(Clauses.phrase("text", words, 0, boost), Clauses.phrase("title", words, 0, boost)));
    }
}
