package org.reperes.client;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the person or program at the command line reads: progress and failures on one stream, the summary on the other. */
final class Report {

    private static final int STEP = 100;

    private final Words words;
    private final PrintStream out;
    private final PrintStream err;
    private int total;
    private int sent;
    private int settled;

    Report(Words words, PrintStream out, PrintStream err) {
        this.words = words;
        this.out = out;
        this.err = err;
    }

    void begin(int files) {
        total = files;
    }

    synchronized Outcome sent(Outcome outcome) {
        progress("sent", ++sent);
        return failure(outcome);
    }

    synchronized Outcome settled(Outcome outcome) {
        progress("settled", ++settled);
        return outcome.id() == null ? outcome : failure(outcome);
    }

    private void progress(String word, int count) {
        if (count % STEP == 0 && count < total) {
            err.println(words.say(word, count, total));
        }
    }

    private Outcome failure(Outcome outcome) {
        if (outcome.failed()) {
            err.println(words.say("failure", outcome.file(), words.say(outcome.state()), outcome.reason()));
        }
        return outcome;
    }

    /** @param csv where to write a line per file, or null */
    void end(List<Outcome> outcomes, Path csv) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            counts.merge(words.say(outcome.state()) + (outcome.failed() ? " · " + outcome.reason() : ""), 1, Integer::sum);
        }
        out.println(words.say("summary", outcomes.size(), outcomes.stream().filter(Outcome::known).count()));
        counts.forEach((what, count) -> out.println(String.format("%7d  %s", count, what)));
        if (csv != null) {
            Files.write(csv, lines(outcomes));
        }
    }

    private static List<String> lines(List<Outcome> outcomes) {
        List<String> lines = new ArrayList<>(List.of("file,state,known,reason,id,permalink"));
        for (Outcome o : outcomes) {
            lines.add(String.join(",", Stream.of(o.file().toString(), o.state(), Boolean.toString(o.known()), o.reason(), o.id(), o.permalink())
                    .map(Report::cell).toList()));
        }
        return lines;
    }

    /** RFC 4180; a leading =, +, - or @ would be run as a formula by a spreadsheet. */
    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String safe = value.matches("(?s)[=+\\-@\t\r].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
