package org.reperes.bench.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reperes.figures.Figure;
import org.reperes.figures.Span;

/** Numbers that count a noun in the French treebanks (found? value? noun?), and the other numbers there as bait. */
final class TreebankScore {

    private final Engine engine;
    private final Misses misses;
    private final Map<String, List<Figure>> read = new HashMap<>();
    private final Map<String, List<Tally.Count>> counts = new java.util.LinkedHashMap<>();

    TreebankScore(Engine engine, Misses misses) {
        this.engine = engine;
        this.misses = misses;
    }

    void score(Path folder, PrintStream out) throws IOException {
        List<Map<String, String>> counted = Tsv.read(folder.resolve("counted.tsv"));
        Map<String, List<Span>> taken = new HashMap<>();
        for (Map<String, String> row : counted) {
            Span number = new Span(Integer.parseInt(row.get("num_start")), Integer.parseInt(row.get("num_end")));
            taken.computeIfAbsent(row.get("sentence"), s -> new ArrayList<>()).add(number);
            if (!row.get("kind").equals("date")) {
                counted(row, number);
            }
        }
        for (Map<String, String> row : Tsv.read(folder.resolve("num_other_deprel.tsv"))) {
            bait(row, taken.computeIfAbsent(row.get("sentence"), s -> new ArrayList<>()));
        }
        counts.forEach((name, list) -> out.printf("  %-26s %s%n", name,
                name.startsWith("false") ? new Tally(list).perHundred() : new Tally(list).recallOnly()));
    }

    private void counted(Map<String, String> row, Span number) {
        String sentence = row.get("sentence");
        Figure figure = at(sentence, number);
        String expected = row.get("value") + " " + row.get("noun_form") + " (" + row.get("kind") + ")";
        add("found", figure != null);
        if (!Conventions.none(row, number)) {
            add("found, times aside", figure != null);
        }
        if (figure == null) {
            misses.add("not found", row.get("sent_id"), sentence, number, expected, "nothing");
            return;
        }
        if (!row.get("value").isEmpty()) {
            boolean value = sameValue(row.get("value"), figure);
            add("value, of those found", value);
            missIf(!value, "value", row, number, expected, figure);
        }
        if (!row.get("noun_lemma").isEmpty()) {
            boolean noun = sameNoun(row, figure);
            add("noun, of those found", noun);
            missIf(!noun, "noun", row, number, expected, figure);
        }
    }

    private void missIf(boolean wrong, String what, Map<String, String> row, Span number, String expected, Figure figure) {
        if (wrong) {
            misses.add(what, row.get("sent_id"), row.get("sentence"), number, expected, Misses.show(figure));
        }
    }

    private static boolean sameValue(String expected, Figure figure) {
        return Numbers.same(expected, figure.value()) || Numbers.same(expected, figure.min()) || Numbers.same(expected, figure.max());
    }

    /** The noun is the head of what is counted, or the unit ("5 minutes", "60 €") inside the span. */
    private static boolean sameNoun(Map<String, String> row, Figure figure) {
        Span noun = new Span(Integer.parseInt(row.get("noun_start")), Integer.parseInt(row.get("noun_end")));
        if (figure.unit() != null && figure.span().overlaps(noun)) {
            return true;
        }
        Figure.Counted counted = figure.counted();
        return counted != null && (Judge.stem(counted.head()).equals(Judge.stem(row.get("noun_form")))
                || Judge.stem(counted.head()).equals(Judge.stem(row.get("noun_lemma"))));
    }

    private void bait(Map<String, String> row, List<Span> taken) {
        String sentence = row.get("sentence");
        Span number = next(sentence, row.get("number"), taken);
        if (number == null) {
            return;
        }
        taken.add(number);
        Figure figure = at(sentence, number);
        add("false figures on bait", figure != null);
        if (!Conventions.quantity(row, number)) {
            add("false, quantities aside", figure != null);
        }
        if (figure != null) {
            misses.add("bait, " + row.get("deprel") + " of " + row.get("head"), row.get("sent_id"), sentence, number, null, Misses.show(figure));
        }
    }

    /** The first place where the number stands by itself and is not yet accounted for. */
    private static Span next(String sentence, String number, List<Span> taken) {
        for (int at = sentence.indexOf(number); at >= 0; at = sentence.indexOf(number, at + 1)) {
            Span span = new Span(at, at + number.length());
            boolean alone = (at == 0 || !Character.isDigit(sentence.charAt(at - 1)))
                    && (span.end() == sentence.length() || !Character.isDigit(sentence.charAt(span.end())));
            if (alone && taken.stream().noneMatch(span::overlaps)) {
                return span;
            }
        }
        return null;
    }

    private Figure at(String sentence, Span number) {
        return read.computeIfAbsent(sentence, s -> engine.in(s, null).figures()).stream()
                .filter(f -> f.span().overlaps(number)).findFirst().orElse(null);
    }

    private void add(String name, boolean right) {
        counts.computeIfAbsent(name, n -> new ArrayList<>()).add(new Tally.Count(right ? 1 : 0, 0, 1));
    }
}
