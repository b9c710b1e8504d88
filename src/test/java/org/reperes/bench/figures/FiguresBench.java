package org.reperes.bench.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reperes.figures.FigureExtractor;
import org.reperes.figures.Figures;
import org.reperes.figures.KeyFigures;
import org.reperes.platform.PartialDate;

/** The command behind {@code bench/figures}: see its head for the options. */
public final class FiguresBench {

    /** Press-like passages written for this project, and what five readers found in them: read by those who wrote the rules. */
    static final Path PRESS = Path.of("src/test/resources/org/reperes/bench/figures/press");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private Path shared = Files.isDirectory(Path.of("../shared")) ? Path.of("../shared") : Path.of("../../shared");
    private final List<String> sets = new ArrayList<>();
    private int errors;
    private boolean floor = true;

    private FiguresBench() { }

    public static void main(String[] arguments) throws IOException {
        new FiguresBench().run(List.of(arguments));
    }

    private void run(List<String> arguments) throws IOException {
        PartialDate date = null;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--shared" -> shared = Path.of(arguments.get(++i));
                case "--errors" -> errors = Integer.parseInt(arguments.get(++i));
                case "--no-floor" -> floor = false;
                case "--date" -> date = PartialDate.parse(arguments.get(++i)).orElse(null);
                case "--text" -> read(arguments.get(++i), date);
                case "--file" -> read(Files.readString(Path.of(arguments.get(++i))), date);
                default -> sets.add(arguments.get(i));
            }
        }
        for (String set : sets) {
            scoreSet(set);
        }
    }

    private void scoreSet(String set) throws IOException {
        Engine engine = FigureExtractor::in;
        switch (set) {
            case "speed" -> new Speed(engine, shared, out).documents();
            case "giants" -> new Speed(engine, shared, out).giants();
            default -> {
                out.println(set + ": engine");
                score(set, engine, new Misses(out, errors));
                if (floor) {
                    out.println(set + ": floor (digits and the word to the right)");
                    score(set, new Floor(), new Misses(out, 0));
                }
            }
        }
    }

    private void score(String set, Engine engine, Misses misses) throws IOException {
        switch (set) {
            case "press" -> new GoldScore(engine, misses).score(GoldFolder.read(PRESS), out);
            case "patterns" -> new GoldScore(engine, misses).score(GoldFolder.read(shared.resolve("figures/patterns.json")), out);
            case "numbers" -> new NumbersScore(engine, misses).score(shared.resolve("eval/numbers/dev.jsonl"), out);
            case "treebanks" -> new TreebankScore(engine, misses).score(shared.resolve("eval/treebanks"), out);
            default -> new GoldScore(engine, misses).score(GoldFolder.read(Path.of(set)), out);
        }
    }

    /** Shows what the engine reads in a text. */
    private void read(String text, PartialDate date) {
        Figures figures = FigureExtractor.in(text, date);
        figures.figures().forEach(f -> out.println("  " + f.id() + " " + Misses.show(f)));
        KeyFigures.of("", text, figures).forEach(f -> out.println("  key " + f.id() + " ⟦" + f.text() + "⟧ " + (f.counted() == null ? "" : f.counted().text())));
        figures.rejects().forEach(r -> out.println("  reject ⟦" + r.text() + "⟧ " + r.cls()));
    }
}
